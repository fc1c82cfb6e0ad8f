using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting;

/// <summary>Quantities of a scenario in words, whether they are known, assumed or drawn at each happening.</summary>
/// <param name="scenario">The scenario, which knows its assumptions.</param>
sealed class Amounts(Scenario scenario) : IQuantityWords
{
    /// <inheritdoc/>
    public Scenario Scenario => scenario;

    /// <summary>The value; for an assumption its range and name: "3 to 9 (city-ferries)"; for chance its distribution.</summary>
    public string Text(Quantity quantity, Dimension dimension) =>
        quantity switch
        {
            Quantity.Assumed assumed => $"{Range(quantity, dimension)} ({assumed.Name})",
            Quantity.Drawn drawn => InUnits.Text(drawn.Distribution, dimension),
            Quantity.Constant => Range(quantity, dimension),
            _ => throw new ArgumentException($"There are no words for a {quantity.GetType().Name}.", nameof(quantity)),
        };

    /// <summary>The value, or the least and the greatest that it can take: "30 km", "3 to 9".</summary>
    public string Range(Quantity quantity, Dimension dimension)
    {
        var (low, high) = Ends(quantity);
        if (low == high)
        {
            return InUnits.Value(low, dimension);
        }
        var (numbers, unit) = InUnits.Of([low, high], dimension);
        return $"{numbers[0]} to {numbers[1]}{unit}";
    }

    /// <summary>Whether it can be anything but zero.</summary>
    public bool IsAny(Quantity quantity) => Ends(quantity) != (0, 0);

    /// <summary>Whether it sets any limit.</summary>
    public static bool IsLimit(Quantity quantity) =>
        quantity is not Quantity.Constant { Value: double.PositiveInfinity };

    bool IQuantityWords.IsLimit(Quantity quantity) => IsLimit(quantity);

    /// <summary>A number of things that may be a range: "1 lane", "2 lanes", "1 to 3 lanes".</summary>
    public string Count(Quantity quantity, string thing) =>
        $"{Range(quantity, Dimension.Count)} {thing}{(Ends(quantity) == (1, 1) ? "" : "s")}";

    /// <summary>The least and the greatest value; for a distribution without an end, its 5 and 95 % quantiles.</summary>
    (double Low, double High) Ends(Quantity quantity)
    {
        if (quantity is Quantity.Constant { Value: var value })
        {
            return (value, value);
        }
        var distribution = quantity switch
        {
            Quantity.Assumed assumed => scenario.Assumptions[assumed.Name].Value,
            Quantity.Drawn drawn => drawn.Distribution,
            _ => throw new ArgumentException($"A {quantity.GetType().Name} has no ends.", nameof(quantity)),
        };
        return double.IsFinite(distribution.Minimum) && double.IsFinite(distribution.Maximum)
            ? (distribution.Minimum, distribution.Maximum)
            : (distribution.Quantile(0.05), distribution.Quantile(0.95));
    }
}
