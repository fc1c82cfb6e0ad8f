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

    /// <summary>The shortest axis, hours.</summary>
    const double Shortest = 0.1;

    const int MostTicks = 12;

    /// <summary>Where one digit after the point would be too rough.</summary>
    const double MoreDigitsBelow = 4;

    static readonly double[] Steps = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 6, 12, 24, 48];
    static readonly double[] DaySteps = [0.5, 1, 2, 5, 10, 20, 50, 100];

    /// <summary>The start of the axis, hours.</summary>
    public double From { get; init; }

    /// <summary>The unit's name: "hours" or "days".</summary>
    public string Unit => HoursPerUnit > 1 ? "days" : "hours";

    /// <summary>Chooses by the greatest time, hours; an axis has a length also where everything happens at once.</summary>
    public static TimeScale Upto(double hours) => new(hours > DaysFrom ? 24 : 1, Math.Max(hours, Shortest));

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

    /// <summary>Sets up the bottom axis with round ticks and the title "what, unit"; the left axis has its own already.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="what">What the time is.</param>
    /// <param name="dataHeight">Height of the area for data, pixels.</param>
    public void Apply(Plot plot, string what, double dataHeight)
    {
        var (start, end) = (At(From), At(Greatest));
        var steps = (HoursPerUnit > 1 ? DaySteps : Steps).Where(s => (end - start) / s <= (s < 1 ? 8 : MostTicks));
        var rougher = Enumerable
            .Range(0, MostTicks)
            .Select(less => ChartNumbers.RoundStep(end - start, MostTicks - less))
            .Where(step => step > DaySteps[^1] || !steps.Any());
        var ticks = new NumericManual();
        foreach (
            var (value, text) in RoundTicks.Along(
                start,
                end,
                Margins.DataWidth(plot, dataHeight),
                steps.Concat(rougher),
                tick => $"{tick:0.##}"
            )
        )
        {
            ticks.AddMajor(value, text);
        }
        plot.Axes.Bottom.TickGenerator = ticks;
        plot.Axes.SetLimitsX(start, end);
        plot.XLabel($"{what}, {Unit}");
    }

    /// <summary>The axis' length per pixel, in its unit: to place labels.</summary>
    /// <param name="width">Width of the area for data, pixels.</param>
    public double PerPixel(double width) => (At(Greatest) - At(From)) / width;
}
