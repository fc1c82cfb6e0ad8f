using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What the crossing sites did, and which of them mattered most.</summary>
static class SiteSummaries
{
    public static IReadOnlyList<SiteSummary> Of(TableMeasures measures, Scenario scenario) =>
        [
            .. measures
                .Group(MeasureGroup.Site)
                .Select(site => new SiteSummary(
                    site.Subject,
                    scenario.Sites.TryGetValue(site.Subject, out var means) ? Wording.Means(means) : "",
                    site.Measures
                )),
        ];

    /// <summary>The site that carried most vehicles, or most people where no vehicle was carried; null where nothing was.</summary>
    public static BusiestCrossing? Busiest(IReadOnlyList<SiteSummary> sites, ScenarioLanguage language)
    {
        var vehicles = sites.Sum(site => site.Measures.Mean(SiteMeasures.Vehicles));
        var persons = sites.Sum(site => site.Measures.Mean(SiteMeasures.Persons));
        if (vehicles + persons == 0)
        {
            return null;
        }
        var busiest = sites.MaxBy(site =>
            site.Measures.Mean(vehicles > 0 ? SiteMeasures.Vehicles : SiteMeasures.Persons)
        )!;
        return new BusiestCrossing(
            busiest.Site,
            busiest.Measures.Mean(SiteMeasures.Vehicles) / vehicles,
            busiest.Measures.Mean(SiteMeasures.Persons) / persons,
            HeldUpBy(busiest, language)
        );
    }

    static string HeldUpBy(SiteSummary site, ScenarioLanguage language)
    {
        var closed = language
            .Closures.Select(closure => (closure.Cause, Hours: site.Measures.Mean(closure.Downtime)))
            .Where(closure => closure.Hours > 0)
            .OrderByDescending(closure => closure.Hours)
            .ToList();
        var held =
            closed.Count == 0
                ? "Nothing closed it"
                : $"What closed it, in the mean of all replications: {Wording.List([.. closed.Select(closure => $"{closure.Cause} {Wording.TimeLike(closure.Hours, closed[0].Hours)}")])}";
        var use = site.Measures.Of(SiteMeasures.Use) is { } share
            ? $"; it was in use {Wording.Percent(share.Mean)} of the time"
            : "";
        var queue = site.Measures.Of(SiteMeasures.MeanQueueOfVehicles) is { } waiting
            ? $", with {Wording.Number(waiting.Mean)} vehicles waiting on average"
            : "";
        return $"{held}{use}{queue}.";
    }
}
