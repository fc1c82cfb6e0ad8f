using RiverCrossingSim.Studies;
using RiverCrossingSim.Validation;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>The chances of claims as curves over one thing that nobody knows, with the plain bound beside each.</summary>
/// <param name="curves">A curve for each claim, all over the same.</param>
public sealed class ClaimChances(IReadOnlyList<ClaimCurve> curves) : Chart
{
    const double DataHeight = 300;
    const int MostTicks = 10;

    static readonly Color[] Colors =
    [
        ChartTheme.People,
        ChartTheme.Damage,
        ChartTheme.Vehicles,
        ChartTheme.AfterStrike,
    ];

    bool IsShare => curves.Count > 0 && curves[0].Over == ClaimCurve.ShareAcross;

    /// <inheritdoc/>
    public override string Name => IsShare ? "claims-by-share-across" : "claims-by-trips";

    /// <inheritdoc/>
    public override string Title => curves.Count == 0 ? "Claims" : $"Chance of each claim, by {curves[0].Over}";

    /// <inheritdoc/>
    public override string Caption =>
        "Each dot is a tenth of the replications, in the order of what the curve runs over, with its 95 % interval; everything else that nobody knows varies in "
        + "all of them. Dashed: the share in which craft x load x trips alone, with nothing going wrong, would have allowed it.";

    /// <inheritdoc/>
    public override string? Absence => curves.Count == 0 ? "No claims are recorded." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        curves
            .Select(curve =>
                $"{curve.Claim}: {string.Join(", ", curve.Points.Select(point => $"at {(IsShare ? Wording.WholePercent(point.At) : Wording.Number(point.At))} {Wording.WholePercent(point.Chance)} ({Wording.WholePercents(point.Low, point.High)})"))}."
            )
            .Prepend($"Chance by {curves[0].Over}, its 95 % interval in brackets.");

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        foreach (var (place, curve) in curves.Index())
        {
            var color = Colors[place % Colors.Length];
            var xs = curve.Points.Select(point => IsShare ? 100 * point.At : point.At).ToArray();
            Line(plot, xs, [.. curve.Points.Select(point => 100 * point.Possible)], color).LinePattern =
                LinePattern.Dashed;
            Line(plot, xs, [.. curve.Points.Select(point => 100 * point.Chance)], color).LineWidth = 2;
            foreach (var (point, x) in curve.Points.Zip(xs))
            {
                var bar = plot.Add.Line(x, 100 * point.Low, x, 100 * point.High);
                bar.LineColor = color;
                bar.LineWidth = 1.5f;
                plot.Add.Marker(x, 100 * point.Chance, MarkerShape.FilledCircle, 7, color).MarkerLineWidth = 0;
            }
        }
        PercentAxis.Apply(plot, "Replications in which it is met, %");
        plot.XLabel(
            IsShare ? "Share already across when the clock starts, %" : "Craft x trips an hour, all ferries together"
        );
        var (least, greatest) = IsShare
            ? (0, 100)
            : (0, 1.04 * curves.Max(curve => curve.Points.Max(point => point.At)));
        plot.Axes.SetLimits(least, greatest, -4, 104);
        var along = RoundTicks.Along(least, greatest, Margins.DataWidth(plot, DataHeight), MostTicks, Wording.Number);
        var ticks = new NumericManual();
        foreach (var (value, text) in along)
        {
            ticks.AddMajor(value, text);
        }
        plot.Axes.Bottom.TickGenerator = ticks;
        ColorKey.Show(
            plot,
            DataHeight,
            curves.Index().Select(entry => (entry.Item.Claim, (Color?)Colors[entry.Index % Colors.Length]))
        );
        return DataHeight;
    }

    static ScottPlot.Plottables.Scatter Line(Plot plot, double[] xs, double[] ys, Color color)
    {
        var line = plot.Add.ScatterLine(xs, ys, color);
        line.LineWidth = 1.5f;
        return line;
    }
}
