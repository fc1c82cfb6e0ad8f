using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Values of the scenario, which are held in base units, in the units that a reader thinks in.</summary>
public static class Quantities
{
    const double Hour = 3_600;
    const double Day = 86_400;

    /// <summary>A middle value and a range with their unit: "8.2 km/h (6.3 to 10.5)".</summary>
    /// <param name="middle">The middle value, in the base unit.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="dimension">What they measure.</param>
    public static string Spread(double middle, double low, double high, Dimension dimension)
    {
        var (factor, unit) = Unit(dimension, middle);
        return $"{Digits(middle * factor)}{unit} ({Digits(low * factor)} to {Digits(high * factor)})";
    }

    /// <summary>A range with its unit: "6.3 to 10.5 km/h".</summary>
    /// <param name="low">The lower end, in the base unit.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="dimension">What they measure.</param>
    public static string Range(double low, double high, Dimension dimension)
    {
        var (factor, unit) = Unit(dimension, high);
        return $"{Digits(low * factor)} to {Digits(high * factor)}{unit}";
    }

    /// <summary>A value with its unit: "8.2 km/h".</summary>
    /// <param name="value">The value, in the base unit.</param>
    /// <param name="dimension">What it measures.</param>
    public static string Value(double value, Dimension dimension)
    {
        var (factor, unit) = Unit(dimension, value);
        return $"{Digits(value * factor)}{unit}";
    }

    /// <summary>A value in the unit that another one beside it has: "0 h" beside "3 h".</summary>
    /// <param name="value">The value, in the base unit.</param>
    /// <param name="beside">The other value; the greatest where there are several.</param>
    /// <param name="dimension">What they measure.</param>
    public static string ValueLike(double value, double beside, Dimension dimension)
    {
        var (factor, unit) = Unit(dimension, beside);
        return $"{Digits(value * factor)}{unit}";
    }

    /// <summary>A distribution with its units: "triangular(15, 30, 45 km)", "0 h (33 %) or 3 h (67 %)".</summary>
    /// <param name="distribution">The distribution, in the base unit.</param>
    /// <param name="dimension">What it measures.</param>
    public static string Text(Distribution distribution, Dimension dimension)
    {
        var (factor, unit) = Unit(dimension, distribution.Median);
        var numbers = distribution.Parameters;
        if (distribution is Constant)
        {
            return Digits(numbers[0] * factor) + unit;
        }
        if (distribution is Discrete)
        {
            var half = numbers.Count / 2;
            var all = numbers.Skip(half).Sum();
            return string.Join(
                " or ",
                numbers
                    .Take(half)
                    .Select(
                        (value, place) =>
                            $"{Digits(value * factor)}{unit} ({Wording.WholePercent(numbers[half + place] / all)})"
                    )
            );
        }
        if (distribution is JointDraws { Values.Length: var rows })
        {
            return $"one of {Wording.Counted(rows, "row")} drawn together, {Digits(distribution.Minimum * factor)} to {Digits(distribution.Maximum * factor)}{unit}";
        }
        var parameters = DistributionCatalogue.Find(distribution.Kind)!.Parameters;
        if (parameters[0].IsList)
        {
            return $"{distribution.Kind} of {numbers.Count} values, {Digits(distribution.Minimum * factor)} to {Digits(distribution.Maximum * factor)}{unit}";
        }
        var written = parameters
            .Zip(numbers)
            .Where(p => double.IsFinite(p.Second))
            .Select(p => Digits(p.First.HasUnit ? p.Second * factor : p.Second));
        return $"{distribution.Kind}({string.Join(", ", written)}{unit})";
    }

    static (double Factor, string Unit) Unit(Dimension dimension, double value) =>
        dimension switch
        {
            Dimension.Share => (100, " %"),
            Dimension.Duration when value < Hour => (1 / 60.0, " min"),
            Dimension.Duration when value < 3 * Day => (1 / Hour, " h"),
            Dimension.Duration => (1 / Day, " days"),
            Dimension.Length when value >= 10_000 => (0.001, " km"),
            Dimension.Length => (1, " m"),
            Dimension.Speed => (3.6, " km/h"),
            Dimension.Mass => (1, " t"),
            Dimension.Rate when value * Hour < 1 => (Day, " a day"),
            Dimension.Rate => (Hour, " an hour"),
            Dimension.Angle => (1, "°"),
            Dimension.Number or Dimension.Count => (1, ""),
            _ => throw new ArgumentOutOfRangeException(
                nameof(dimension),
                dimension,
                "The dimension has no usual unit."
            ),
        };

    /// <summary>Two or three digits that count.</summary>
    static string Digits(double value) =>
        Math.Abs(value) switch
        {
            >= 100 => Wording.Count(value),
            >= 1 => Wording.Decimals(value, 1),
            _ => Wording.Decimals(value, 2),
        };
}
