using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>A time axis in hours or in days, whichever suits its range.</summary>
/// <param name="HoursPerUnit">1 for hours, 24 for days.</param>
/// <param name="Greatest">The end of the axis, hours.</param>
sealed record TimeScale(double HoursPerUnit, double Greatest)
{
    /// <summary>From this many hours on, an axis counts in days.</summary>
    const double DaysFrom = 144;

    const int MostTicks = 12;

    /// <summary>About how wide a chart is without its vertical axis, pixels.</summary>
    const double UsualPixels = 640;

    /// <summary>Where one digit after the point would be too rough.</summary>
    const double MoreDigitsBelow = 4;

    static readonly double[] Steps = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 6, 12, 24, 48];
    static readonly double[] DaySteps = [0.5, 1, 2, 5, 10, 20, 50, 100];

    /// <summary>The start of the axis, hours.</summary>
    public double From { get; init; }

    /// <summary>The unit's name: "hours" or "days".</summary>
    public string Unit => HoursPerUnit > 1 ? "days" : "hours";

    /// <summary>Chooses by the greatest time, hours.</summary>
    public static TimeScale Upto(double hours) => new(hours > DaysFrom ? 24 : 1, hours);

    /// <summary>A time in words, in the axis' unit: "46.3 h", "7.6 days".</summary>
    public string Text(double hours)
    {
        var value = At(hours);
        return $"{value.ToString(value < MoreDigitsBelow ? "0.##" : "0.#", CultureInfo.InvariantCulture)} {(HoursPerUnit > 1 ? "days" : "h")}";
    }

    /// <summary>A time in the axis' unit.</summary>
    public double At(double hours) => hours / HoursPerUnit;

    /// <summary>Times in the axis' unit.</summary>
    public double[] At(IEnumerable<double> hours) => [.. hours.Select(At)];

    /// <summary>The axis' length per pixel of a picture of usual width, in its unit: to place labels.</summary>
    public double PerPixel => (At(Greatest) - At(From)) / UsualPixels;

    /// <summary>Sets up the bottom axis with round ticks and the title "what, unit".</summary>
    public void Apply(Plot plot, string what)
    {
        var start = At(From);
        var end = At(Greatest);
        var steps = HoursPerUnit > 1 ? DaySteps : Steps;
        var step = steps.FirstOrDefault(
            s => (end - start) / s <= (s < 1 ? 8 : MostTicks),
            Numbers.RoundStep(end - start, MostTicks)
        );
        var ticks = new NumericManual();
        for (var tick = Math.Ceiling((start / step) - 1e-9) + 0.0; tick * step <= end + 1e-9; tick++)
        {
            ticks.AddMajor(tick * step, $"{tick * step:0.##}");
        }
        plot.Axes.Bottom.TickGenerator = ticks;
        plot.Axes.SetLimitsX(start, end);
        plot.XLabel($"{what}, {Unit}");
    }
}
