using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>By how much the others are likelier than the first to be done within a time.</summary>
public sealed class DoneWithinDifference : Chart
{
    const int PanelHeight = 170;
    const int MostPairs = 4;
    readonly ComparisonSummary _summary;
    readonly TimeScale _scale;
    readonly List<CurveDifference> _curves;

    /// <summary>Takes the curves of a comparison.</summary>
    public DoneWithinDifference(ComparisonResult comparison, ComparisonSummary summary)
    {
        _summary = summary;
        _scale = ComparedTimes.Scale(comparison) with { From = 0 };
        _curves = [.. summary.Curves.Differences.Where(curve => curve.First == 0).Take(MostPairs)];
    }

    /// <inheritdoc/>
    public override string Name => "done-within-difference";

    /// <inheritdoc/>
    public override string Title => "Who is likelier to be done within a time";

    /// <inheritdoc/>
    public override string Caption =>
        $"The line is the chance to be done within the time minus that of {_summary.Scenarios[0].Name}; the band holds the true difference at "
        + "all times at once with 95 % confidence: above the zero line the one named is shown to be ahead, below it the other, and where the "
        + "band holds zero, neither.";

    /// <inheritdoc/>
    public override string? Absence =>
        _summary.Curves.Times.Count == 0 ? "No replication completed, so there is nothing to subtract."
        : _curves.TrueForAll(curve => curve.Difference.All(difference => difference == 0))
            ? "The chance to be done is the same at every time."
        : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _curves
            .Select(curve =>
                $"{_summary.Scenarios[curve.Second].Name} minus {_summary.Scenarios[0].Name}: {_scale.Along(curve.Times, i => $"{DifferenceWords.Signed(MeasureKind.Chance, curve.Difference[i])} ({DifferenceWords.Interval(MeasureKind.Chance, curve.Lower[i], curve.Upper[i])})")}."
            )
            .Prepend("Difference of the chance to be done, in percentage points, its band in brackets.");

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var (greatest, least) = (_curves.Max(curve => curve.Upper.Max()), _curves.Min(curve => curve.Lower.Min()));
        var step = ChartNumbers.RoundStep(100 * (greatest - least), 6) / 100;
        var floor = Math.Floor(least / step) * step;
        var range = (Math.Ceiling(greatest / step) * step) - floor;
        var panels = new TimePanels(
            plot,
            _scale,
            "Difference, percentage points",
            PanelHeight,
            [
                .. _curves.Select(curve => new TimePanel(
                    $"{_summary.Scenarios[curve.Second].Name} − {_summary.Scenarios[0].Name}",
                    ScenarioColors.Of(curve.Second),
                    range,
                    (int)Math.Round(range / step),
                    value => Wording.Signed(Math.Round(100 * (value + floor), 1), 1)
                )),
            ]
        );
        for (var panel = 0; panel < _curves.Count; panel++)
        {
            var curve = _curves[panel];
            var shown = Enumerable
                .Range(0, curve.Times.Count)
                .Where(i => curve.Times[i] >= _scale.From && curve.Times[i] <= _scale.Greatest)
                .ToArray();
            double[] At(IReadOnlyList<double> values) => [.. shown.Select(i => values[i] - floor)];
            double[] hours = [.. shown.Select(i => curve.Times[i])];
            var color = ScenarioColors.Of(curve.Second);
            panels.Band(panel, hours, At(curve.Lower), At(curve.Upper), color, 0.18);
            panels.Curve(panel, [_scale.From, _scale.Greatest], [-floor, -floor], ChartTheme.Rule);
            panels.Curve(panel, hours, At(curve.Difference), color);
        }
        _scale.Apply(plot, "Time from the order", panels.Height);
        return panels.Height;
    }
}
