using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Curves over the same time, each in a panel of its own above one another, so that nights and days line up and no
/// curve hides another. The plot's vertical unit is the pixel.
/// </summary>
sealed class TimePanels
{
    const float AroundHeading = 5;
    const float Indent = 4;
    readonly Plot _plot;
    readonly TimeScale _scale;
    readonly IReadOnlyList<TimePanel> _panels;
    readonly int _panelHeight;
    readonly double[] _bases;

    /// <summary>Sets up the panels, the first at the top.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="scale">The time axis.</param>
    /// <param name="title">Title of the vertical axis.</param>
    /// <param name="panelHeight">Height of a panel without its heading, pixels.</param>
    /// <param name="panels">The panels.</param>
    public TimePanels(Plot plot, TimeScale scale, string title, int panelHeight, IReadOnlyList<TimePanel> panels)
    {
        (_plot, _scale, _panels, _panelHeight) = (plot, scale, panels, panelHeight);
        plot.YLabel(title);
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.Left.TickGenerator = Ticks(_ => 0);
        var room = Margins.DataWidth(plot, panelHeight * panels.Count) - (2 * Indent);
        string[] headings = [.. panels.Select(panel => TextWidth.Wrap(panel.Heading, room, bold: true))];
        _bases = new double[panels.Count];
        for (var panel = panels.Count - 1; panel >= 0; panel--)
        {
            _bases[panel] = Height;
            Height += panelHeight + TextWidth.Height(headings[panel]) + (2 * AroundHeading);
        }
        plot.Axes.Left.TickGenerator = Ticks(panel => _bases[panel]);
        plot.Axes.SetLimitsY(0, Height);
        for (var panel = 0; panel < panels.Count; panel++)
        {
            Frame(panel, headings[panel]);
        }
    }

    /// <summary>Height of the area for data, pixels.</summary>
    public double Height { get; }

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

    /// <summary>A range at one time, as an upright bar with ends.</summary>
    public void Upright(int panel, double hours, double low, double high, Color color)
    {
        const double halfEnd = 4;
        var (x, half) = (_scale.At(hours), halfEnd * _scale.PerPixel(Margins.DataWidth(_plot, Height)));
        foreach (
            var (fromX, fromY, toX, toY) in new[]
            {
                (x, low, x, high),
                (x - half, low, x + half, low),
                (x - half, high, x + half, high),
            }
        )
        {
            var line = _plot.Add.Line(fromX, Y(panel, fromY), toX, Y(panel, toY));
            line.LineColor = color;
            line.LineWidth = 2;
        }
    }

    /// <summary>A moment that all panels have in common, as a dashed line.</summary>
    public void Moment(double hours, Color color)
    {
        var line = _plot.Add.Line(_scale.At(hours), 0, _scale.At(hours), Height);
        line.LineColor = color;
        line.LineWidth = 1;
        line.LinePattern = LinePattern.Dashed;
    }

    double Y(int panel, double value) => _bases[panel] + Rise(panel, value);

    double Rise(int panel, double value) => _panelHeight * value / _panels[panel].Greatest;

    NumericManual Ticks(Func<int, double> baseOf)
    {
        var ticks = new NumericManual();
        for (var panel = 0; panel < _panels.Count; panel++)
        {
            foreach (var value in Values(_panels[panel]))
            {
                ticks.AddMajor(baseOf(panel) + Rise(panel, value), _panels[panel].Format(value));
            }
        }
        return ticks;
    }

    static IEnumerable<double> Values(TimePanel panel)
    {
        var step = ChartNumbers.RoundStep(panel.Greatest, panel.Ticks);
        for (var value = 0.0; value <= panel.Greatest * 1.0001; value += step)
        {
            yield return value;
        }
    }

    void Frame(int panel, string heading)
    {
        foreach (var value in Values(_panels[panel]))
        {
            var line = _plot.Add.HorizontalLine(Y(panel, value), 1, value == 0 ? ChartTheme.Rule : ChartTheme.Grid);
            line.EnableAutoscale = false;
        }
        var top = _bases[panel] + _panelHeight + AroundHeading;
        var left = _scale.At(_scale.From);
        var text = _plot.Write(heading, left, top, Alignment.LowerLeft, _panels[panel].Color, isBold: true);
        text.OffsetX = Indent;
    }
}

/// <summary>One panel over time.</summary>
/// <param name="Heading">What is shown.</param>
/// <param name="Color">Colour of the heading and the curves.</param>
/// <param name="Greatest">The value at its top.</param>
/// <param name="Ticks">At most so many steps on its axis.</param>
/// <param name="Format">How its ticks read.</param>
sealed record TimePanel(string Heading, Color Color, double Greatest, int Ticks, Func<double, string> Format);
