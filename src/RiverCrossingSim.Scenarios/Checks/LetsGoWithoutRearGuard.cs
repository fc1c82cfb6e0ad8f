using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The pursuer lets the force go until the rear guard has left, and none is held: he advances at full speed from the start.</summary>
sealed class LetsGoWithoutRearGuard : ICheck
{
    public string Code => "RC159";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (scenario.Pursuit is not { } pursuit)
        {
            yield break;
        }
        var isHeld =
            scenario.RearGuard is { } rule
            && (rule.LeavesAt is not null || rule.LeavesAfter is not null || rule.LeavesWhenLineWithin is not null);
        if (
            !isHeld
            && Bounds.Of(Factors(pursuit).Advance, scenario).Greatest < 1
            && Bounds.Of(pursuit.Advance, scenario).Greatest > 0
        )
        {
            yield return new(
                "pursuit.posture",
                "the posture slows the advance only until the rear guard has left, and no 'rear-guard' with a condition holds one: the line advances at full speed from the start; write a 'rear-guard', or a lower 'advance'"
            );
        }
    }

    /// <summary>What the pursuer's posture means, presets included.</summary>
    internal static PostureFactors Factors(Pursuit pursuit) =>
        pursuit.Postures.TryGetValue(pursuit.Posture, out var own) ? own : PostureFactors.Preset(pursuit.Posture);
}
