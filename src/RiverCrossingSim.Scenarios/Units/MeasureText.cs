using System.Globalization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Writes numbers with units, so that reading gives back the same number to the last bit.</summary>
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

    /// <summary>The number in round-trip form, without a unit.</summary>
    public static string Plain(double value) => value.ToString("R", CultureInfo.InvariantCulture);

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
