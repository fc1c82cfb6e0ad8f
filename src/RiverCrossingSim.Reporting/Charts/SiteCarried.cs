using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>What each crossing carried.</summary>
public sealed class SiteCarried(RunSummary summary) : Chart
{
    /// <summary>What it draws.</summary>
    public static IReadOnlyList<Measure> Measures { get; } = [SiteMeasures.Vehicles, SiteMeasures.Persons];

    /// <inheritdoc/>
    public override string Name => "site-carried";

    /// <inheritdoc/>
    public override string Title => "What each crossing carried";

    /// <inheritdoc/>
    public override string Caption =>
        "Bars are means over the replications, thin lines reach from the 5 % to the 95 % quantile.";

    /// <inheritdoc/>
    public override string? Absence =>
        summary.Sites.Count == 0 || summary.Replications == 0 ? "There is no crossing to report on." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values => Bars.Words;

    MeasureBars Bars =>
        new(
            [.. summary.Sites.Select(site => site.Site)],
            [
                new("Vehicles carried, number", ChartTheme.Vehicles, Of(SiteMeasures.Vehicles)),
                new("People carried, number", ChartTheme.People, Of(SiteMeasures.Persons)),
            ]
        );

    /// <inheritdoc/>
    protected override double Draw(Plot plot) => Bars.Draw(plot);

    List<MeasureSummary?> Of(Measure measure) => [.. summary.Sites.Select(site => site.Measures.Of(measure))];
}
