using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// The room around a chart's area for data, taken from the texts that stand there as the font in use measures them: a
/// wider font makes the margins wider and the picture higher, and cuts nothing.
/// </summary>
static class Margins
{
    /// <summary>Between a tick's label and the area for data; the drawing library's own.</summary>
    const float TickGap = 5;

    const float AroundTitle = 6;
    const float LeastRight = 20;
    const float AboveBottomTitle = 4;
    const float AboveData = 4;
    const int MostTitleLines = 3;

    /// <summary>Width of the area for data, pixels, once the left axis has its ticks and its title.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="dataHeight">Height of the area for data, pixels: a long title of the axis breaks there.</param>
    public static double DataWidth(Plot plot, double dataHeight)
    {
        var left = Left(plot, dataHeight);
        return ChartTheme.Width - left - Right(plot, left);
    }

    /// <summary>Gives axes their sizes and breaks their titles.</summary>
    /// <param name="plot">The plot, drawn.</param>
    /// <param name="dataHeight">Height of the area for data, pixels.</param>
    /// <returns>Height of the whole picture, pixels.</returns>
    public static int Fit(Plot plot, double dataHeight)
    {
        Fix(plot.Axes.Top, AboveData);
        if (!plot.Axes.Left.IsVisible)
        {
            return (int)Math.Ceiling(dataHeight + AboveData + Panels(plot));
        }
        var width = DataWidth(plot, dataHeight);
        var left = Left(plot, dataHeight);
        Fix(plot.Axes.Left, left);
        Fix(plot.Axes.Right, Right(plot, left));
        plot.Axes.Left.Label.Text = Upright(plot, dataHeight);
        plot.Axes.Bottom.Label.Text = TextWidth.Wrap(plot.Axes.Bottom.Label.Text, width);
        Fix(plot.Axes.Bottom, Bottom(plot));
        return (int)Math.Ceiling(dataHeight + Bottom(plot) + AboveData + Panels(plot));
    }

    static void Fix(IAxis axis, float size) => (axis.MinimumSize, axis.MaximumSize) = (size, size);

    static float Left(Plot plot, double dataHeight)
    {
        var axis = plot.Axes.Left;
        var ticks = Ticks(axis).Select(tick => TextWidth.Of(tick.Label)).DefaultIfEmpty(0).Max();
        var title = TextWidth.Height(Upright(plot, dataHeight));
        var size = ticks + TickGap + (title > 0 ? title + AroundTitle + 2 : AroundTitle);
        return Math.Max(size, Beyond(plot, ChartTheme.Width - size - LeastRight).Left);
    }

    static float Right(Plot plot, float left) =>
        Math.Max(LeastRight, Beyond(plot, ChartTheme.Width - left - LeastRight).Right);

    /// <summary>How far labels of the bottom axis reach beyond its ends, pixels.</summary>
    static (float Left, float Right) Beyond(Plot plot, float width)
    {
        const float least = 2;
        var limits = plot.Axes.GetLimits();
        var (left, right) = (0f, 0f);
        foreach (var tick in Ticks(plot.Axes.Bottom).Where(tick => tick.Label.Length > 0))
        {
            var middle = (float)((tick.Position - limits.Left) / (limits.Right - limits.Left)) * width;
            var half = (TextWidth.Of(tick.Label) / 2) + least;
            (left, right) = (Math.Max(left, half - middle), Math.Max(right, middle + half - width));
        }
        return (left, right);
    }

    static float Bottom(Plot plot)
    {
        var axis = plot.Axes.Bottom;
        var ticks = Ticks(axis).Select(tick => TextWidth.Height(tick.Label)).DefaultIfEmpty(0).Max();
        var title = TextWidth.Height(axis.Label.Text);
        return (ticks > 0 ? ticks + axis.MajorTickStyle.Length + TickGap : 0)
            + (title > 0 ? title + AboveBottomTitle : 0)
            + AroundTitle;
    }

    /// <summary>The left axis' title, broken where it is longer than the axis.</summary>
    static string Upright(Plot plot, double dataHeight)
    {
        var title = plot.Axes.Left.Label.Text.Replace('\n', ' ');
        var length = dataHeight - 4;
        var words = TextWidth.Wrap(title, length);
        while (words.Count(letter => letter == '\n') >= MostTitleLines)
        {
            length *= 1.1;
            words = TextWidth.Wrap(title, length);
        }
        return words;
    }

    /// <summary>All ticks of an axis, those beyond its limits too: it has its ticks from the library only when it is drawn.</summary>
    static Tick[] Ticks(IAxis axis)
    {
        using var paint = Paint.NewDisposablePaint();
        var all = new CoordinateRange(double.MinValue, double.MaxValue);
        axis.TickGenerator.Regenerate(all, axis.Edge, new PixelLength(ChartTheme.Width), paint, axis.TickLabelStyle);
        return axis.TickGenerator.Ticks;
    }

    static float Panels(Plot plot)
    {
        using var paint = Paint.NewDisposablePaint();
        return plot
            .Axes.GetPanels()
            .Where(panel => panel.IsVisible && panel is not IAxis)
            .Sum(panel => panel.Measure(paint));
    }
}
