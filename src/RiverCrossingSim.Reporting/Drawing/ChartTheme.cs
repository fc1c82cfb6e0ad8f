using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// How all charts look: one font, few grey lines, text that is readable at column width in print, and the colours
/// of Okabe and Ito, which readers with any colour vision can tell apart.
/// </summary>
public static class ChartTheme
{
    /// <summary>Width of every chart, in pixels of 1/96 inch: a column of A4.</summary>
    public const int Width = 720;

    /// <summary>Size of labels and ticks, pixels.</summary>
    public const float TextSize = 12.5f;

    /// <summary>Size of a chart's title, pixels.</summary>
    public const float TitleSize = 15;

    /// <summary>Text and medians.</summary>
    public static Color Ink { get; } = Color.FromHex("#222222");

    /// <summary>Text of the second rank.</summary>
    public static Color Muted { get; } = Color.FromHex("#5A5A5A");

    /// <summary>Axes and whiskers' baselines.</summary>
    public static Color Rule { get; } = Color.FromHex("#9A9A9A");

    /// <summary>Gridlines.</summary>
    public static Color Grid { get; } = Color.FromHex("#E4E4E4");

    /// <summary>The hours of darkness.</summary>
    public static Color Night { get; } = Color.FromHex("#ECEDF2");

    /// <summary>People, everywhere.</summary>
    public static Color People { get; } = Color.FromHex("#0072B2");

    /// <summary>Vehicles, everywhere.</summary>
    public static Color Vehicles { get; } = Color.FromHex("#009E73");

    /// <summary>Hits, losses and repair.</summary>
    public static Color Damage { get; } = Color.FromHex("#D55E00");

    /// <summary>What waits for a choice or a clock: windows and daylight.</summary>
    public static Color Waiting { get; } = Color.FromHex("#E69F00");

    /// <summary>The time after a strike.</summary>
    public static Color AfterStrike { get; } = Color.FromHex("#CC79A7");

    /// <summary>Sabotage, and orders or fuel that do not come.</summary>
    public static Color Disrupted { get; } = Color.FromHex("#F0E442");

    /// <summary>What is merely there: the light blue of bars without a meaning of their own.</summary>
    public static Color Plain { get; } = Color.FromHex("#56B4E9");

    /// <summary>Gives a plot the common looks; call it before drawing.</summary>
    public static void Apply(Plot plot)
    {
        plot.FigureBackground.Color = Colors.White;
        plot.DataBackground.Color = Colors.White;
        plot.Axes.Color(Rule);
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Axes.Left.FrameLineStyle.Width = 0;
        plot.Grid.MajorLineColor = Grid;
        plot.Grid.MajorLineWidth = 1;
        plot.Grid.XAxisStyle.IsVisible = false;
        Style(plot.Axes.Left, tickLength: 0);
        Style(plot.Axes.Bottom, tickLength: 4);
        plot.Axes.Title.IsVisible = false;
        plot.Axes.Top.MinimumSize = 2;
        plot.Axes.Right.MinimumSize = 20;
    }

    /// <summary>A colour between white and another: solid, so that nothing shines through.</summary>
    public static Color Tint(Color color, double share) => Colors.White.MixedWith(color, share);

    /// <summary>Sets one font for all that a plot writes; call it when all is drawn.</summary>
    public static void SetFont(Plot plot)
    {
        if (ChartFont.Family is not { } family)
        {
            return;
        }
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.Label.FontName = family;
            axis.TickLabelStyle.FontName = family;
        }
        foreach (var text in plot.GetPlottables().OfType<LabelStyleProperties>())
        {
            text.LabelFontName = family;
        }
    }

    /// <summary>Gives a note in a corner of a chart the common looks.</summary>
    public static void Note(ScottPlot.Plottables.Annotation note, Color color)
    {
        note.LabelFontSize = TextSize;
        note.LabelFontColor = color;
        note.LabelBackgroundColor = Colors.Transparent;
        note.LabelBorderColor = Colors.Transparent;
        note.LabelShadowColor = Colors.Transparent;
        note.OffsetX = 2;
        note.OffsetY = 2;
    }

    static void Style(IAxis axis, float tickLength)
    {
        axis.MajorTickStyle.Length = tickLength;
        axis.MinorTickStyle.Length = 0;
        axis.TickLabelStyle.FontSize = TextSize;
        axis.TickLabelStyle.ForeColor = Muted;
        axis.Label.FontSize = TextSize;
        axis.Label.Bold = false;
        axis.Label.ForeColor = Ink;
    }
}
