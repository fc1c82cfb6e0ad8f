using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Whether a value fits a key: its unit, its range, whole numbers. Null where it does, else the code and the message.</summary>
static class Fit
{
    /// <summary>2^-53: a random stream gives uniforms from this to one minus this.</summary>
    const double SmallestUniform = 1.0 / (1L << 53);

    /// <summary>Whether the unit written is one that the dimension takes.</summary>
    /// <param name="measured">The value read.</param>
    /// <param name="written">The text, as the file has it.</param>
    /// <param name="dimension">What is expected.</param>
    /// <param name="example">A value as it should be written.</param>
    public static (string Code, string Message)? OfUnit(
        Measured measured,
        string written,
        Dimension dimension,
        string example
    )
    {
        if (measured.Dimension == dimension || measured is { Dimension: null, Value: 0 })
        {
            return null;
        }

        if (measured.Dimension is null)
        {
            return dimension.NeedsUnit()
                ? (
                    ProblemCodes.Unit,
                    $"{Quoting.Short(written)} needs a unit: {dimension.Noun()} is written in {dimension.UnitList()}, such as {example}"
                )
                : null;
        }
        if (measured.Dimension == Dimension.Share && dimension == Dimension.Number)
        {
            return null;
        }

        return (
            ProblemCodes.Unit,
            $"{Quoting.Short(written)} is {measured.Dimension.Value.Noun()}; {dimension.Noun()} is expected, such as {example}"
        );
    }

    /// <summary>Whether a value is in the range of the key, and whole where it must be.</summary>
    public static (string Code, string Message)? OfValue(double value, string written, Key key)
    {
        if (key.Dimension == Dimension.Count && value != Math.Floor(value))
        {
            return (ProblemCodes.Range, $"{Quoting.Short(written)} is no whole number, and {key.Name} is a count");
        }

        return value < key.Min || value > key.Max || (key.AboveMin && value == key.Min)
            ? (ProblemCodes.Range, $"{Quoting.Short(written)} is out of range: {key.Name} must be {Range(key)}")
            : null;
    }

    /// <summary>Whether no draw from a distribution can lie outside the range of the key.</summary>
    public static (string Code, string Message)? OfDistribution(Distribution distribution, string written, Key key)
    {
        var (least, greatest) = (Least(distribution), Greatest(distribution));
        var isBelow = least < key.Min || (key.AboveMin && distribution.Cumulative(key.Min) > 0);
        if (!isBelow && greatest <= key.Max)
        {
            return null;
        }

        var reach = isBelow
            ? $"goes down to {MeasureText.Rounded(least, key.Dimension)}"
            : $"goes up to {MeasureText.Rounded(greatest, key.Dimension)}";
        return (
            ProblemCodes.Range,
            $"{Quoting.Short(written)} {reach}; {key.Name} must be {Range(key)}{Advice(distribution)}"
        );
    }

    /// <summary>"from 1 m to 200 km", "above 0", "at least 1".</summary>
    public static string Range(Key key)
    {
        var (min, max) = (MeasureText.Friendly(key.Min, key.Dimension), MeasureText.Friendly(key.Max, key.Dimension));
        if (double.IsNegativeInfinity(key.Min))
        {
            return double.IsPositiveInfinity(key.Max) ? "a number" : $"at most {max}";
        }

        if (double.IsPositiveInfinity(key.Max))
        {
            return key.AboveMin ? $"above {min}" : $"at least {min}";
        }

        return key.AboveMin ? $"above {min} and at most {max}" : $"from {min} to {max}";
    }

    /// <summary>The least value; for one without an end, the least that a random stream can draw.</summary>
    static double Least(Distribution distribution) =>
        double.IsInfinity(distribution.Minimum) ? distribution.Quantile(SmallestUniform) : distribution.Minimum;

    static double Greatest(Distribution distribution) =>
        double.IsInfinity(distribution.Maximum) ? distribution.Quantile(1 - SmallestUniform) : distribution.Maximum;

    static string Advice(Distribution distribution) =>
        distribution switch
        {
            Normal => "; cut it off with min and max, as in normal(mean, sd, min, max)",
            _ when double.IsInfinity(distribution.Maximum) => "; use one with an end, such as triangular or pert",
            _ => "",
        };
}
