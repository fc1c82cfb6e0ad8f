using System.Text.RegularExpressions;

namespace RiverCrossingSim.Scenarios;

/// <summary>The point in a number, which some countries write between thousands: <c>1.000 m</c> may be a kilometre.</summary>
static partial class DecimalPoint
{
    /// <summary>What a number would be if its point parted thousands; null where it cannot.</summary>
    /// <param name="written">The number as it is written, with or without a unit.</param>
    /// <param name="value">What it is.</param>
    public static double? AsThousands(string written, double value) =>
        MayPartThousands().IsMatch(written) ? 1_000 * value : null;

    /// <summary>The number with a digit more where its point could be taken to part thousands: <c>1.1250 km</c>.</summary>
    /// <param name="written">The number as the program writes it.</param>
    public static string Plain(string written) =>
        MayPartThousands().Match(written) is { Success: true } match ? written.Insert(match.Length, "0") : written;

    [GeneratedRegex(@"^[-+]?[1-9][0-9]{0,2}\.[0-9]{3}(?![0-9eE.])")]
    private static partial Regex MayPartThousands();
}
