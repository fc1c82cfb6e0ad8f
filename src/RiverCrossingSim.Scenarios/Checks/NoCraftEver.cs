using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A site worked by craft has none, and none will come.</summary>
sealed class NoCraftEver : ICheck
{
    public string Code => "RC153";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var joined = scenario
            .Sites.Values.OfType<PontoonBridgeSite>()
            .Select(bridge => bridge.WorkedAs)
            .ToHashSet(StringComparer.Ordinal);
        return scenario
            .Sites.Values.OfType<CraftSite>()
            .Where(site =>
                Most(site.Craft) < 0.5
                && site.Timetable.All(change => Most(change.Craft) < 0.5)
                && !joined.Contains(site.Name)
            )
            .Select(site => new Finding(
                $"sites.{site.Name}.craft",
                "the site has no craft, and neither a timetable nor a pontoon bridge ever brings any, so nobody crosses here"
            ));

        double Most(Quantity craft) => Bounds.Of(craft, scenario).Greatest;
    }
}
