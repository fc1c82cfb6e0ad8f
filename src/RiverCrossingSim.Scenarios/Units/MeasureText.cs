using System.Globalization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Writes numbers with units as a file has them: exactly, so that reading gives back the same number to the last bit, and for
/// messages of what was computed with no more digits than it carries.
/// </summary>
static class MeasureText
{
    /// <summary>The word for a number without a limit.</summary>
    public const string Unlimited = "unlimited";

    /// <summary>The value in the unit that makes the shortest text among those that are exact.</summary>
    public static string Friendly(double value, Dimension dimension)
    {
        if (double.IsPositiveInfinity(value))
        {
            return Unlimited;
        }

        if (value == 0 || !double.IsFinite(value))
        {
            return Plain(value);
        }

        var candidates = MeasureUnit
            .Of(dimension)
            .Where(unit => unit.IsUsual && dimension.NeedsUnit())
            .Select(unit => (unit.Symbol, Number: Shortest(value, unit)))
            .Where(c => c.Number is not null)
            .Select(c => $"{c.Number} {c.Symbol}");
        if (!dimension.NeedsUnit())
        {
            candidates = candidates.Append(Plain(value));
        }

        if (dimension == Dimension.Share && Shortest(value, MeasureUnit.Find("%")!) is { } percent)
        {
            candidates = candidates.Append($"{percent} %");
        }

        return candidates.OrderBy(Digits).First();
    }

    /// <summary>What was computed, with three digits that count, in the greatest usual unit of which it is at least one: "12.3 km/h".</summary>
    /// <param name="value">The value in the base unit, finite.</param>
    /// <param name="dimension">What it measures.</param>
    public static string Rounded(double value, Dimension dimension)
    {
        var unit = MeasureUnit
            .Of(dimension)
            .Where(unit => unit.IsUsual && Math.Abs(unit.FromBase(value)) >= 1)
            .MaxBy(unit => unit.ToBase(1));
        return unit is null || !dimension.NeedsUnit()
            ? ThreeDigits(value)
            : $"{ThreeDigits(unit.FromBase(value))} {unit.Symbol}";
    }

    /// <summary>What was computed, with three digits that count, in a unit that a value beside it has too: "2.5 km/h".</summary>
    /// <param name="value">The value in the base unit, finite.</param>
    /// <param name="unit">The unit's symbol.</param>
    public static string RoundedIn(double value, string unit) =>
        $"{ThreeDigits(MeasureUnit.Find(unit)!.FromBase(value))} {unit}";

    /// <summary>A share that was computed, in percent with three digits that count: "62.5 %".</summary>
    /// <param name="share">From 0 to 1.</param>
    public static string Percent(double share) => $"{ThreeDigits(100 * share)} %";

    /// <summary>A number of things: "1,234,567".</summary>
    /// <param name="number">The number; it is rounded to a whole one.</param>
    public static string Count(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>The number in round-trip form, without a unit.</summary>
    public static string Plain(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Without an exponent, which no reader wants to take apart.</summary>
    static string ThreeDigits(double number) =>
        double.Parse(number.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .ToString("0.#########", CultureInfo.InvariantCulture);

    static int Digits(string text) => text.IndexOf(' ') is >= 0 and var end ? end : text.Length;

    /// <summary>The shortest number that this unit turns into exactly the value, or null where there is none.</summary>
    static string? Shortest(double value, MeasureUnit unit)
    {
        var number = unit.FromBase(value);
        foreach (var text in new[] { number.ToString("G15", CultureInfo.InvariantCulture), Plain(number) })
        {
            if (unit.ToBase(double.Parse(text, CultureInfo.InvariantCulture)) == value)
            {
                return text;
            }
        }
        return null;
    }
}
