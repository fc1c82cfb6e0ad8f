using System.Text.Json;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// A picture of results: the same for the command line, the report and a notebook. Where the results have nothing
/// to show, the picture says so in words.
/// </summary>
public abstract class Chart
{
    /// <summary>Its file's name without extension.</summary>
    public abstract string Name { get; }

    /// <summary>What it shows.</summary>
    public abstract string Title { get; }

    /// <summary>One sentence on how to read it.</summary>
    public abstract string Caption { get; }

    /// <summary>Why there is nothing to draw, in one sentence; null if there is.</summary>
    public virtual string? Absence => null;

    /// <summary>
    /// What a reader takes from the picture, in sentences, for those who do not see it: medians, means, intervals and shares, each with
    /// what it is of. Asked only where there is something to draw.
    /// </summary>
    public abstract IEnumerable<string> Values { get; }

    /// <summary>The picture in words: what it shows and its values, or why there are none.</summary>
    public string Alternative => $"{Title}. {Absence ?? string.Join(' ', Values)}";

    /// <summary>Height in pixels of 1/96 inch, as its texts need it; the width is <see cref="ChartTheme.Width"/>.</summary>
    public int Height
    {
        get
        {
            var (plot, height) = Picture(titled: true);
            plot.Dispose();
            return height;
        }
    }

    /// <summary>Makes a chart; where that fails, one in its place that says so.</summary>
    /// <param name="make">Makes it.</param>
    internal static Chart Of<TChart>(Func<TChart> make)
        where TChart : Chart
    {
        try
        {
            return make();
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            var name = NameOf(typeof(TChart));
            return new UndrawnChart(name, Phrases.Sentence(name.Replace('-', ' ')), fault);
        }
    }

    /// <summary>A name for a chart that cannot tell its own: "losses-by-cause".</summary>
    internal static string NameOf(Type chart) => JsonNamingPolicy.KebabCaseLower.ConvertName(chart.Name);

    /// <summary>Makes the picture.</summary>
    /// <param name="titled">Whether the title stands above it; not where the page around it has the title.</param>
    public Plot Plot(bool titled = true) => Picture(titled).Plot;

    /// <summary>Makes the picture, and says how high it is in pixels.</summary>
    /// <param name="titled">Whether the title stands above it.</param>
    internal (Plot Plot, int Height) Picture(bool titled)
    {
        var plot = new Plot();
        ChartTheme.Apply(plot);
        var dataHeight = Absence is { } reason ? Say(plot, reason) : Draw(plot);
        if (titled)
        {
            plot.Axes.AddPanel(new HeadingPanel(Title));
        }
        ChartTheme.SetFont(plot);
        return (plot, Margins.Fit(plot, dataHeight));
    }

    /// <summary>Draws it; called only where there is something to draw.</summary>
    /// <returns>The height of the area for data, pixels; what stands around it is measured and added.</returns>
    protected abstract double Draw(Plot plot);

    static double Say(Plot plot, string reason)
    {
        const float size = ChartTheme.TextSize + 1;
        plot.HideAxesAndGrid();
        plot.Axes.SetLimits(0, 1, 0, 1);
        var words = TextWidth.Wrap(reason, ChartTheme.Width - 60, size);
        var text = plot.Write(words, 0, 0.5, Alignment.MiddleLeft, ChartTheme.Muted);
        text.LabelFontSize = size;
        text.OffsetX = 6;
        return TextWidth.Height(words, size) + 24;
    }
}
