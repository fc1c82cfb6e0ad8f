using System.Globalization;
using RiverCrossingSim.Analysis;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting;

/// <summary>Values of the scenario, which are held in base units, in the units that a reader thinks in.</summary>
static class Quantities
{
    const double Hour = 3_600;
    const double Day = 86_400;

    /// <summary>A middle value and a range with their unit: "8.2 km/h (6.3 to 10.5)".</summary>
    public static string Spread(double middle, double low, double high, Dimension dimension)
    {
        if (dimension == Dimension.Duration)
        {
            return $"{Wording.Time(middle / Hour)} ({Wording.Times(low / Hour, high / Hour)})";
        }
        var (factor, unit) = Unit(dimension, middle);
        return $"{Digits(middle * factor)}{unit} ({Digits(low * factor)} to {Digits(high * factor)})";
    }

    static (double Factor, string Unit) Unit(Dimension dimension, double value) =>
        dimension switch
        {
            Dimension.Share => (100, " %"),
            Dimension.Length when value >= 10_000 => (0.001, " km"),
            Dimension.Length => (1, " m"),
            Dimension.Speed => (3.6, " km/h"),
            Dimension.Mass => (1, " t"),
            Dimension.Rate when value * Hour < 1 => (Day, " a day"),
            Dimension.Rate => (Hour, " an hour"),
            Dimension.Angle => (1, "°"),
            _ => (1, ""),
        };

    /// <summary>Two or three digits that count.</summary>
    static string Digits(double value) =>
        Math.Abs(value) switch
        {
            >= 100 => value.ToString("#,0", CultureInfo.InvariantCulture),
            >= 1 => value.ToString("0.#", CultureInfo.InvariantCulture),
            _ => value.ToString("0.##", CultureInfo.InvariantCulture),
        };
}
