using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>How busy each crossing was, and how often it was hit.</summary>
public sealed class SiteUse(RunSummary summary) : Chart
{
    /// <summary>What it draws.</summary>
    public static IReadOnlyList<Measure> Measures { get; } = [SiteMeasures.Use, SiteMeasures.Hits];

    /// <inheritdoc/>
    public override string Name => "site-use";

    /// <inheritdoc/>
    public override string Title => WithHits ? "Use of each crossing, and hits on it" : "Use of each crossing";

    /// <inheritdoc/>
    public override string Caption =>
        "Use is the share of the time in which the crossing's lanes or craft were at work; bars are means, thin lines reach from "
        + "the 5 % to the 95 % quantile.";

    /// <inheritdoc/>
    public override string? Absence =>
        summary.Sites.Count == 0 || summary.Replications == 0 ? "There is no crossing to report on." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values => Bars.Words;

    MeasureBars Bars =>
        new(
            [.. summary.Sites.Select(site => site.Site)],
            [
                new("In use, % of the time", ChartTheme.Plain, Of(SiteMeasures.Use)) { Format = Wording.Percent },
                .. WithHits
                    ? new MeasureColumn[] { new("Hits, number", ChartTheme.Damage, Of(SiteMeasures.Hits)) }
                    : [],
            ]
        );

    /// <inheritdoc/>
    protected override double Draw(Plot plot) => Bars.Draw(plot);

    bool WithHits => Of(SiteMeasures.Hits).Exists(hit => hit is { P95: > 0 } or { Mean: > 0 });

    List<MeasureSummary?> Of(Measure measure) => [.. summary.Sites.Select(site => site.Measures.Of(measure))];
}
