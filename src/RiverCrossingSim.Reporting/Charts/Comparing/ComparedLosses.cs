using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The mean losses of those compared, kind by kind.</summary>
public sealed class ComparedLosses(ComparisonSummary summary) : Chart
{
    const int BarHeight = 19;
    readonly List<MeasureMeans> _losses =
    [
        .. summary.Measures.Where(measure => measure.Kind is MeasureKind.Count or MeasureKind.Share),
    ];

    /// <inheritdoc/>
    public override string Name => "compared-losses";

    /// <inheritdoc/>
    public override string Title => "What is lost, in the mean";

    /// <inheritdoc/>
    public override string Caption =>
        "Mean number over all replications with its own 95 % interval; whether two of them differ is in the table of differences"
        + (summary.IsPaired ? ", which knows that they had the same luck." : ".");

    /// <inheritdoc/>
    public override string? Absence => _losses.Count == 0 ? "Nobody and nothing was lost in any replication." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _losses
            .Select(loss =>
                $"{Phrases.Sentence(loss.Label)}: {string.Join(", ", loss.Means.Select(mean => $"{mean.Scenario} {Mean(loss, mean.Mean)} ({Mean(loss, Math.Max(0, mean.Low))} to {Mean(loss, mean.High)})"))}."
            )
            .Prepend("Means, with their 95 % intervals in brackets.");

    static string Mean(MeasureMeans loss, double value) => DifferenceWords.Mean(loss.Kind, value);

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var isShare = _losses[0].Kind == MeasureKind.Share;
        var shown = RowPanel.For(
            isShare ? "Lost, % of those at the start" : "Lost, number of people or vehicles",
            _losses.SelectMany(loss => loss.Means.Select(mean => mean.High))
        );
        var panel = shown with { Format = value => isShare ? Wording.Decimals(100 * value, 2) : Wording.Number(value) };
        var names = _losses.Select(loss => Phrases.Sentence(loss.Label)).ToList();
        var panels = new RowPanels(plot, names, [panel], (summary.Scenarios.Count * BarHeight) + 14);
        var each = 0.84 / summary.Scenarios.Count;
        for (var row = 0; row < _losses.Count; row++)
        {
            for (var place = 0; place < summary.Scenarios.Count; place++)
            {
                var (mean, color) = (_losses[row].Means[place], ScenarioColors.Of(place));
                var shift = 0.42 - (each * (place + 0.5));
                panels.Bar(0, row, 0, mean.Mean, ChartTheme.Tint(color, 0.55), each * 0.8, shift);
                panels.Whisker(0, row, Math.Max(0, mean.Low), mean.High, color, shift);
                panels.Label(
                    0,
                    row,
                    mean.High,
                    Mean(_losses[row], mean.Mean),
                    ChartTheme.Ink,
                    Alignment.MiddleLeft,
                    shift
                );
            }
        }
        var height = panels.Draw();
        ColorKey.Show(plot, height, ScenarioColors.Key(summary.Scenarios.Select(scenario => scenario.Name)));
        return height;
    }
}
