using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Fire of every source; what an air defence or a posture does to it goes with it.</summary>
sealed class FireCause() : Cause("fire", "nobody fires")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Fire.Values.Any(source =>
            CanBeAboveZero(source.Rate, scenario) || source.At.Count > 0 || source.DailyAt.Count > 0
        );

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario with
        {
            Fire = new Dictionary<string, FireSource>(),
        };
}
