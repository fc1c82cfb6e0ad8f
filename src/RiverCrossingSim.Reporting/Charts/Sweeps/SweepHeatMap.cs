using RiverCrossingSim.Analysis;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>An output over two factors of a sweep: a coloured cell with its mean for each pair of levels.</summary>
public sealed class SweepHeatMap(SweepResult result, Output output) : Chart
{
    const double DarkestTint = 0.85;
    readonly Interaction? _pair = InteractionPlot.Strongest(result, output);

    /// <inheritdoc/>
    public override string Name => $"heat-map-{OutputScale.Slug(output)}";

    /// <inheritdoc/>
    public override string Title =>
        _pair is null
            ? $"{Phrases.Sentence(output.Label)} by pairs of factors"
            : $"{OutputScale.TitleOf(output)}, by {Phrases.Words(_pair.First.Name)} and {Phrases.Words(_pair.Second.Name)}";

    /// <inheritdoc/>
    public override string Caption =>
        "Each cell is the mean over all points with that pair of levels, in small type half the width of its 95 % interval with respect to chance; "
        + "the darker, the more. Of several pairs of factors, the one that does most together.";

    /// <inheritdoc/>
    public override string? Absence => InteractionPlot.WithoutPair(result, _pair);

    /// <inheritdoc/>
    protected override int HeightDrawn => 110 + (Math.Max(3, _pair!.SecondLevels.Count) * 46);

    /// <inheritdoc/>
    protected override void Draw(Plot plot)
    {
        var pair = _pair!;
        var means = pair.Means.SelectMany(row => row).OfType<Analysis.Estimators.MeanInterval>().ToList();
        var scale = new OutputScale(output, means.Select(mean => mean.Mean));
        var (least, greatest) = (means.Min(mean => mean.Mean), means.Max(mean => mean.Mean));
        for (var i = 0; i < pair.FirstLevels.Count; i++)
        {
            for (var j = 0; j < pair.SecondLevels.Count; j++)
            {
                if (pair.Means[i][j] is { } mean)
                {
                    Cell(plot, i, j, mean, greatest > least ? (mean.Mean - least) / (greatest - least) : 0, scale);
                }
            }
        }
        plot.Axes.Bottom.TickGenerator = Levels(pair.FirstLevels, 560f / pair.FirstLevels.Count);
        plot.Axes.Left.TickGenerator = Levels(pair.SecondLevels, 150);
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        plot.Axes.Bottom.MajorTickStyle.Length = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.XLabel(Phrases.Words(pair.First.Name));
        plot.YLabel(Phrases.Words(pair.Second.Name));
        plot.Axes.SetLimits(-0.5, pair.FirstLevels.Count - 0.5, -0.5, pair.SecondLevels.Count - 0.5);
    }

    static void Cell(Plot plot, int x, int y, Analysis.Estimators.MeanInterval mean, double share, OutputScale scale)
    {
        var cell = plot.Add.Rectangle(x - 0.485, x + 0.485, y - 0.47, y + 0.47);
        cell.FillColor = ChartTheme.Tint(ChartTheme.People, 0.06 + (DarkestTint * share));
        cell.LineWidth = 0;
        var color = share > 0.55 ? Colors.White : ChartTheme.Ink;
        Write(plot, x, y + 0.12, scale.Label(mean.Mean), color, ChartTheme.TextSize + 1, bold: true);
        if (double.IsFinite(mean.HalfWidth))
        {
            Write(
                plot,
                x,
                y - 0.25,
                $"± {scale.Label(mean.HalfWidth)}".Replace(" %", "", StringComparison.Ordinal),
                color,
                ChartTheme.TextSize - 2.5f,
                bold: false
            );
        }
    }

    static void Write(Plot plot, double x, double y, string text, Color color, float size, bool bold)
    {
        var label = plot.Add.Text(text, x, y);
        label.LabelAlignment = Alignment.MiddleCenter;
        label.LabelFontColor = color;
        label.LabelFontSize = size;
        label.LabelBold = bold;
    }

    static NumericManual Levels(IReadOnlyList<string> levels, float width)
    {
        var ticks = new NumericManual();
        for (var i = 0; i < levels.Count; i++)
        {
            ticks.AddMajor(i, TextWidth.Cut(levels[i], width));
        }
        return ticks;
    }
}
