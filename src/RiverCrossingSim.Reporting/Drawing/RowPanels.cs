using RiverCrossingSim.Analysis;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Rows with a name each, and beside the names one or more panels with scales of their own: what several measures
/// of the same things need. Panels stand side by side on one plot's horizontal axis.
/// </summary>
sealed class RowPanels
{
    /// <summary>Height of a row, pixels.</summary>
    public const int RowHeight = 34;

    const double Between = 0.14;
    const float LongestName = 190;
    readonly Plot _plot;
    readonly RowPanel[] _panels;
    readonly double[] _starts;

    /// <summary>Sets up the rows, the first at the top, and the panels, from left to right.</summary>
    public RowPanels(Plot plot, IReadOnlyList<string> rows, params RowPanel[] panels)
    {
        (_plot, _panels, _starts) = (plot, panels, new double[panels.Length]);
        var names = new NumericManual();
        for (var row = 0; row < rows.Count; row++)
        {
            names.AddMajor(-row, TextWidth.Cut(rows[row], LongestName));
        }
        plot.Axes.Left.TickGenerator = names;
        plot.Axes.Left.TickLabelStyle.ForeColor = ChartTheme.Ink;
        plot.Grid.YAxisStyle.IsVisible = false;
        var ticks = new NumericManual();
        var start = 0.0;
        for (var panel = 0; panel < panels.Length; panel++)
        {
            _starts[panel] = start;
            Frame(panel, rows.Count, ticks);
            start += panels[panel].Width + Between;
        }
        plot.Axes.Bottom.TickGenerator = ticks;
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        plot.Axes.Bottom.MajorTickStyle.Length = 0;
        plot.Axes.SetLimits(0, start - Between, -rows.Count + 0.45, 1.12);
    }

    /// <summary>Height of a chart with so many rows, pixels.</summary>
    public static int HeightFor(int rows) => 96 + (rows * RowHeight);

    /// <summary>A bar.</summary>
    public void Bar(int panel, int row, double from, double to, Color color, double thickness = 0.56, double shift = 0)
    {
        var middle = shift - row;
        var bar = _plot.Add.Rectangle(X(panel, from), X(panel, to), middle - (thickness / 2), middle + (thickness / 2));
        bar.FillColor = color;
        bar.LineWidth = 0;
    }

    /// <summary>A range, as a thin line.</summary>
    public void Whisker(int panel, int row, double low, double high, Color color, double shift = 0, float width = 1.5f)
    {
        var line = _plot.Add.Line(X(panel, low), shift - row, X(panel, high), shift - row);
        line.LineColor = color;
        line.LineWidth = width;
    }

    /// <summary>A dot, hollow or filled.</summary>
    public void Dot(int panel, int row, double at, Color color, bool filled)
    {
        _plot.Add.Marker(X(panel, at), -row, MarkerShape.FilledCircle, 10, filled ? color : Colors.White);
        var ring = _plot.Add.Marker(X(panel, at), -row, MarkerShape.OpenCircle, 10, color);
        ring.MarkerLineWidth = 2;
    }

    /// <summary>A text that begins or ends at a value.</summary>
    public void Label(int panel, int row, double at, string text, Color color, Alignment alignment, double shift = 0)
    {
        var label = _plot.Add.Text(text, X(panel, at), shift - row);
        label.LabelFontColor = color;
        label.LabelFontSize = ChartTheme.TextSize;
        label.LabelAlignment = alignment;
        label.OffsetX = alignment switch
        {
            Alignment.MiddleLeft => 6,
            Alignment.MiddleRight => -6,
            _ => 0,
        };
    }

    double X(int panel, double value)
    {
        var shape = _panels[panel];
        var share = (value - shape.Least) / (shape.Greatest - shape.Least);
        return _starts[panel] + (share * shape.Width);
    }

    void Frame(int panel, int rows, NumericManual ticks)
    {
        var shape = _panels[panel];
        var step = Numbers.RoundStep(
            shape.Shown - shape.Least,
            Math.Max(2, (int)Math.Round(6 * shape.Width / _panels.Sum(p => p.Width)))
        );
        for (var tick = Math.Ceiling((shape.Least / step) - 1e-9) + 0.0; tick * step <= shape.Shown + 1e-9; tick++)
        {
            var value = tick * step;
            ticks.AddMajor(X(panel, value), shape.Format(value));
            var line = _plot.Add.Line(X(panel, value), 0.5, X(panel, value), -rows + 0.45);
            line.LineColor = tick == 0 ? ChartTheme.Rule : ChartTheme.Grid;
            line.LineWidth = 1;
        }
        Heading(panel, shape.Least, shape.Heading, Alignment.LowerLeft);
    }

    /// <summary>A text above the rows.</summary>
    public void Heading(int panel, double at, string text, Alignment alignment)
    {
        var heading = _plot.Add.Text(text, X(panel, at), 0.62);
        heading.LabelAlignment = alignment;
        heading.LabelFontColor = ChartTheme.Ink;
        heading.LabelFontSize = ChartTheme.TextSize;
    }
}

/// <summary>One panel: a measure and its scale.</summary>
/// <param name="Heading">What is measured, with its unit.</param>
/// <param name="Greatest">The value at the right edge.</param>
/// <param name="Shown">The greatest value that is marked; the room beyond is for labels.</param>
sealed record RowPanel(string Heading, double Greatest, double Shown)
{
    /// <summary>The value at the left edge.</summary>
    public double Least { get; init; }

    /// <summary>Width in parts.</summary>
    public double Width { get; init; } = 1;

    /// <summary>How its ticks read.</summary>
    public Func<double, string> Format { get; init; } = Wording.Number;

    /// <summary>A panel from 0 to the greatest of some values, with room at its right for labels.</summary>
    public static RowPanel For(string heading, IEnumerable<double> values, double room = 0.32)
    {
        var greatest = values.Where(double.IsFinite).DefaultIfEmpty(0).Max();
        var shown = greatest > 0 ? greatest : 1;
        return new RowPanel(heading, shown * (1 + room), shown);
    }
}
