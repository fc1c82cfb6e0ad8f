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

    static readonly double[] Steps = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 6, 12, 24, 48];
    static readonly double[] DaySteps = [0.5, 1, 2, 5, 10, 20, 50, 100];

    /// <summary>The unit's name: "hours" or "days".</summary>
    public string Unit => HoursPerUnit > 1 ? "days" : "hours";

    /// <summary>Chooses by the greatest time, hours.</summary>
    public static TimeScale Upto(double hours) => new(hours > DaysFrom ? 24 : 1, hours);

    /// <summary>A time in words, in the axis' unit: "46.3 h", "7.6 days".</summary>
    public string Text(double hours) =>
        HoursPerUnit > 1
            ? hours < 72
                ? $"{hours / 24:0.##} days"
                : $"{hours / 24:0.#} days"
            : $"{hours:0.#} h";

    /// <summary>A time in the axis' unit.</summary>
    public double At(double hours) => hours / HoursPerUnit;

    /// <summary>Times in the axis' unit.</summary>
    public double[] At(IEnumerable<double> hours) => [.. hours.Select(At)];

    /// <summary>Sets up the bottom axis from a time to the greatest, with round ticks and the title "what, unit".</summary>
    public void Apply(Plot plot, string what, double from = 0)
    {
        var start = At(from);
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
