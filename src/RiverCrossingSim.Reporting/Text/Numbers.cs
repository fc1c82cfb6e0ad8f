using System.Globalization;

namespace RiverCrossingSim.Reporting;

/// <summary>Numbers as a reader wants them: no more digits than they are worth, thousands apart.</summary>
static class Numbers
{
    /// <summary>A mean or a count: 1,840; 41; 4.1; 0.41; 0.</summary>
    public static string Count(double value) =>
        value switch
        {
            double.NaN => "none",
            double.PositiveInfinity => "without end",
            _ when Math.Abs(value) >= 99.5 => value.ToString("#,0", CultureInfo.InvariantCulture),
            _ when Math.Abs(value) >= 9.95 => Short(value, 0, value),
            _ when Math.Abs(value) >= 0.95 => Short(value, 1, value),
            _ when Math.Abs(value) >= 0.005 => Short(value, 2, value),
            0 => "0",
            _ => value > 0 ? "below 0.01" : "about 0",
        };

    /// <summary>A share from 0 to 1 in percent: "82 %", "8.2 %", "below 0.1 %".</summary>
    public static string Percent(double share) =>
        share switch
        {
            double.NaN => "none",
            0 => "0 %",
            > 0 and < 0.001 => "below 0.1 %",
            < 0.0995 => $"{(100 * share).ToString("0.#", CultureInfo.InvariantCulture)} %",
            > 0.995 and < 1 => $"{Math.Floor(1000 * share) / 10:0.0} %",
            _ => $"{100 * share:0} %",
        };

    /// <summary>A rank correlation with its sign: "+0.41", "−0.08".</summary>
    public static string Signed(double value) =>
        value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>Round steps for an axis: 1, 2 or 5 times a power of ten, at most so many of them up to the greatest value.</summary>
    public static double RoundStep(double greatest, int most)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10(greatest / most)));
        return new[] { 1, 2, 5, 10, 20 }.Select(factor => factor * step).First(s => greatest / s <= most + 1e-9);
    }

    static string Short(double value, int decimals, double original) =>
        double.IsInteger(original)
            ? original.ToString("0", CultureInfo.InvariantCulture)
            : Math.Round(value, decimals).ToString("0." + new string('0', decimals), CultureInfo.InvariantCulture);
}
