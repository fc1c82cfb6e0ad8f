using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Units are the rear guard without a rule, or a rule has no units.</summary>
sealed class RearGuardWithoutRule : ICheck
{
    public string Code => "RC144";

    public Severity Severity => Severity.Warning;

    public bool IsAboutUse => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var hasUnits = scenario.Force.Units.Any(unit => unit.Role == Role.RearGuard);
        var rule = scenario.RearGuard;
        if (rule is not null && !hasUnits)
        {
            yield return new("rear-guard", "no unit has 'role: rear-guard', so nobody waits for this rule");
        }

        if (rule is { LeavesAt: null, LeavesAfter: null, LeavesWhenLineWithin: null })
        {
            yield return new(
                "rear-guard",
                "no condition is given (leaves-at, leaves-after, leaves-when-line-within), so it leaves at once and slows nobody"
            );
        }

        for (var i = 0; rule is null && i < scenario.Force.Units.Count; i++)
        {
            if (scenario.Force.Units[i].Role == Role.RearGuard)
            {
                yield return new(
                    $"force.units[{i}].role",
                    "without the key 'rear-guard' this unit leaves when it is ready, like any other"
                );
            }
        }
    }
}
