using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>The advance of the pursuer; where his line stands, and his fire, stay.</summary>
sealed class PursuitCause() : Cause("pursuit", "the pursuer stays where he is")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Pursuit is { } pursuit && CanBeAboveZero(pursuit.Advance, scenario);

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario.Pursuit is { } pursuit ? scenario with { Pursuit = pursuit with { Advance = 0 } } : scenario;
}
