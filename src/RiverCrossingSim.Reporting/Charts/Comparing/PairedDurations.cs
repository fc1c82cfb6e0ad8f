using RiverCrossingSim.Analysis;
using RiverCrossingSim.Analysis.Estimators;
using RiverCrossingSim.Model;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>The differences in duration from the first, replication by replication.</summary>
public sealed class PairedDurations : Chart
{
    const int PanelHeight = 150;
    const int HeadingHeight = 30;
    const int MostPairs = 4;
    readonly ComparisonSummary _summary;
    readonly List<(PairSummary Pair, int Place, double[] Differences)> _pairs;

    /// <summary>Takes the durations of a comparison, cut at the common horizon.</summary>
    public PairedDurations(ComparisonResult comparison, ComparisonSummary summary)
    {
        _summary = summary;
        var durations = comparison
            .Runs.Select(run => run.Run.Table[Columns.Duration].ToArray())
            .Select(own => Array.ConvertAll(own, hours => Math.Min(hours, comparison.CommonHorizon)))
            .ToList();
        _pairs =
        [
            .. Enumerable
                .Range(1, Math.Min(MostPairs, durations.Count - 1))
                .Select(place =>
                    (
                        summary.Pair(0, place),
                        place,
                        durations[0].Zip(durations[place], (a, b) => b - a).Order().ToArray()
                    )
                )
                .Where(own => own.Item3[0] < own.Item3[^1]),
        ];
    }

    /// <inheritdoc/>
    public override string Name => "paired-durations";

    /// <inheritdoc/>
    public override string Title => "Under the same luck: sooner or later";

    /// <inheritdoc/>
    public override string Caption =>
        $"Each bar counts the replications by how much longer they took than the same replication of {_summary.Scenarios[0].Name}; left of the "
        + "zero line they were sooner done; ties are not drawn; the dot is the mean difference.";

    /// <inheritdoc/>
    public override string? Absence =>
        _pairs.Count == 0 ? "Every replication took equally long, or differed by the same time." : null;

    /// <inheritdoc/>
    protected override int HeightDrawn => 76 + (_pairs.Count * (PanelHeight + HeadingHeight));

    /// <inheritdoc/>
    protected override void Draw(Plot plot)
    {
        var (low, high) = (
            _pairs.Min(own => Edge(own.Differences, 0.01)),
            _pairs.Max(own => Edge(own.Differences, 0.99))
        );
        (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        var bins = HistogramBins.Of([
            low,
            .. _pairs.SelectMany(own => own.Differences).Where(d => d >= low && d <= high),
            high,
        ]);
        var between = (double)HeadingHeight / PanelHeight;
        for (var panel = 0; panel < _pairs.Count; panel++)
        {
            var floor = (_pairs.Count - 1 - panel) * (1 + between);
            DrawPair(plot, _pairs[panel], bins, floor);
        }
        plot.Axes.Left.TickGenerator = new NumericManual();
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.SetLimitsY(0, _pairs.Count * (1 + between));
        plot.YLabel("Replications");
        Ticks(plot, bins.Edges[0], bins.Edges[^1]);
    }

    static void DrawPair(
        Plot plot,
        (PairSummary Pair, int Place, double[] Differences) own,
        HistogramBins bins,
        double floor
    )
    {
        var shown = own.Differences.Where(d => d != 0 && d >= bins.Edges[0] && d <= bins.Edges[^1]).ToArray();
        var counts = HistogramBins.Over(shown, [.. bins.Edges]).Counts;
        var top = Math.Max(1, counts.Max()) * 1.12;
        var color = ScenarioColors.Of(own.Place);
        for (var bin = 0; bin < counts.Count; bin++)
        {
            var bar = plot.Add.Rectangle(bins.Edges[bin], bins.Edges[bin + 1], floor, floor + (counts[bin] / top));
            bar.FillColor = ChartTheme.Tint(color, 0.45);
            bar.LineColor = Colors.White;
            bar.LineWidth = 1;
        }
        var zero = plot.Add.Line(0, floor, 0, floor + 0.96);
        zero.LineColor = ChartTheme.Muted;
        zero.LineWidth = 1.5f;
        var mean = own.Pair.Differences.Single(d => d.Measure == "restricted_duration_h").Mean;
        var dot = plot.Add.Marker(mean, floor, MarkerShape.FilledCircle, 9, color);
        dot.MarkerLineWidth = 0;
        var sooner = own.Pair.Sooner;
        var words = plot.Add.Text(
            $"{own.Pair.Second} sooner {sooner.Second.Text}, tied {sooner.Ties.Text}, {own.Pair.First} sooner {sooner.First.Text}",
            bins.Edges[0],
            floor + 1
        );
        words.LabelFontSize = ChartTheme.TextSize;
        words.LabelFontColor = color;
        words.LabelBold = true;
        words.LabelAlignment = Alignment.LowerLeft;
    }

    static void Ticks(Plot plot, double low, double high)
    {
        var (unit, name) = Math.Max(-low, high) > 144 ? (24.0, "days") : (1.0, "hours");
        var step = Numbers.RoundStep((high - low) / unit, 10);
        var ticks = new NumericManual();
        for (var tick = Math.Ceiling(low / unit / step); tick * step * unit <= high + 1e-9; tick++)
        {
            ticks.AddMajor(tick * step * unit, $"{tick * step:+0.##;−0.##;0}");
        }
        plot.Axes.Bottom.TickGenerator = ticks;
        plot.Axes.SetLimitsX(low, high);
        plot.XLabel($"Difference in duration, {name}");
    }

    static double Edge(double[] sorted, double p) => sorted[(int)Math.Round(p * (sorted.Length - 1))];
}
