using RiverCrossingSim.Analysis;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>What was lost, by kind.</summary>
public sealed class Losses(RunSummary summary) : Chart
{
    readonly IReadOnlyList<LossSummary> _lost =
    [
        .. summary.Losses.Where(loss => loss.Number.Mean > 0 || loss.Number.P95 > 0),
    ];

    /// <inheritdoc/>
    public override string Name => "losses";

    /// <inheritdoc/>
    public override string Title => "Losses by kind";

    /// <inheritdoc/>
    public override string Caption =>
        "Bars are means over the replications, thin lines reach from the 5 % to the 95 % quantile; kinds without a loss are left out, "
        + "and people and vehicles have scales of their own.";

    /// <inheritdoc/>
    public override string? Absence => _lost.Count == 0 ? "Nothing and nobody was lost in any replication." : null;

    /// <inheritdoc/>
    protected override int HeightDrawn => RowPanels.HeightFor(_lost.Count);

    /// <inheritdoc/>
    protected override void Draw(Plot plot)
    {
        var bars = new MeasureBars(plot, [.. _lost.Select(loss => Phrases.Sentence(loss.Label))]);
        Add(bars, "People, number", ChartTheme.People, loss => !OfVehicles(loss));
        Add(bars, "Vehicles, number", ChartTheme.Vehicles, OfVehicles);
        bars.Draw();
    }

    void Add(MeasureBars bars, string heading, Color color, Func<LossSummary, bool> belongs)
    {
        if (_lost.Any(belongs))
        {
            bars.Add(heading, color, [.. _lost.Select(loss => belongs(loss) ? loss.Number : null)]);
        }
    }

    static bool OfVehicles(LossSummary loss) => loss.Kind.StartsWith("vehicles", StringComparison.Ordinal);
}
