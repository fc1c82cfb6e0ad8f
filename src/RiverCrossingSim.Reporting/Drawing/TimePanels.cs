using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Curves over the same time, each in a panel of its own above one another, so that nights and days line up and no
/// curve hides another.
/// </summary>
sealed class TimePanels
{
    const int HeadingHeight = 26;
    readonly Plot _plot;
    readonly TimeScale _scale;
    readonly IReadOnlyList<TimePanel> _panels;

    readonly double _between;

    /// <summary>Sets up the panels, the first at the top.</summary>
    public TimePanels(Plot plot, TimeScale scale, int panelHeight, IReadOnlyList<TimePanel> panels)
    {
        (_plot, _scale, _panels) = (plot, scale, panels);
        _between = (double)HeadingHeight / panelHeight;
        var ticks = new NumericManual();
        for (var panel = 0; panel < panels.Count; panel++)
        {
            Frame(panel, ticks);
        }
        plot.Axes.Left.TickGenerator = ticks;
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.SetLimitsY(0, Base(0) + 1 + _between);
    }

    /// <summary>Height of a chart with so many panels, pixels.</summary>
    public static int HeightFor(int panels, int panelHeight) => 86 + (panels * (panelHeight + HeadingHeight));

    /// <summary>A band between two curves.</summary>
    public void Band(int panel, double[] hours, double[] low, double[] high, Color color, double opacity)
    {
        var band = _plot.Add.FillY(
            _scale.At(hours),
            [.. low.Select(value => Y(panel, value))],
            [.. high.Select(value => Y(panel, value))]
        );
        band.FillColor = color.WithAlpha(opacity);
        band.LineWidth = 0;
        band.MarkerSize = 0;
    }

    /// <summary>A curve.</summary>
    public void Curve(int panel, double[] hours, double[] values, Color color)
    {
        var curve = _plot.Add.ScatterLine(_scale.At(hours), [.. values.Select(value => Y(panel, value))], color);
        curve.LineWidth = 2;
    }

    double Base(int panel) => (_panels.Count - 1 - panel) * (1 + _between);

    double Y(int panel, double value) => Base(panel) + (value / _panels[panel].Greatest);

    void Frame(int panel, NumericManual ticks)
    {
        var shape = _panels[panel];
        var step = Numbers.RoundStep(shape.Greatest, shape.Ticks);
        for (var value = 0.0; value <= shape.Greatest * 1.0001; value += step)
        {
            ticks.AddMajor(Y(panel, value), shape.Format(value));
            var line = _plot.Add.HorizontalLine(Y(panel, value), 1, value == 0 ? ChartTheme.Rule : ChartTheme.Grid);
            line.EnableAutoscale = false;
        }
        var heading = _plot.Add.Text(shape.Heading, 0, Base(panel) + 1 + (_between * 0.12));
        heading.LabelAlignment = Alignment.LowerLeft;
        heading.LabelFontColor = shape.Color;
        heading.LabelFontSize = ChartTheme.TextSize;
        heading.LabelBold = true;
        heading.OffsetX = 4;
    }
}

/// <summary>One panel over time.</summary>
/// <param name="Heading">What is shown.</param>
/// <param name="Color">Colour of the heading and the curves.</param>
/// <param name="Greatest">The value at its top.</param>
/// <param name="Ticks">At most so many steps on its axis.</param>
/// <param name="Format">How its ticks read.</param>
sealed record TimePanel(string Heading, Color Color, double Greatest, int Ticks, Func<double, string> Format);
