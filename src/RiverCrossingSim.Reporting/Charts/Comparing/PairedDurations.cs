using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// The differences in duration from the first, in the replications that both completed. These are the survivors of both, so
/// that the picture decides nothing; how many are left out stands beside it.
/// </summary>
public sealed class PairedDurations : Chart
{
    const int PanelHeight = 150;
    const float AboveHeading = 10;
    const int MostPairs = 4;
    readonly ComparisonSummary _summary;
    readonly List<Paired> _pairs;

    /// <summary>Takes the durations of a comparison.</summary>
    public PairedDurations(ComparisonResult comparison, ComparisonSummary summary)
    {
        _summary = summary;
        var durations = comparison.Runs.Select(run => run.Run.Table[Headline.Duration].ToArray()).ToList();
        _pairs =
        [
            .. Enumerable
                .Range(1, Math.Min(MostPairs, durations.Count - 1))
                .Select(place => Paired.Of(summary.Pair(0, place), place, durations[0], durations[place]))
                .Where(own => own.Differences.Length > 0 && own.Differences[0] < own.Differences[^1]),
        ];
    }

    /// <inheritdoc/>
    public override string Name => "paired-durations";

    /// <inheritdoc/>
    public override string Title => "Under the same luck: sooner or later";

    /// <inheritdoc/>
    public override string Caption =>
        $"Each bar counts the replications by how much longer they took than the same replication of {_summary.Scenarios[0].Name}; left of the "
        + "zero line they were sooner done; the dot is the median of the differences, ties are not drawn. Only replications that both completed "
        + "have such a difference: those that only one completed are counted in the heading, and the verdict does not rest on this picture.";

    /// <inheritdoc/>
    public override string? Absence =>
        _pairs.Count == 0
            ? "No replication was completed by both, or all of these took equally long, or differed by the same time."
            : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _pairs.Select(own =>
            $"{own.Words}; the median of the differences is {DifferenceWords.Signed(MeasureKind.Time, Edge(own.Differences, 0.5))}, nine tenths of them lie between {DifferenceWords.Signed(MeasureKind.Time, Edge(own.Differences, 0.05))} and {DifferenceWords.Signed(MeasureKind.Time, Edge(own.Differences, 0.95))}."
        );

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
            var words = TextWidth.Wrap(own.Words, width, bold: true);
            DrawPair(plot, own, words, bins, height);
            height += PanelHeight + TextWidth.Height(words) + AboveHeading;
        }
        plot.Axes.SetLimitsY(0, height);
        Ticks(plot, bins.Edges[0], bins.Edges[^1], width);
        return height;
    }

    static void DrawPair(Plot plot, Paired own, string words, HistogramBins bins, double floor)
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
        var middle = Edge(own.Differences, 0.5);
        var dot = plot.Add.Marker(middle, floor, MarkerShape.FilledCircle, 9, color);
        dot.MarkerLineWidth = 0;
        plot.Write(words, bins.Edges[0], floor + PanelHeight, Alignment.LowerLeft, color, isBold: true);
    }

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

    /// <summary>A pair, the differences of what both completed in ascending order, and what is not among them, in words.</summary>
    sealed record Paired(int Place, double[] Differences, string Words)
    {
        public static Paired Of(PairSummary pair, int place, double[] first, double[] second)
        {
            var both = first.Zip(second).ToList();
            var differences = both.Where(own => double.IsFinite(own.First) && double.IsFinite(own.Second))
                .Select(own => own.Second - own.First)
                .Order()
                .ToArray();
            var onlyFirst = both.Count(own => double.IsFinite(own.First) && !double.IsFinite(own.Second));
            var onlySecond = both.Count(own => double.IsFinite(own.Second) && !double.IsFinite(own.First));
            return new Paired(
                place,
                differences,
                $"{pair.Second} − {pair.First}: {Wording.Count(differences.Length)} completed by both; {Wording.Count(onlySecond)} by the former only, "
                    + $"{Wording.Count(onlyFirst)} by the latter only, {Wording.Count(both.Count - differences.Length - onlyFirst - onlySecond)} by neither"
            );
        }
    }
}
