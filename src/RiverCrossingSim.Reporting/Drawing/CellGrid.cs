using RiverCrossingSim.Analysis;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>Small pictures of the same vertical scale in a grid on one plot, for what is to be compared at a glance.</summary>
sealed class CellGrid
{
    const double Apart = 0.12;
    const double HeadingShare = 0.19;
    const double FootShare = 0.16;
    readonly Plot _plot;
    readonly int _across;
    readonly int _rows;
    readonly double _low;
    readonly double _high;

    /// <summary>Sets up the grid.</summary>
    public CellGrid(Plot plot, int across, int rows, double low, double high)
    {
        (_plot, _across, _rows, _low, _high) = (plot, across, rows, low, high);
        var ticks = new NumericManual();
        for (var row = 0; row < rows; row++)
        {
            foreach (var value in Marks())
            {
                ticks.AddMajor(Y(row * across, value), Wording.Number(value).Replace('-', '−'));
            }
        }
        plot.Axes.Left.TickGenerator = ticks;
        plot.Axes.Bottom.TickGenerator = new NumericManual();
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.SetLimits(-0.02, across - Apart + 0.06, 0, rows);
    }

    /// <summary>The heading and the grid lines of a cell.</summary>
    public void Frame(int cell, string heading)
    {
        foreach (var value in Marks())
        {
            var line = _plot.Add.Line(X(cell, 0), Y(cell, value), X(cell, 1), Y(cell, value));
            line.LineColor = value == 0 ? ChartTheme.Muted : ChartTheme.Grid;
            line.LineWidth = value == 0 ? 1.5f : 1;
        }
        Text(
            TextWidth.Cut(heading, 300),
            X(cell, 0),
            Top(cell) - (HeadingShare * 0.75),
            Alignment.LowerLeft,
            ChartTheme.Ink
        );
    }

    /// <summary>An interval.</summary>
    public void Line(int cell, double x, double low, double high, Color color)
    {
        var line = _plot.Add.Line(X(cell, x), Y(cell, low), X(cell, x), Y(cell, high));
        line.LineColor = color;
        line.LineWidth = 1.5f;
    }

    /// <summary>A dot, hollow or filled.</summary>
    public void Dot(int cell, double x, double y, Color color, bool filled)
    {
        _plot.Add.Marker(X(cell, x), Y(cell, y), MarkerShape.FilledCircle, 8, filled ? color : Colors.White);
        _plot.Add.Marker(X(cell, x), Y(cell, y), MarkerShape.OpenCircle, 8, color).MarkerLineWidth = 1.5f;
    }

    /// <summary>A text under the cell.</summary>
    public void Below(int cell, double x, string text) =>
        Text(text, X(cell, x), Top(cell) - 1 + (FootShare * 0.8), Alignment.UpperCenter, ChartTheme.Muted);

    void Text(string text, double x, double y, Alignment alignment, Color color)
    {
        var label = _plot.Add.Text(text, x, y);
        label.LabelAlignment = alignment;
        label.LabelFontColor = color;
        label.LabelFontSize = ChartTheme.TextSize;
    }

    IEnumerable<double> Marks()
    {
        var step = Numbers.RoundStep(_high - _low, 4);
        for (var mark = Math.Ceiling((_low / step) - 1e-9) + 0.0; mark * step <= _high + 1e-9; mark++)
        {
            yield return mark * step;
        }
    }

    double Top(int cell) => _rows - (cell / _across);

    double X(int cell, double share) => (cell % _across) + (share * (1 - Apart));

    double Y(int cell, double value)
    {
        var share = (value - _low) / (_high - _low);
        return Top(cell) - 1 + FootShare + (share * (1 - FootShare - HeadingShare));
    }
}
