using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>How much of how long it takes each assumption explains by itself.</summary>
/// <param name="summary">The run's summary.</param>
public sealed class AssumptionShares(RunSummary summary) : Chart
{
    const int Most = 12;
    const double RowHeight = 26;

    readonly List<AssumptionSummary> _shown =
    [
        .. summary
            .Assumptions.Where(assumption => assumption.Explains is not null)
            .OrderByDescending(assumption => assumption.Explains!.Share)
            .Take(Most),
    ];

    /// <inheritdoc/>
    public override string Name => "assumption-shares";

    /// <inheritdoc/>
    public override string Title => "What each assumption explains by itself";

    /// <inheritdoc/>
    public override string Caption =>
        "Share of the variance of how the replications rank by time that goes with the assumption alone (first-order index of the rank, by bins), with "
        + "its 95 % interval; a hollow dot cannot be told from nothing. What two assumptions do only together is in none of them.";

    /// <inheritdoc/>
    public override string? Absence =>
        summary.Assumptions.Count == 0 ? "The scenario makes no assumptions."
        : _shown.Count == 0
            ? "Too little varies between the replications, or there are too few, to say what explains it."
        : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _shown
            .Select(own => (own.Name, Own: own.Explains!))
            .Select(own =>
                $"{own.Name}: {Words(own.Own)} ({Wording.Percents(Math.Max(0, own.Own.Low), Math.Clamp(own.Own.High, 0, 1))})."
            )
            .Prepend("Share of the variance of the rank by time, its 95 % interval in brackets.");

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var greatest = Math.Clamp(_shown.Max(own => own.Explains!.High), 0.05, 1);
        var panel = new RowPanel("Share of the variance of the rank by time", greatest)
        {
            Least = -0.03 * greatest,
            Format = share => $"{Wording.Decimals(100 * share, 1)} %",
        };
        var panels = new RowPanels(plot, [.. _shown.Select(own => own.Name)], [panel], RowHeight);
        for (var row = 0; row < _shown.Count; row++)
        {
            var own = _shown[row].Explains!;
            var isClear = own is { PValue: < 0.05, Low: > 0 };
            var color = isClear ? ChartTheme.People : ChartTheme.Rule;
            var (low, high) = (Math.Max(0, own.Low), Math.Clamp(own.High, 0, greatest));
            panels.Whisker(0, row, low, high, color, width: 2);
            panels.Dot(0, row, Math.Max(0, own.Share), color, isClear);
            panels.Label(0, row, high, Words(own), isClear ? ChartTheme.Ink : ChartTheme.Muted, Alignment.MiddleLeft);
        }
        return panels.Draw();
    }

    static string Words(ExplainedEstimate own) =>
        own.Share < 0.0005 ? "0 %" : $"{Wording.Decimals(100 * own.Share, 1)} %";
}
