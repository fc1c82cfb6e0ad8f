using System.Globalization;

namespace RiverCrossingSim.Reporting;

/// <summary>Times in words: hours while a reader counts in hours, days after that.</summary>
static class Hours
{
    /// <summary>From this many hours on, times are told in days.</summary>
    public const double DaysFrom = 72;

    /// <summary>One time: "40 min", "7.5 h", "35 h", "6.4 days", "never".</summary>
    public static string Text(double hours) =>
        hours switch
        {
            double.NaN => "none",
            double.PositiveInfinity => "never",
            double.NegativeInfinity => "not known",
            0 => "0 h",
            < 1 => $"{60 * hours:0} min",
            < 10 => $"{hours.ToString("0.#", CultureInfo.InvariantCulture)} h",
            < DaysFrom => $"{hours:0} h",
            < 240 => $"{(hours / 24).ToString("0.0", CultureInfo.InvariantCulture).Replace(".0", "", StringComparison.Ordinal)} days",
            _ => $"{hours / 24:0} days",
        };

    /// <summary>An interval of times, the unit once where both ends have the same: "5.9 to 6.8 days".</summary>
    public static string Range(double low, double high)
    {
        var (from, to) = (Text(Math.Max(0, low)), Text(high));
        var unit = to.LastIndexOf(' ');
        return unit > 0 && from.EndsWith(to[unit..], StringComparison.Ordinal)
            ? $"{from[..^(to.Length - unit)]} to {to}"
            : $"{from} to {to}";
    }
}
