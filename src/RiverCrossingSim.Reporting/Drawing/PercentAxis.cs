using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>A vertical axis from 0 to 100 %.</summary>
static class PercentAxis
{
    /// <summary>Marks every fifth, and gives the axis its title.</summary>
    public static void Apply(Plot plot, string title)
    {
        var ticks = new NumericManual();
        for (var percent = 0; percent <= 100; percent += 20)
        {
            ticks.AddMajor(percent, $"{percent} %");
        }
        plot.Axes.Left.TickGenerator = ticks;
        plot.YLabel(title);
    }
}
