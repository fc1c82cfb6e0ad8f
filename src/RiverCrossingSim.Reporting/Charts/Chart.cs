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

    /// <summary>Height in pixels of 1/96 inch; the width is <see cref="ChartTheme.Width"/>.</summary>
    public int Height => Absence is null ? HeightDrawn : 84;

    /// <summary>Height where there is something to draw.</summary>
    protected virtual int HeightDrawn => 340;

    /// <summary>Makes the picture.</summary>
    /// <param name="titled">Whether the title stands above it; not where the page around it has the title.</param>
    public Plot Plot(bool titled = true)
    {
        var plot = new Plot();
        ChartTheme.Apply(plot);
        if (Absence is { } reason)
        {
            Say(plot, reason);
        }
        else
        {
            Draw(plot);
        }
        if (titled)
        {
            plot.Axes.AddPanel(new HeadingPanel(Title));
        }
        ChartTheme.SetFont(plot);
        return plot;
    }

    /// <summary>Draws it; called only where there is something to draw.</summary>
    protected abstract void Draw(Plot plot);

    static void Say(Plot plot, string reason)
    {
        plot.HideAxesAndGrid();
        plot.Axes.SetLimits(0, 1, 0, 1);
        var text = plot.Add.Text(TextWidth.Wrap(reason, ChartTheme.Width - 60), 0, 0.5);
        text.LabelFontSize = ChartTheme.TextSize + 1;
        text.LabelFontColor = ChartTheme.Muted;
        text.LabelAlignment = Alignment.MiddleLeft;
        text.OffsetX = 6;
    }
}
