using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A crossing time is given, so that the river does nothing there.</summary>
sealed class CrossingTimeGiven : ICheck
{
    public string Code => "RC113";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        return scenario
            .Sites.Values.OfType<CraftSite>()
            .Where(site => site.CrossingTime is not null)
            .Select(site => new Finding(
                $"sites.{site.Name}.crossing-time",
                "with a crossing time given, the river's width and current and the craft's speed do nothing at this site"
            ));
    }
}
