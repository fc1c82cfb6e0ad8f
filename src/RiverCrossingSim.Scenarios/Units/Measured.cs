using System.Globalization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A number as a file has it: its value in the base unit, and what its unit measures.</summary>
/// <param name="Value">The value in the base unit of <paramref name="Dimension"/>; the number itself without a unit.</param>
/// <param name="Dimension">What the unit measures; null where there is none.</param>
public readonly record struct Measured(double Value, Dimension? Dimension)
{
    static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sec"] = "s",
        ["secs"] = "s",
        ["second"] = "s",
        ["seconds"] = "s",
        ["mins"] = "min",
        ["minute"] = "min",
        ["minutes"] = "min",
        ["hr"] = "h",
        ["hrs"] = "h",
        ["hour"] = "h",
        ["hours"] = "h",
        ["day"] = "d",
        ["days"] = "d",
        ["metre"] = "m",
        ["metres"] = "m",
        ["meter"] = "m",
        ["meters"] = "m",
        ["kilometre"] = "km",
        ["kilometres"] = "km",
        ["kilometer"] = "km",
        ["kilometers"] = "km",
        ["foot"] = "ft",
        ["feet"] = "ft",
        ["yard"] = "yd",
        ["yards"] = "yd",
        ["yds"] = "yd",
        ["mile"] = "mi",
        ["miles"] = "mi",
        ["nm"] = "nmi",
        ["nautical miles"] = "nmi",
        ["km/hr"] = "km/h",
        ["km/hour"] = "km/h",
        ["m/sec"] = "m/s",
        ["mi/hr"] = "mph",
        ["kmh"] = "km/h",
        ["kph"] = "km/h",
        ["kmph"] = "km/h",
        ["mps"] = "m/s",
        ["ms"] = "m/s",
        ["kt"] = "kn",
        ["kts"] = "kn",
        ["knot"] = "kn",
        ["knots"] = "kn",
        ["mi/h"] = "mph",
        ["km/day"] = "km/d",
        ["ton"] = "t",
        ["tons"] = "t",
        ["tonne"] = "t",
        ["tonnes"] = "t",
        ["mlc"] = "t",
        ["/day"] = "/d",
        ["per day"] = "/d",
        ["/hour"] = "/h",
        ["/hr"] = "/h",
        ["per hour"] = "/h",
        ["per minute"] = "/min",
        ["percent"] = "%",
        ["°"] = "deg",
        ["degrees"] = "deg",
    };

    /// <summary>Whether the text begins as a number does.</summary>
    public static bool LooksLikeNumber(string text) =>
        text.Length > 0
        && (
            char.IsAsciiDigit(text[0])
            || text[0] is '-' or '+' or '.'
            || text.ToLowerInvariant() is "nan" or "inf" or "infinity"
        );

    /// <summary>Reads a number with or without a unit, or a time such as <c>1 h 30 min</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problem">The code and the message where it is none.</param>
    public static Measured? Read(string text, out (string Code, string Message) problem)
    {
        var read = ReadParts(text, out problem);
        if (read is null && Habits.Advice(text) is { } advice)
        {
            problem = (problem.Code, $"{Quoting.Show(text)}: {advice}");
        }
        return read;
    }

    static Measured? ReadParts(string text, out (string Code, string Message) problem)
    {
        problem = default;
        Measured? total = null;
        var last = double.PositiveInfinity;
        var rest = text.AsSpan().Trim();
        while (rest.Length > 0 || total is null)
        {
            if (ReadNumber(ref rest, text, out problem) is not { } number)
            {
                return null;
            }

            var symbol = TakeSymbol(ref rest);
            if (ReadUnit(symbol, text, out problem) is not { } unit)
            {
                return null;
            }

            if (unit.Symbol.Length == 0)
            {
                if (total is not null || rest.Length > 0)
                {
                    return Fail($"{Quoting.Show(text)} is no number with a unit", out problem);
                }

                return new Measured(number, null);
            }
            var value = unit.ToBase(number);
            if (!double.IsFinite(value))
            {
                return Fail($"{Quoting.Show(text)} is too large", out problem);
            }

            if (total is { } before)
            {
                if (
                    before.Dimension != Model.Dimension.Duration
                    || unit.Dimension != Model.Dimension.Duration
                    || unit.Times >= last
                    || number < 0
                )
                {
                    return Fail(
                        $"{Quoting.Show(text)} is no single value; only times have parts, the largest unit first, such as 1 h 30 min",
                        out problem
                    );
                }

                value = before.Value < 0 ? before.Value - value : before.Value + value;
            }
            (total, last) = (new Measured(value, unit.Dimension), unit.Times);
        }
        return total;
    }

    static double? ReadNumber(ref ReadOnlySpan<char> rest, string text, out (string Code, string Message) problem)
    {
        var length = NumberLength(rest);
        if (length == 0)
        {
            Fail($"{Quoting.Show(text)} is no number", out problem);
            return null;
        }
        var digits = rest[..length];
        rest = rest[length..];
        if (rest.Length > 1 && rest[0] is ',' or '_' or '\'' && char.IsAsciiDigit(rest[1]))
        {
            Fail(
                $"{Quoting.Show(text)} has a separator in the number; write 25000 for twenty-five thousand and 1.5 for one and a half",
                out problem
            );
            return null;
        }
        rest = rest.TrimStart();
        problem = default;
        var value = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsFinite(value))
        {
            return value == 0 ? 0 : value; // no minus zero
        }

        Fail($"{Quoting.Show(text)} is too large", out problem);
        return null;
    }

    static int NumberLength(ReadOnlySpan<char> text)
    {
        var i = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var digits = 0;
        for (; i < text.Length && char.IsAsciiDigit(text[i]); i++)
        {
            digits++;
        }

        if (i < text.Length && text[i] == '.')
        {
            for (i++; i < text.Length && char.IsAsciiDigit(text[i]); i++)
            {
                digits++;
            }
        }
        if (digits == 0)
        {
            return 0;
        }

        var exponent = i;
        if (exponent < text.Length && text[exponent] is 'e' or 'E')
        {
            exponent++;
            if (exponent < text.Length && text[exponent] is '-' or '+')
            {
                exponent++;
            }

            var from = exponent;
            while (exponent < text.Length && char.IsAsciiDigit(text[exponent]))
            {
                exponent++;
            }

            if (exponent > from)
            {
                i = exponent;
            }
        }
        return i;
    }

    static string TakeSymbol(ref ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && !char.IsAsciiDigit(rest[length]) && rest[length] is not ('-' or '+' or '.'))
        {
            length++;
        }

        var symbol = rest[..length].TrimEnd().ToString();
        rest = rest[length..];
        return symbol;
    }

    static MeasureUnit? ReadUnit(string symbol, string text, out (string Code, string Message) problem)
    {
        problem = default;
        if (symbol.Length == 0)
        {
            return new MeasureUnit("", Model.Dimension.Number, 1);
        }

        if (MeasureUnit.Find(symbol) is { } unit)
        {
            return unit;
        }

        var meant =
            Meant.GetValueOrDefault(symbol)
            ?? MeasureUnit.All.FirstOrDefault(u => u.Symbol.Equals(symbol, StringComparison.OrdinalIgnoreCase))?.Symbol;
        var advice = meant is not null
            ? $"; did you mean '{meant}'?"
            : $"; units are {string.Join(" ", MeasureUnit.All.Select(u => u.Symbol))}";
        problem = (ProblemCodes.Unit, $"{Quoting.Show(text)}: there is no unit {Quoting.Show(symbol)}{advice}");
        return null;
    }

    static Measured? Fail(string message, out (string Code, string Message) problem)
    {
        problem = (ProblemCodes.Value, message);
        return null;
    }
}
