using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Civilians on the same crossings.</summary>
sealed class CivilianCause() : Cause("civilians", "no civilians come")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Civilians.Values.Any(stream => CanBeAboveZero(stream.People, scenario));

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario with
        {
            Civilians = new Dictionary<string, CivilianStream>(),
        };
}
