using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A list or map that needs an entry has none.</summary>
sealed class NothingThere : ICheck
{
    public string Code => "RC118";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (scenario.Sites.Count == 0)
        {
            yield return new("sites", "a scenario needs at least one crossing site");
        }

        if (scenario.Force.Units.Count == 0)
        {
            yield return new("force.units", "a force needs at least one unit");
        }

        foreach (var bridge in scenario.Sites.Values.OfType<BridgeSite>().Where(bridge => bridge.Conditions.Count == 0))
        {
            yield return new($"sites.{bridge.Name}.conditions", "a bridge needs at least one condition");
        }
    }
}
