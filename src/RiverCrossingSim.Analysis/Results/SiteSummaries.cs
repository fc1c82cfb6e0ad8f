namespace RiverCrossingSim.Analysis;

/// <summary>What the crossing sites did, and which of them mattered most.</summary>
static class SiteSummaries
{
    const string Downtime = "downtime_";

    public static IReadOnlyList<SiteSummary> Of(RunResult run) =>
        [
            .. run
                .Table.ByMeasure("site")
                .Select(site => new SiteSummary(
                    site.Subject,
                    run.Scenario.Sites.TryGetValue(site.Subject, out var means) ? Wording.Means(means) : "",
                    site.Measures
                )),
        ];

    /// <summary>The site that carried most vehicles, or most people where no vehicle was carried; null where nothing was.</summary>
    public static BusiestCrossing? Busiest(IReadOnlyList<SiteSummary> sites)
    {
        var vehicles = sites.Sum(site => Mean(site, "vehicles"));
        var persons = sites.Sum(site => Mean(site, "persons"));
        if (vehicles + persons == 0)
        {
            return null;
        }
        var busiest = sites.MaxBy(site => Mean(site, vehicles > 0 ? "vehicles" : "persons"))!;
        return new BusiestCrossing(
            busiest.Site,
            Mean(busiest, "vehicles") / vehicles,
            Mean(busiest, "persons") / persons,
            HeldUpBy(busiest)
        );
    }

    static string HeldUpBy(SiteSummary site)
    {
        var closed = site
            .Measures.Where(m => m.Key.StartsWith(Downtime, StringComparison.Ordinal) && m.Value.Mean > 0)
            .OrderByDescending(m => m.Value.Mean)
            .Select(m => $"{Cause(m.Key)} {Wording.Time(m.Value.Mean)}")
            .ToList();
        var held =
            closed.Count == 0
                ? "Nothing closed it"
                : $"What closed it, in the mean of all replications: {Wording.List(closed)}";
        var use = site.Measures.TryGetValue("use", out var share)
            ? $"; it was in use {Wording.Percent(share.Mean)} of the time"
            : "";
        var queue = site.Measures.TryGetValue("queue_mean_vehicles", out var waiting)
            ? $", with {Wording.Number(waiting.Mean)} vehicles waiting on average"
            : "";
        return $"{held}{use}{queue}.";
    }

    /// <summary>The cause of a downtime in words: its place in <c>downtime_repair_h</c>.</summary>
    static string Cause(string measure) =>
        measure[Downtime.Length..].Replace("_h", "", StringComparison.Ordinal) switch
        {
            "daylight" => "its operating window",
            "strike" => "pauses after strikes",
            var cause => Wording.Spaced(cause),
        };

    static double Mean(SiteSummary site, string measure) =>
        site.Measures.TryGetValue(measure, out var summary) ? summary.Mean : 0;
}
