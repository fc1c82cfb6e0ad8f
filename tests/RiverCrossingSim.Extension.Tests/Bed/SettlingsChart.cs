using RiverCrossingSim.Extension.Tests.Ford;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Extension.Tests.Bed;

/// <summary>A chart that the program does not have: how often the bed of each ford had to settle.</summary>
/// <param name="summary">What it is of.</param>
sealed class SettlingsChart(RunSummary summary) : Chart
{
    /// <inheritdoc/>
    public override string Name => "settlings";

    /// <inheritdoc/>
    public override string Title => "How often the bed had to settle";

    /// <inheritdoc/>
    public override string Caption => "Bars are means over the replications.";

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        summary.Sites.Select(site => $"{site.Site}: {Wording.Number(Settlings(site))}.");

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        plot.Add.Bars(summary.Sites.Select(site => Settlings(site)).ToArray());
        return 120;
    }

    static double Settlings(SiteSummary site) => site.Measures.Of(FordMeans.Settlings)?.Mean ?? 0;
}
