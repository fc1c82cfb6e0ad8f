using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A bridge starts in a condition that it does not have.</summary>
sealed class UnknownCondition : ICheck
{
    public string Code => "RC109";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var bridge in scenario.Sites.Values.OfType<BridgeSite>())
        {
            var names = bridge.Conditions.Select(condition => condition.Name).ToList();
            if (bridge.InitialCondition is { } start && !names.Contains(start))
            {
                yield return new(
                    $"sites.{bridge.Name}.condition",
                    $"the bridge has no condition '{start}'{NearestName.Advice(start, names, "its conditions are")}"
                );
            }
        }
    }
}
