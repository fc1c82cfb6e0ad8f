using RiverCrossingSim.Studies;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>An output over two factors of a sweep: a coloured cell with its mean for each pair of levels.</summary>
public sealed class SweepHeatMap(SweepResult result, Output output) : Chart
{
    const double DarkestTint = 0.85;
    const float MeanSize = ChartTheme.TextSize + 1;
    const float WidthSize = ChartTheme.TextSize - 2.5f;
    const float LongestName = 150;
    const double RowHeight = 46;
    const int LeastRows = 3;
    readonly Interaction? _pair = InteractionPlot.Strongest(result, output);

    /// <inheritdoc/>
    public override string Name => $"heat-map-{OutputScale.Slug(output)}";

    /// <inheritdoc/>
    public override string Title =>
        _pair is null
            ? $"{Phrases.Sentence(output.Label)} by pairs of factors"
            : $"{OutputScale.TitleOf(output)}, by {_pair.First.Name} and {_pair.Second.Name}";

    /// <inheritdoc/>
    public override string Caption =>
        "Each cell is the mean over all points with that pair of levels, in small type half the width of its 95 % interval with respect to chance; "
        + "the darker, the more. Of several pairs of factors, the one that does most together.";

    /// <inheritdoc/>
    public override string? Absence => InteractionPlot.WithoutPair(result, _pair);

    /// <inheritdoc/>
    public override IEnumerable<string> Values => InteractionPlot.Words(_pair!, output);

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var pair = _pair!;
        var means = pair.Means.SelectMany(row => row).OfType<RiverCrossingSim.Statistics.MeanInterval>().ToList();
        var scale = new OutputScale(output, means.Select(mean => mean.Mean));
        var (least, greatest) = (means.Min(mean => mean.Mean), means.Max(mean => mean.Mean));
        plot.Axes.Left.TickGenerator = Ticks(pair.SecondLevels);
        plot.YLabel(pair.Second.Name);
        var rows = pair.SecondLevels.Select(level => TextWidth.Height(TextWidth.Wrap(level, LongestName)) + 4).Max();
        var height = Math.Max(LeastRows, pair.SecondLevels.Count) * Math.Max(RowHeight, rows);
        plot.Axes.SetLimits(-0.5, pair.FirstLevels.Count - 0.5, -0.5, pair.SecondLevels.Count - 0.5);
        var room = (Margins.DataWidth(plot, height) / pair.FirstLevels.Count) - 4;
        var isWritten = means.TrueForAll(mean => TextWidth.Of(scale.Label(mean.Mean), MeanSize, bold: true) <= room);
        for (var i = 0; i < pair.FirstLevels.Count; i++)
        {
            for (var j = 0; j < pair.SecondLevels.Count; j++)
            {
                if (pair.Means[i][j] is { } mean)
                {
                    var share = greatest > least ? (mean.Mean - least) / (greatest - least) : 0;
                    Cell(plot, i, j, share);
                    if (isWritten)
                    {
                        Figures(plot, i, j, mean, share > 0.55 ? Colors.White : ChartTheme.Ink, scale, room);
                    }
                }
            }
        }
        if (!isWritten)
        {
            ColorKey.Show(plot, height, [(scale.Label(least), Tint(0)), (scale.Label(greatest), Tint(1))]);
        }
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
        var names = pair.FirstLevels.Select((level, i) => (level, (double)i)).ToList();
        var last = names.Count - 1;
        CategoryPanel.Show(plot, height, [new CategoryGroup(pair.First.Name, names, 0, last, names.Count)]);
        return height;
    }

    static Color Tint(double share) => ChartTheme.Tint(ChartTheme.People, 0.06 + (DarkestTint * share));

    static void Cell(Plot plot, int x, int y, double share)
    {
        var cell = plot.Add.Rectangle(x - 0.485, x + 0.485, y - 0.47, y + 0.47);
        cell.FillColor = Tint(share);
        cell.LineWidth = 0;
    }

    static void Figures(
        Plot plot,
        int x,
        int y,
        RiverCrossingSim.Statistics.MeanInterval mean,
        Color color,
        OutputScale scale,
        double room
    )
    {
        var figure = plot.Write(scale.Label(mean.Mean), x, y + 0.14, Alignment.MiddleCenter, color, isBold: true);
        figure.LabelFontSize = MeanSize;
        var width = $"± {scale.Label(mean.HalfWidth)}".Replace(" %", "", StringComparison.Ordinal);
        if (double.IsFinite(mean.HalfWidth) && TextWidth.Of(width, WidthSize) <= room)
        {
            plot.Write(width, x, y - 0.25, Alignment.MiddleCenter, color).LabelFontSize = WidthSize;
        }
    }

    static NumericManual Ticks(IReadOnlyList<string> levels)
    {
        var ticks = new NumericManual();
        for (var i = 0; i < levels.Count; i++)
        {
            ticks.AddMajor(i, TextWidth.Wrap(levels[i], LongestName));
        }
        return ticks;
    }
}
