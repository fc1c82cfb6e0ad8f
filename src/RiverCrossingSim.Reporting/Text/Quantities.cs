using System.Globalization;
using RiverCrossingSim.Analysis;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting;

/// <summary>Values of the scenario, which are held in base units, in the units that a reader thinks in.</summary>
static class Quantities
{
    const double Hour = 3_600;
    const double Day = 86_400;

    /// <summary>A value with its unit: "8 km/h", "15 min", "3 a day".</summary>
    public static string Text(double value, Dimension dimension) =>
        dimension switch
        {
            Dimension.Share => Wording.Percent(value),
            Dimension.Duration => Wording.Time(value / Hour),
            Dimension.Length when value >= 10_000 => $"{Digits(value / 1_000)} km",
            Dimension.Length => $"{Digits(value)} m",
            Dimension.Speed => $"{Digits(value * 3.6)} km/h",
            Dimension.Mass => $"{Digits(value)} t",
            Dimension.Rate when value * Hour < 1 => $"{Digits(value * Day)} a day",
            Dimension.Rate => $"{Digits(value * Hour)} an hour",
            Dimension.Angle => $"{Digits(value)}°",
            _ => Digits(value),
        };

    /// <summary>Three digits that count, no more.</summary>
    static string Digits(double value) =>
        Math.Abs(value) switch
        {
            >= 100 => value.ToString("#,0", CultureInfo.InvariantCulture),
            >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
            _ => value.ToString("0.##", CultureInfo.InvariantCulture),
        };
}
