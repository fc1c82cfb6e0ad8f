using System.Text.RegularExpressions;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The point in a number, which some countries write between thousands: <c>1.000 m</c> may be a kilometre.</summary>
static partial class DecimalPoint
{
    /// <summary>What a number would be if its point parted thousands; null where it cannot, or where no file has it.</summary>
    /// <param name="written">The number as it is written, with or without a unit, and where.</param>
    /// <param name="value">What it is.</param>
    public static double? AsThousands(Argument written, double value) =>
        written.Place.Line != SourceText.NoLine && MayPartThousands().IsMatch(written.Text) ? 1_000 * value : null;

    /// <summary>The number with a digit more where its point could be taken to part thousands: <c>1.1250 km</c>.</summary>
    /// <param name="written">The number as the program writes it.</param>
    public static string Plain(string written) =>
        MayPartThousands().Match(written) is { Success: true } match ? written.Insert(match.Length, "0") : written;

    /// <summary>Says that a number may have been meant a thousand times as much.</summary>
    /// <param name="written">The number as it is written, and where.</param>
    /// <param name="value">What it is.</param>
    /// <param name="dimension">What it measures.</param>
    /// <param name="path">The path of the value.</param>
    /// <param name="reading">The reading at hand.</param>
    public static void Warn(Argument written, double value, Dimension dimension, string path, Reading reading)
    {
        var (one, other) = (MeasureText.Friendly(value, dimension), MeasureText.Friendly(1_000 * value, dimension));
        reading.Warn(
            ProblemCodes.Thousands,
            written.Place,
            path,
            $"{path}: {Quoting.Short(written.Text)} is {one}, since the point is the decimal point; write {other} if it was to part thousands"
        );
    }

    [GeneratedRegex(@"^[-+]?[1-9][0-9]{0,2}\.[0-9]{3}(?![0-9eE.])")]
    private static partial Regex MayPartThousands();
}
