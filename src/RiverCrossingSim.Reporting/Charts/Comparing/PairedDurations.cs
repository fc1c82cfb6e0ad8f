using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>The differences in duration from the first, replication by replication.</summary>
public sealed class PairedDurations : Chart
{
    const int PanelHeight = 150;
    const float AboveHeading = 10;
    const int MostPairs = 4;
    readonly ComparisonSummary _summary;
    readonly List<(PairSummary Pair, int Place, double[] Differences)> _pairs;

    /// <summary>Takes the durations of a comparison, cut at the common horizon.</summary>
    public PairedDurations(ComparisonResult comparison, ComparisonSummary summary)
    {
        _summary = summary;
        var durations = comparison
            .Runs.Select(run => run.Run.Table[Headline.Duration].ToArray())
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
    protected override double Draw(Plot plot)
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
        plot.Axes.Left.TickGenerator = new NumericManual();
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.YLabel("Replications");
        var width = Margins.DataWidth(plot, PanelHeight);
        var height = 0.0;
        foreach (var own in Enumerable.Reverse(_pairs))
        {
            var words = TextWidth.Wrap(Words(own.Pair), width, bold: true);
            DrawPair(plot, own, words, bins, height);
            height += PanelHeight + TextWidth.Height(words) + AboveHeading;
        }
        plot.Axes.SetLimitsY(0, height);
        Ticks(plot, bins.Edges[0], bins.Edges[^1], width);
        return height;
    }

    static void DrawPair(
        Plot plot,
        (PairSummary Pair, int Place, double[] Differences) own,
        string words,
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
            var bar = plot.Add.Rectangle(
                bins.Edges[bin],
                bins.Edges[bin + 1],
                floor,
                floor + (PanelHeight * counts[bin] / top)
            );
            bar.FillColor = ChartTheme.Tint(color, 0.45);
            bar.LineColor = Colors.White;
            bar.LineWidth = 1;
        }
        var zero = plot.Add.Line(0, floor, 0, floor + (0.96 * PanelHeight));
        zero.LineColor = ChartTheme.Muted;
        zero.LineWidth = 1.5f;
        var mean = own.Pair.Differences.Single(d => d.IsDuration).Mean;
        var dot = plot.Add.Marker(mean, floor, MarkerShape.FilledCircle, 9, color);
        dot.MarkerLineWidth = 0;
        plot.Write(words, bins.Edges[0], floor + PanelHeight, Alignment.LowerLeft, color, isBold: true);
    }

    static string Words(PairSummary pair) =>
        $"{pair.Second} sooner {pair.Sooner.Second.Text}, tied {pair.Sooner.Ties.Text}, {pair.First} sooner {pair.Sooner.First.Text}";

    static void Ticks(Plot plot, double low, double high, double width)
    {
        const int most = 10;
        var (unit, name) = Math.Max(-low, high) > 144 ? (24.0, "days") : (1.0, "hours");
        var ticks = new NumericManual();
        foreach (
            var (value, text) in RoundTicks.Along(low / unit, high / unit, width, most, tick => Wording.Signed(tick, 2))
        )
        {
            ticks.AddMajor(value * unit, text);
        }
        plot.Axes.Bottom.TickGenerator = ticks;
        plot.Axes.SetLimitsX(low, high);
        plot.XLabel($"Difference in duration, {name}");
    }

    static double Edge(double[] sorted, double p) => sorted[(int)Math.Round(p * (sorted.Length - 1))];
}
