using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>The wait of the rear guard for the others; when it has left, it slows the pursuit no more.</summary>
sealed class RearGuardCause()
    : Cause("rear guard's wait", "the rear guard waits for nobody, and slows the pursuer no longer")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.RearGuard is { } rule
        && Waits(rule, scenario)
        && scenario.Force.Units.Any(unit => unit.Role == Role.RearGuard);

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario.RearGuard is { } rule ? scenario with { RearGuard = rule with { LeavesAt = 0 } } : scenario;

    static bool Waits(RearGuard rule, Scenario scenario) =>
        rule.LeavesAt is { } share
            ? CanBeAboveZero(share, scenario)
            : rule.LeavesAfter is not null || rule.LeavesWhenLineWithin is not null;
}
