using System.Text.RegularExpressions;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Reads the limits between which something was seen.</summary>
sealed partial class ObservedRange(
    RecordReading<Observations> reading,
    Observation observation,
    ObservedQuantity quantity,
    Plan plan,
    string path
)
{
    /// <summary>The limits and the standard deviation of the error; null where they are wrong, which is then told.</summary>
    public (double Low, double High, double Error)? Read()
    {
        if (quantity.IsFact)
        {
            return Fact();
        }
        if (observation.Is is not null)
        {
            Error(ProblemCodes.Form, "is", $"{path} has 'is', but {quantity.Name} is a number; write low and high");
        }
        var (low, high) = (Limit("low", observation.Low), Limit("high", observation.High));
        if (low is not { } from || high is not { } to || observation.Is is not null)
        {
            return null;
        }
        if (from > to)
        {
            Error(
                ProblemCodes.Range,
                "low",
                $"{path}.low: {Quoting.Short(observation.Low!)} is above high, {Quoting.Short(observation.High!)}; the lower end comes first"
            );
            return null;
        }
        var digit = Math.Max(LastDigit(observation.Low!), LastDigit(observation.High!));
        return (from, to, Math.Max((to - from) / SeenRange.DeviationsSpanned, digit / 2));
    }

    (double Low, double High, double Error)? Fact()
    {
        foreach (var (key, text) in new[] { ("low", observation.Low), ("high", observation.High) })
        {
            if (text is not null)
            {
                Error(
                    ProblemCodes.Form,
                    key,
                    $"{path} has '{key}', but {quantity.Name} is so or not; write is: true or is: false"
                );
                return null;
            }
        }
        if (observation.Is is not { } isSo)
        {
            reading.Error(
                ProblemCodes.Missing,
                path,
                $"{path} needs the key 'is', such as is: true: whether it is so that {quantity.Name}"
            );
            return null;
        }
        return (isSo ? 1 : 0, isSo ? 1 : 0, 0);
    }

    double? Limit(string key, string? text)
    {
        if (text is null)
        {
            reading.Error(
                ProblemCodes.Missing,
                path,
                $"{path} needs the key '{key}': the ends of the range in which it lies with 90 %"
            );
            return null;
        }
        if (IsShare(text))
        {
            return reading.Number(text, Declared(key, Dimension.Share, "40 %", 1), $"{path}.{key}") * Whole;
        }
        var most = quantity.Whole == ObservedWhole.Nothing ? double.PositiveInfinity : Whole;
        var example = quantity.Dimension == Dimension.Length ? "5 km" : "40";
        return reading.Number(text, Declared(key, quantity.Dimension, example, most), $"{path}.{key}");
    }

    static KeyAttribute Declared(string key, Dimension dimension, string example, double most) =>
        new(key, "A limit.")
        {
            Dimension = dimension,
            Min = 0,
            Max = most,
            Example = example,
        };

    /// <summary>What the last digit of a number stands for, in the base unit: 1 for 2400, 0.1 km for 1.5 km.</summary>
    double LastDigit(string text)
    {
        var unit = Digits()
            .Replace(
                text,
                digits =>
                    digits.Value.Contains('.')
                        ? $"0.{new string('0', digits.Value.Length - digits.Value.IndexOf('.') - 2)}1"
                        : "1",
                1
            );
        var value = Measured.Read(unit, out _)?.Value ?? 0;
        return IsShare(text) ? value * Whole : value;
    }

    bool IsShare(string text) => quantity.Whole != ObservedWhole.Nothing && text.TrimEnd().EndsWith('%');

    double Whole =>
        quantity.Whole switch
        {
            ObservedWhole.People => plan.TotalPeople,
            ObservedWhole.Vehicles => plan.TotalVehicles,
            ObservedWhole.Nothing => double.NaN,
            _ => throw new InvalidOperationException($"no rule for {quantity.Whole}"),
        };

    void Error(string code, string key, string message) => reading.Error(code, $"{path}.{key}", message);

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();
}
