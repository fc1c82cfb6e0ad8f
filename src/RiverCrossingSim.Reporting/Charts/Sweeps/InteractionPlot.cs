using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Whether two factors of a sweep act together: a line for each level of the one over the levels of the other.</summary>
public sealed class InteractionPlot(SweepResult result, Output output) : Chart
{
    const double Lightest = 0.35;
    const double LeastHeight = 250;
    const float LongestLabel = 170;
    const float LabelGap = 2;
    const float BesideLine = 12;
    readonly Interaction? _pair = Strongest(result, output);

    /// <inheritdoc/>
    public override string Name => $"interaction-{OutputScale.Slug(output)}";

    /// <inheritdoc/>
    public override string Title =>
        _pair is null
            ? $"{Phrases.Sentence(output.Label)}: factors together"
            : $"{Phrases.Sentence(output.Label)}: {_pair.First.Name} and {_pair.Second.Name} together";

    /// <inheritdoc/>
    public override string Caption =>
        "A line for each level of the one factor, over the levels of the other: where lines run in parallel, the two do not depend on each other. "
        + "Bars are 95 % intervals with respect to chance.";

    /// <inheritdoc/>
    public override string? Absence => WithoutPair(result, _pair);

    /// <summary>The pair of factors that do most together, among those of which all pairs of levels have results.</summary>
    internal static Interaction? Strongest(SweepResult result, Output output) =>
        result.InteractionsOn(output).FirstOrDefault(pair => pair.Means.All(row => row.All(mean => mean is not null)))
        ?? result
            .InteractionsOn(output)
            .FirstOrDefault(pair => pair.Means.Any(row => row.Any(mean => mean is not null)));

    /// <summary>Why there is no pair to show.</summary>
    internal static string? WithoutPair(SweepResult result, Interaction? pair) =>
        pair is not null ? null
        : result.Plan.Varied.Count < 2 ? "The study varies one thing only, so there is no pair to show."
        : "Factors were changed one at a time, so nothing can be said on what they do together.";

    /// <inheritdoc/>
    public override IEnumerable<string> Values => Words(_pair!, output);

    /// <summary>The means of all pairs of levels, in sentences.</summary>
    internal static IEnumerable<string> Words(Interaction pair, Output output)
    {
        var means = pair.Means.SelectMany(row => row).OfType<RiverCrossingSim.Statistics.MeanInterval>();
        var scale = new OutputScale(output, means.Select(mean => mean.Mean));
        return pair
            .SecondLevels.Select((second, j) => $"{pair.Second.Name} {second}: {string.Join(", ", Cells(j))}.")
            .Prepend($"{scale.Title}, with half the width of its 95 % interval.");

        IEnumerable<string> Cells(int j) =>
            from first in pair.FirstLevels.Index()
            let mean = pair.Means[first.Index][j]
            where mean is not null
            let width = double.IsFinite(mean.HalfWidth) ? $" ± {scale.Label(mean.HalfWidth)}" : ""
            select $"{scale.Label(mean.Mean)}{width} at {pair.First.Name} {first.Item}";
    }

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var pair = _pair!;
        var means = pair.Means.SelectMany(row => row).OfType<RiverCrossingSim.Statistics.MeanInterval>();
        var scale = new OutputScale(
            output,
            means.SelectMany(mean =>
                new[]
                {
                    mean.Mean,
                    Math.Max(mean.Lower, mean.Mean - (5 * Math.Abs(mean.Mean))),
                    double.IsFinite(mean.Upper) ? mean.Upper : mean.Mean,
                }
            )
        );
        scale.Upright(plot);
        var last = pair.FirstLevels.Count - 1.0;
        var ends = new List<(double At, string Text)>();
        for (var j = 0; j < pair.SecondLevels.Count; j++)
        {
            var share = pair.SecondLevels.Count == 1 ? 1 : j / (pair.SecondLevels.Count - 1.0);
            var color = ChartTheme.Tint(ChartTheme.People, Lightest + ((1 - Lightest) * share));
            if (Line(plot, pair, j, color) is { } end)
            {
                ends.Add((end, TextWidth.Wrap(pair.SecondLevels[j], LongestLabel)));
            }
        }
        var height = Math.Max(LeastHeight, ends.Sum(end => TextWidth.Height(end.Text) + LabelGap));
        var perUnit = (scale.Greatest - scale.Least) / height;
        var pixels = Margins.DataWidth(plot, height);
        var beyond = ends.Max(end => TextWidth.Of(end.Text)) + (2 * BesideLine);
        // From the left edge to the first level is as far as half of the way to the next.
        var units = (pixels - beyond) / (last + 0.5);
        plot.Axes.SetLimitsX(-0.5, last + (beyond / units));
        foreach (var (at, text) in Apart(ends, scale, perUnit))
        {
            plot.Write(text, last, at, Alignment.MiddleLeft, ChartTheme.Ink).OffsetX = BesideLine;
        }
        ColorKey.Show(plot, height, [($"lines: {pair.Second.Name}", null)]);
        CategoryPanel.Show(plot, height, [Levels(pair)]);
        return height;
    }

    static CategoryGroup Levels(Interaction pair) =>
        new(
            pair.First.Name,
            [.. pair.FirstLevels.Select((level, i) => (level, (double)i))],
            0,
            pair.FirstLevels.Count - 1,
            pair.FirstLevels.Count
        );

    static double? Line(Plot plot, Interaction pair, int j, Color color)
    {
        var points = pair
            .FirstLevels.Select((_, i) => (X: (double)i, Mean: pair.Means[i][j]))
            .Where(point => point.Mean is not null)
            .ToList();
        if (points.Count == 0)
        {
            return null;
        }
        double[] xs = [.. points.Select(point => point.X)];
        double[] ys = [.. points.Select(point => point.Mean!.Mean)];
        var line = plot.Add.ScatterLine(xs, ys, color);
        line.LineWidth = 2.5f;
        foreach (var (x, mean) in points)
        {
            if (double.IsFinite(mean!.HalfWidth))
            {
                var bar = plot.Add.Line(x, mean.Lower, x, mean.Upper);
                (bar.LineColor, bar.LineWidth) = (color, 1.5f);
            }
            plot.Add.Marker(x, mean.Mean, MarkerShape.FilledCircle, 7, color);
        }
        return points[^1].Mean!.Mean;
    }

    /// <summary>Moves labels apart that would stand on one another, within the scale.</summary>
    static List<(double At, string Text)> Apart(
        IEnumerable<(double At, string Text)> ends,
        OutputScale scale,
        double perPixel
    )
    {
        var sorted = ends.OrderBy(end => end.At).ToList();
        double Half(int i) => (TextWidth.Height(sorted[i].Text) + LabelGap) / 2 * perPixel;
        var floor = scale.Least;
        for (var i = 0; i < sorted.Count; i++)
        {
            sorted[i] = sorted[i] with { At = Math.Max(sorted[i].At, floor + Half(i)) };
            floor = sorted[i].At + Half(i);
        }
        var ceiling = scale.Greatest;
        for (var i = sorted.Count - 1; i >= 0; i--)
        {
            sorted[i] = sorted[i] with { At = Math.Min(sorted[i].At, ceiling - Half(i)) };
            ceiling = sorted[i].At - Half(i);
        }
        return sorted;
    }
}
