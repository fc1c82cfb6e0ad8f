using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>What was lost, by kind, as a share of the force.</summary>
public sealed class Losses(RunSummary summary) : Chart
{
    readonly IReadOnlyList<LossSummary> _lost =
    [
        .. summary.Losses.Where(loss => loss.Initial > 0 && (loss.Number.Mean > 0 || loss.Number.P95 > 0)),
    ];

    /// <inheritdoc/>
    public override string Name => "losses";

    /// <inheritdoc/>
    public override string Title => "Losses by kind, as shares of the force";

    /// <inheritdoc/>
    public override string Caption =>
        "Bars and their figures are means over the replications, of all people or vehicles at the start; thin lines reach from the 5 % to the "
        + "95 % quantile. Kinds of which nothing was lost are left out.";

    /// <inheritdoc/>
    public override string? Absence => _lost.Count == 0 ? "Nothing and nobody was lost in any replication." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _lost
            .Select(loss =>
                $"{Phrases.Sentence(loss.Label)}: {Wording.Percent(Of(loss, loss.Number.Mean))} ({Wording.Percents(Of(loss, loss.Number.P05), Of(loss, loss.Number.P95))})."
            )
            .Prepend("Mean share of the people or vehicles at the start, with 5 and 95 % quantiles in brackets.");

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var panel = RowPanel.For(
            "Lost, % of the people or vehicles at the start",
            _lost.SelectMany(loss =>
                new[] { loss.Number.Mean, loss.Number.P95 }.Select(number => Percent(loss, number))
            )
        );
        var panels = new RowPanels(
            plot,
            [.. _lost.Select(loss => Phrases.Sentence(loss.Label))],
            [panel with { Format = percent => $"{Wording.Decimals(percent, 2)} %" }]
        );
        for (var row = 0; row < _lost.Count; row++)
        {
            Row(panels, row, _lost[row]);
        }
        return panels.Draw();
    }

    static void Row(RowPanels panels, int row, LossSummary loss)
    {
        var vehicles = loss.Number.Measure.Range == MeasureRange.Vehicles;
        var (mean, high) = (Percent(loss, loss.Number.Mean), Percent(loss, loss.Number.P95));
        panels.Bar(0, row, 0, mean, ChartTheme.Tint(vehicles ? ChartTheme.Vehicles : ChartTheme.People, 0.75));
        panels.Whisker(0, row, Percent(loss, loss.Number.P05), high, ChartTheme.Ink);
        panels.Label(
            0,
            row,
            Math.Max(mean, high),
            Wording.Percent(Of(loss, loss.Number.Mean)),
            ChartTheme.Ink,
            Alignment.MiddleLeft
        );
    }

    static double Percent(LossSummary loss, double number) => 100 * Of(loss, number);

    static double Of(LossSummary loss, double number) => number / loss.Initial;
}
