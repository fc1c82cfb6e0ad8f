using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Units that are not ready at once, and those that go first while others wait.</summary>
sealed class OrderOfMarchCause() : Cause("order of march", "every unit is ready at once, and none goes before another")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Force.Units.Any(unit => CanBeAboveZero(unit.Ready, scenario))
        || scenario.Force.Units.Select(unit => unit.Priority).Distinct().Skip(1).Any();

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario with
        {
            Force = scenario.Force with
            {
                Units =
                [
                    .. scenario.Force.Units.Select(unit =>
                        unit with
                        {
                            Ready = 0,
                            Priority = scenario.Force.Units.Min(other => other.Priority),
                        }
                    ),
                ],
            },
        };
}
