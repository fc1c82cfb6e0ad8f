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

    /// <summary>A few round times along the axis, hours, for words in the place of a picture; its end where there is none.</summary>
    public IReadOnlyList<double> RoundTimes
    {
        get
        {
            const int most = 8;
            var (start, end) = (At(From), At(Greatest));
            var step = ChartNumbers.RoundStep(end - start, most);
            var first = (int)Math.Floor(start / step) + 1;
            double[] times =
            [
                .. Enumerable
                    .Range(first, most + 1)
                    .Select(place => place * step)
                    .Where(time => time <= end)
                    .Select(time => time * HoursPerUnit),
            ];
            return times.Length > 0 ? times : [Greatest];
        }
    }

    /// <summary>What a curve reaches at a few round times: "after 6 h 35 %, after 12 h 61 %".</summary>
    /// <param name="hours">Times of the curve's points, rising.</param>
    /// <param name="words">A point's value in words, by its place.</param>
    public string Along(IReadOnlyList<double> hours, Func<int, string> words) =>
        string.Join(
            ", ",
            RoundTimes.Select(time =>
            {
                var place = Enumerable.Range(0, hours.Count).LastOrDefault(i => hours[i] <= time + 1e-9);
                return $"after {Text(time)} {words(place)}";
            })
        );

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
