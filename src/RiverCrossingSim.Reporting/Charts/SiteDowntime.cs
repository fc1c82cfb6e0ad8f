using RiverCrossingSim.Analysis;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>How long each crossing stood still, by cause.</summary>
public sealed class SiteDowntime(RunSummary summary) : Chart
{
    static readonly (string Measure, string Label, Color Color)[] Known =
    [
        ("downtime_preparation_h", "not yet open", ChartTheme.Rule),
        ("downtime_repair_h", "damage and repair", ChartTheme.Damage),
        ("downtime_daylight_h", "outside the operating window", ChartTheme.Waiting),
        ("downtime_strike_h", "pause after a strike", ChartTheme.AfterStrike),
        ("downtime_current_h", "current too strong", ChartTheme.Plain),
        ("downtime_disruption_h", "sabotage, no orders or fuel", ChartTheme.Disrupted),
    ];

    readonly (string Measure, string Label, Color Color)[] _causes =
    [
        .. Known.Where(cause => summary.Sites.Any(site => Hours(site, cause.Measure) > 0)),
    ];

    /// <inheritdoc/>
    public override string Name => "site-downtime";

    /// <inheritdoc/>
    public override string Title => "Downtime of each crossing by cause";

    /// <inheritdoc/>
    public override string Caption =>
        "Mean hours over the replications in which the crossing could not work, from the order to the end of the replication; "
        + "where causes overlap, the first named counts.";

    /// <inheritdoc/>
    public override string? Absence => _causes.Length > 0 ? null : "No crossing ever stood still.";

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var rows = new StackedRows(plot, "Downtime, hours", [.. _causes.Select(cause => (cause.Label, cause.Color))]);
        foreach (var site in summary.Sites)
        {
            var hours = Of(site);
            rows.Add(Phrases.Words(site.Site), hours, hours.Sum() > 0 ? $"{Wording.Number(hours.Sum())} h" : "none");
        }
        return rows.Draw();
    }

    double[] Of(SiteSummary site) => Array.ConvertAll(_causes, cause => Hours(site, cause.Measure));

    static double Hours(SiteSummary site, string measure) =>
        site.Measures.GetValueOrDefault(measure) is { } m && double.IsFinite(m.Mean) ? m.Mean : 0;
}
