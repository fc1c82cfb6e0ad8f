using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The sections of a bridge are to join a site that is not worked by ferries.</summary>
sealed class WorkedAsNoFerry : ICheck
{
    public string Code => "RC151";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var ferries = scenario.Sites.Values.OfType<FerrySite>().Select(site => site.Name).ToList();
        foreach (var bridge in scenario.Sites.Values.OfType<PontoonBridgeSite>())
        {
            if (bridge.WorkedAs is { } site && !ferries.Contains(site))
            {
                yield return new(
                    $"sites.{bridge.Name}.worked-as",
                    $"sections are worked as ferries, and '{site}' is not a site with means: ferries{NearestName.Advice(site, ferries, "such sites are")}"
                );
            }
        }
    }
}
