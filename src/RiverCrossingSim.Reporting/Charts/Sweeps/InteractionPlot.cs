using RiverCrossingSim.Analysis;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>Whether two factors of a sweep act together: a line for each level of the one over the levels of the other.</summary>
public sealed class InteractionPlot(SweepResult result, Output output) : Chart
{
    const double Lightest = 0.35;
    readonly Interaction? _pair = Strongest(result, output);

    /// <inheritdoc/>
    public override string Name => $"interaction-{OutputScale.Slug(output)}";

    /// <inheritdoc/>
    public override string Title =>
        _pair is null
            ? $"{Phrases.Sentence(output.Label)}: factors together"
            : $"{Phrases.Sentence(output.Label)}: {Phrases.Words(_pair.First.Name)} and {Phrases.Words(_pair.Second.Name)} together";

    /// <inheritdoc/>
    public override string Caption =>
        "A line for each level of the one factor, over the levels of the other: where lines run in parallel, the two do not depend on each other. "
        + "Bars are 95 % intervals with respect to chance.";

    /// <inheritdoc/>
    public override string? Absence => WithoutPair(result, _pair);

    /// <inheritdoc/>
    protected override int HeightDrawn => 360;

    /// <summary>The pair of factors that do most together, among those of which all pairs of levels have results.</summary>
    internal static Interaction? Strongest(SweepResult result, Output output) =>
        result.InteractionsOn(output).FirstOrDefault(pair => pair.Means.All(row => row.All(mean => mean is not null)))
        ?? result
            .InteractionsOn(output)
            .FirstOrDefault(pair => pair.Means.Any(row => row.Any(mean => mean is not null)));

    /// <summary>Why there is no pair to show.</summary>
    internal static string? WithoutPair(SweepResult result, Interaction? pair) =>
        pair is not null ? null
        : result.Plan.Factors.Count < 2 ? "The study varies one factor only, so there is no pair to show."
        : "Factors were changed one at a time, so nothing can be said on what they do together.";

    /// <inheritdoc/>
    protected override void Draw(Plot plot)
    {
        var pair = _pair!;
        var means = pair.Means.SelectMany(row => row).OfType<Analysis.Estimators.MeanInterval>();
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
        var labels = new List<(double Y, string Text, Color Color)>();
        for (var j = 0; j < pair.SecondLevels.Count; j++)
        {
            var share = pair.SecondLevels.Count == 1 ? 1 : j / (pair.SecondLevels.Count - 1.0);
            var color = ChartTheme.Tint(ChartTheme.People, Lightest + ((1 - Lightest) * share));
            if (Line(plot, pair, j, color) is { } end)
            {
                labels.Add((end, pair.SecondLevels[j], j == pair.SecondLevels.Count - 1 ? ChartTheme.People : color));
            }
        }
        foreach (var (y, text, _) in Apart(labels, (scale.Greatest - scale.Least) / 15))
        {
            var label = plot.Add.Text(text, last, y);
            (label.LabelAlignment, label.OffsetX) = (Alignment.MiddleLeft, 12);
            (label.LabelFontSize, label.LabelFontColor) = (ChartTheme.TextSize, ChartTheme.Ink);
        }
        var ticks = new NumericManual();
        for (var i = 0; i < pair.FirstLevels.Count; i++)
        {
            ticks.AddMajor(i, TextWidth.Cut(pair.FirstLevels[i], 500f / pair.FirstLevels.Count));
        }
        plot.Axes.Bottom.TickGenerator = ticks;
        plot.XLabel(Phrases.Words(pair.First.Name));
        var room = pair.SecondLevels.Max(level => TextWidth.Of(level)) / 500.0;
        plot.Axes.SetLimitsX(-0.15 - (0.02 * last), last + 0.1 + Math.Max(0.12, room + 0.05) * Math.Max(1, last));
        var heading = plot.Add.Annotation($"lines: {Phrases.Words(pair.Second.Name)}", Alignment.UpperRight);
        ChartTheme.Note(heading, ChartTheme.Muted);
    }

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

    /// <summary>Moves labels apart that would stand on one another.</summary>
    static List<(double Y, string Text, Color Color)> Apart(
        List<(double Y, string Text, Color Color)> labels,
        double gap
    )
    {
        var sorted = labels.OrderBy(label => label.Y).ToList();
        for (var round = 0; round < 20; round++)
        {
            for (var i = 1; i < sorted.Count; i++)
            {
                var missing = gap - (sorted[i].Y - sorted[i - 1].Y);
                if (missing > 0)
                {
                    sorted[i - 1] = sorted[i - 1] with { Y = sorted[i - 1].Y - (missing / 2) };
                    sorted[i] = sorted[i] with { Y = sorted[i].Y + (missing / 2) };
                }
            }
        }
        return sorted;
    }
}
