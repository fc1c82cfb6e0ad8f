using RiverCrossingSim.Studies;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>A vertical axis of whole numbers from 0.</summary>
static class CountAxis
{
    /// <summary>Marks round whole numbers up to the greatest.</summary>
    public static void Apply(Plot plot, int greatest)
    {
        var step = Math.Max(1, ChartNumbers.RoundStep(Math.Max(1, greatest), 6));
        var ticks = new NumericManual();
        for (var tick = 0.0; tick <= greatest; tick += step)
        {
            ticks.AddMajor(tick, $"{Wording.Count(tick)}");
        }
        plot.Axes.Left.TickGenerator = ticks;
    }
}
