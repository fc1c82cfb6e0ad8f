using RiverCrossingSim.Studies;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Small pictures of the same vertical scale in a grid on one plot, for what is to be compared at a glance. Cells are taken
/// first; their texts then make the rows as high as they need. The plot's units are pixels.
/// </summary>
sealed class CellGrid
{
    const double BodyHeight = 110;
    const double Around = 6;
    const double Between = 26;
    const double AroundBody = 10;
    readonly Plot _plot;
    readonly int _across;
    readonly double _low;
    readonly double _high;
    readonly double _width;
    readonly List<GridCell> _cells = [];

    /// <summary>Sets up the grid.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="title">Title of the vertical axis.</param>
    /// <param name="rows">Rows of cells.</param>
    /// <param name="across">Cells in a row.</param>
    /// <param name="low">The least value.</param>
    /// <param name="high">The greatest value.</param>
    public CellGrid(Plot plot, string title, int rows, int across, double low, double high)
    {
        (_plot, _across, _low, _high) = (plot, across, low, high);
        plot.YLabel(title);
        plot.Axes.Left.TickGenerator = Ticks(_ => 0);
        plot.Axes.Bottom.TickGenerator = new NumericManual();
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
        _width = (Margins.DataWidth(plot, rows * BodyHeight) - (Between * (across - 1)) - Around) / across;
    }

    /// <summary>Adds a cell.</summary>
    /// <param name="heading">What stands above it.</param>
    /// <param name="first">What stands below its left end.</param>
    /// <param name="last">What stands below its right end.</param>
    /// <param name="marks">What is drawn in it.</param>
    public void Add(string heading, string first, string last, IReadOnlyList<CellMark> marks)
    {
        var room = (_width / 2) - 4;
        _cells.Add(
            new GridCell(
                TextWidth.Wrap(heading, _width),
                TextWidth.Wrap(first, room),
                TextWidth.Wrap(last, room),
                marks
            )
        );
    }

    /// <summary>Draws all cells.</summary>
    /// <returns>Height of the area for data, pixels.</returns>
    public double Draw()
    {
        var rows = _cells.Chunk(_across).Select(row => new GridRow(row)).ToList();
        var top = 0.0;
        var bodies = new List<double>();
        foreach (var row in rows)
        {
            var body = top - row.Heading - AroundBody;
            bodies.Add(body - BodyHeight);
            foreach (var (column, cell) in row.Cells.Index())
            {
                DrawCell(cell, Around + (column * (_width + Between)), body);
            }
            top = body - BodyHeight - AroundBody - row.Foot - Around;
        }
        var ticks = new NumericManual();
        foreach (var body in bodies)
        {
            foreach (var value in Marks())
            {
                ticks.AddMajor(body + Rise(value), Label(value));
            }
        }
        _plot.Axes.Left.TickGenerator = ticks;
        _plot.Axes.SetLimits(0, Around + (_across * (_width + Between)) - Between, top, 0);
        return -top;
    }

    void DrawCell(GridCell cell, double left, double top)
    {
        var bottom = top - BodyHeight;
        foreach (var value in Marks())
        {
            var line = _plot.Add.Line(left, bottom + Rise(value), left + _width, bottom + Rise(value));
            line.LineColor = value == 0 ? ChartTheme.Muted : ChartTheme.Grid;
            line.LineWidth = value == 0 ? 1.5f : 1;
        }
        _plot.Write(cell.Heading, left, top + AroundBody - 2, Alignment.LowerLeft, ChartTheme.Ink);
        foreach (var (place, mark) in cell.Marks.Index())
        {
            var x = left + (_width * (place + 0.5) / cell.Marks.Count);
            var line = _plot.Add.Line(x, bottom + Rise(mark.Low), x, bottom + Rise(mark.High));
            line.LineColor = mark.Color;
            line.LineWidth = 1.5f;
            var y = bottom + Rise(mark.Middle);
            _plot.Add.Marker(x, y, MarkerShape.FilledCircle, 8, mark.IsFilled ? mark.Color : Colors.White);
            _plot.Add.Marker(x, y, MarkerShape.OpenCircle, 8, mark.Color).MarkerLineWidth = 1.5f;
        }
        var half = _width / 2 / cell.Marks.Count;
        Below(cell.First, Math.Max(left + half, left + (TextWidth.Of(cell.First) / 2)));
        Below(cell.Last, Math.Min(left + _width - half, left + _width - (TextWidth.Of(cell.Last) / 2)));

        void Below(string words, double x) =>
            _plot.Write(words, x, bottom - AroundBody + 4, Alignment.UpperCenter, ChartTheme.Muted);
    }

    double Rise(double value) => BodyHeight * (value - _low) / (_high - _low);

    static string Label(double value) => Wording.Number(value).Replace('-', '−');

    NumericManual Ticks(Func<double, double> place)
    {
        var ticks = new NumericManual();
        foreach (var value in Marks())
        {
            ticks.AddMajor(place(value), Label(value));
        }
        return ticks;
    }

    IEnumerable<double> Marks()
    {
        var step = ChartNumbers.RoundStep(_high - _low, 4);
        for (var mark = Math.Ceiling((_low / step) - 1e-9) + 0.0; mark * step <= _high + 1e-9; mark++)
        {
            yield return mark * step;
        }
    }

    sealed record GridCell(string Heading, string First, string Last, IReadOnlyList<CellMark> Marks);

    sealed record GridRow(IReadOnlyList<GridCell> Cells)
    {
        public double Heading => Cells.Max(cell => TextWidth.Height(cell.Heading));

        public double Foot => Cells.Max(cell => Math.Max(TextWidth.Height(cell.First), TextWidth.Height(cell.Last)));
    }
}

/// <summary>An interval with its middle in a cell.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="Middle">The dot.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Color">Its colour.</param>
/// <param name="IsFilled">Whether the dot is filled.</param>
sealed record CellMark(double Low, double Middle, double High, Color Color, bool IsFilled);
