using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>How long each crossing stood still, by cause.</summary>
public sealed class SiteDowntime(RunSummary summary) : Chart
{
    // Causes that only this scenario's language knows follow, in tints of one colour.
    readonly (Measure Downtime, string Label, Color Color)[] _causes =
    [
        .. ClosureColors
            .Known.Concat(
                summary
                    .Language.Closures.Except(ClosureColors.Known.Select(known => known.Cause))
                    .Select((cause, i) => (cause, ChartTheme.Tint(ChartTheme.People, 1.0 / (i + 1))))
            )
            .Where(known => summary.Sites.Any(site => site.Measures.Mean(known.Item1.Downtime) > 0))
            .Select(known => (known.Item1.Downtime, known.Item1.Label, known.Item2)),
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
    public override IEnumerable<string> Values => Rows.Words;

    StackedRows Rows =>
        new(
            "Downtime, hours",
            [.. _causes.Select(cause => (cause.Label, cause.Color))],
            [
                .. summary
                    .Sites.Select(site => (site.Site, Hours: Of(site)))
                    .Select(own => new StackedRow(
                        own.Site,
                        own.Hours,
                        own.Hours.Sum() > 0 ? $"{Wording.Number(own.Hours.Sum())} h" : "none"
                    )),
            ]
        );

    /// <inheritdoc/>
    protected override double Draw(Plot plot) => Rows.Draw(plot);

    double[] Of(SiteSummary site) => Array.ConvertAll(_causes, cause => site.Measures.Mean(cause.Downtime));
}
