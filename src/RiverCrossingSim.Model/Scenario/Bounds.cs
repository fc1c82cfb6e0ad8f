namespace RiverCrossingSim.Model;

/// <summary>The least and the greatest value that a quantity can take, in its base unit.</summary>
/// <param name="Least">The least.</param>
/// <param name="Greatest">The greatest.</param>
public readonly record struct Bounds(double Least, double Greatest)
{
    /// <summary>The bounds of a quantity, through the assumption that it names; without end where that is not known.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="scenario">The scenario, which knows its assumptions.</param>
    public static Bounds Of(Quantity quantity, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return quantity switch
        {
            Quantity.Constant constant => new(constant.Value, constant.Value),
            Quantity.Drawn drawn => new(drawn.Distribution.Minimum, drawn.Distribution.Maximum),
            Quantity.Assumed { Name: var name } when scenario.Assumptions.TryGetValue(name, out var assumption) => new(
                assumption.Value.Minimum,
                assumption.Value.Maximum
            ),
            Quantity.Assumed => new(double.NegativeInfinity, double.PositiveInfinity),
            _ => throw new ArgumentException($"no bounds for {quantity}", nameof(quantity)),
        };
    }
}
