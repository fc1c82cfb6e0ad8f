using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Two conditions of a bridge bear one name.</summary>
sealed class DuplicateCondition : ICheck
{
    public string Code => "RC111";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var bridge in scenario.Sites.Values.OfType<BridgeSite>())
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < bridge.Conditions.Count; i++)
            {
                if (!names.Add(bridge.Conditions[i].Name))
                {
                    yield return new(
                        $"sites.{bridge.Name}.conditions[{i}].name",
                        $"the bridge has a condition '{bridge.Conditions[i].Name}' already"
                    );
                }
            }
        }
    }
}
