using RiverCrossingSim.Studies;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Rows with a name each, and beside the names one or more panels with scales of their own: what several measures
/// of the same things need. Names, headings and labels are taken first and measured; then rows get their heights and
/// scales the room for the labels beyond their marks. The plot's units are pixels.
/// </summary>
sealed class RowPanels
{
    /// <summary>Least height of a row, pixels.</summary>
    public const int RowHeight = 34;

    const float LongestName = 190;
    const double LeastGap = 26;
    const double LabelGap = 6;
    const double WidestLabel = 0.6;
    const double Padding = 8;
    readonly Plot _plot;
    readonly IReadOnlyList<string> _names;
    readonly RowScale[] _scales;
    readonly double _rowHeight;
    readonly double[] _heights;
    readonly List<Action> _marks = [];
    readonly List<RowLabel> _labels = [];
    readonly List<RowHeading> _headings = [];

    /// <summary>Sets up the rows, the first at the top, and the panels, from left to right.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="rows">The rows' names.</param>
    /// <param name="panels">The panels.</param>
    /// <param name="rowHeight">Least height of a row, pixels.</param>
    public RowPanels(
        Plot plot,
        IReadOnlyList<string> rows,
        IReadOnlyList<RowPanel> panels,
        double rowHeight = RowHeight
    )
    {
        (_plot, _rowHeight) = (plot, rowHeight);
        _names = [.. rows.Select(name => TextWidth.Wrap(name, LongestName))];
        _heights = [.. _names.Select(name => Math.Max(rowHeight, TextWidth.Height(name) + Padding))];
        plot.Axes.Left.TickGenerator = Ticks(_names.Select(name => (0.0, name)));
        plot.Axes.Left.TickLabelStyle.ForeColor = ChartTheme.Ink;
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        plot.Axes.Bottom.MajorTickStyle.Length = 0;
        Width = Margins.DataWidth(plot, 0);
        var widest = panels.Max(panel => Math.Max(TickWidth(panel, panel.Least), TickWidth(panel, panel.Shown)));
        var gap = Math.Max(LeastGap, widest + LabelGap);
        var perPart = (Width - (gap * (panels.Count - 1))) / panels.Sum(panel => panel.Width);
        _scales = new RowScale[panels.Count];
        var left = 0.0;
        for (var panel = 0; panel < panels.Count; panel++)
        {
            _scales[panel] = new RowScale(panels[panel], left, panels[panel].Width * perPart);
            left += _scales[panel].Width + gap;
            Heading(panel, panels[panel].Least, panels[panel].Heading, Alignment.LowerLeft);
        }
    }

    double Width { get; }

    /// <summary>A bar; its thickness and shift are parts of the least height of a row.</summary>
    public void Bar(
        int panel,
        int row,
        double from,
        double to,
        Color color,
        double thickness = 0.56,
        double shift = 0
    ) =>
        _marks.Add(() =>
        {
            var (middle, half) = (Y(row, shift), thickness * _rowHeight / 2);
            var bar = _plot.Add.Rectangle(X(panel, from), X(panel, to), middle - half, middle + half);
            bar.FillColor = color;
            bar.LineWidth = 0;
        });

    /// <summary>A range, as a thin line.</summary>
    public void Whisker(
        int panel,
        int row,
        double low,
        double high,
        Color color,
        double shift = 0,
        float width = 1.5f
    ) =>
        _marks.Add(() =>
        {
            var line = _plot.Add.Line(X(panel, low), Y(row, shift), X(panel, high), Y(row, shift));
            line.LineColor = color;
            line.LineWidth = width;
        });

    /// <summary>A dot, hollow or filled.</summary>
    public void Dot(int panel, int row, double at, Color color, bool filled) =>
        _marks.Add(() =>
        {
            var (x, y) = (X(panel, at), Y(row, 0));
            _plot.Add.Marker(x, y, MarkerShape.FilledCircle, 10, filled ? color : Colors.White);
            _plot.Add.Marker(x, y, MarkerShape.OpenCircle, 10, color).MarkerLineWidth = 2;
        });

    /// <summary>A text that begins or ends at a value, in lines where it is longer than most of its panel.</summary>
    public void Label(int panel, int row, double at, string text, Color color, Alignment alignment, double shift = 0)
    {
        var scale = _scales[panel];
        var room = at <= scale.Panel.Least ? scale.Width - LabelGap : WidestLabel * scale.Width;
        var words = TextWidth.Wrap(text, room);
        _heights[row] = Math.Max(_heights[row], TextWidth.Height(words) + (Padding / 2));
        var label = new RowLabel(panel, at, TextWidth.Of(words) + LabelGap + 1, alignment == Alignment.MiddleLeft);
        _labels.Add(label);
        _marks.Add(() =>
        {
            var written = _plot.Write(words, X(panel, at), Y(row, shift), alignment, color);
            written.OffsetX = (float)(label.IsToTheRight ? LabelGap : -LabelGap);
        });
    }

    /// <summary>A text above the rows; where two would meet, the later stands above the earlier.</summary>
    public void Heading(int panel, double at, string text, Alignment alignment) =>
        _headings.Add(
            new RowHeading(panel, at, TextWidth.Wrap(text, _scales[panel].Width), alignment == Alignment.LowerLeft)
        );

    /// <summary>Draws all that was added.</summary>
    /// <returns>Height of the area for data, pixels.</returns>
    public double Draw()
    {
        foreach (var group in _labels.GroupBy(label => label.Panel))
        {
            _scales[group.Key].MakeRoomFor([.. group]);
        }
        var rows = _heights.Sum();
        _plot.Axes.Left.TickGenerator = Ticks(_names.Select((name, row) => (Y(row, 0), name)));
        _plot.Axes.Bottom.TickGenerator = Ticks(Enumerable.Range(0, _scales.Length).SelectMany(Frame));
        foreach (var mark in _marks)
        {
            mark();
        }
        var height = rows + DrawHeadings();
        _plot.Axes.SetLimits(0, Width, -rows, height - rows);
        return height;
    }

    double X(int panel, double value) => _scales[panel].At(value);

    double Y(int row, double shift) => -_heights.Take(row).Sum() - (_heights[row] / 2) + (shift * _rowHeight);

    /// <summary>Gridlines of a panel, and its ticks.</summary>
    IEnumerable<(double At, string Text)> Frame(int panel)
    {
        var scale = _scales[panel];
        var most = Math.Max(2, (int)Math.Round(6 * scale.Width / _scales.Sum(other => other.Width)));
        foreach (var (value, text) in scale.Marks(most))
        {
            var line = _plot.Add.Line(X(panel, value), 0, X(panel, value), -_heights.Sum());
            line.LineColor = value == 0 ? ChartTheme.Rule : ChartTheme.Grid;
            line.LineWidth = 1;
            yield return (X(panel, value), text);
        }
    }

    /// <summary>Writes the headings.</summary>
    /// <returns>The height that they take, pixels.</returns>
    double DrawHeadings()
    {
        const double below = 4;
        List<(double Left, double Right, double Top)> taken = [];
        foreach (var heading in _headings)
        {
            var scale = _scales[heading.Panel];
            var width = TextWidth.Of(heading.Words);
            var x = heading.IsFromTheLeft
                ? scale.Left
                : Math.Clamp(scale.At(heading.At), scale.Left + width, scale.Right);
            var (left, right) = heading.IsFromTheLeft ? (x, x + width) : (x - width, x);
            var floor = taken
                .Where(other => other.Left < right + LabelGap && left < other.Right + LabelGap)
                .Select(other => other.Top)
                .DefaultIfEmpty(below)
                .Max();
            var alignment = heading.IsFromTheLeft ? Alignment.LowerLeft : Alignment.LowerRight;
            _plot.Write(heading.Words, x, floor, alignment, ChartTheme.Ink);
            taken.Add((left, right, floor + TextWidth.Height(heading.Words) + 1));
        }
        return taken.Max(heading => heading.Top) + below;
    }

    static float TickWidth(RowPanel panel, double value) => TextWidth.Of(panel.Format(value));

    static NumericManual Ticks(IEnumerable<(double At, string Text)> marks)
    {
        var ticks = new NumericManual();
        foreach (var (at, text) in marks)
        {
            ticks.AddMajor(at, text);
        }
        return ticks;
    }

    sealed record RowHeading(int Panel, double At, string Words, bool IsFromTheLeft);
}

/// <summary>A label beside a mark.</summary>
/// <param name="Panel">Its panel.</param>
/// <param name="At">The value at which it begins or ends.</param>
/// <param name="Room">How far it reaches from there, pixels.</param>
/// <param name="IsToTheRight">Whether it begins there.</param>
sealed record RowLabel(int Panel, double At, double Room, bool IsToTheRight);

/// <summary>One panel: a measure and its scale.</summary>
/// <param name="Heading">What is measured, with its unit.</param>
/// <param name="Shown">The greatest value that is marked; beyond it is what room the labels need.</param>
sealed record RowPanel(string Heading, double Shown)
{
    /// <summary>The least value that is marked.</summary>
    public double Least { get; init; }

    /// <summary>Width in parts.</summary>
    public double Width { get; init; } = 1;

    /// <summary>Whether it has gridlines and ticks.</summary>
    public bool IsMarked { get; init; } = true;

    /// <summary>How its ticks read.</summary>
    public Func<double, string> Format { get; init; } = Wording.Number;

    /// <summary>A panel from 0 to the greatest of some values.</summary>
    public static RowPanel For(string heading, IEnumerable<double> values)
    {
        var greatest = values.Where(double.IsFinite).DefaultIfEmpty(0).Max();
        return new RowPanel(heading, greatest > 0 ? greatest : 1);
    }
}
