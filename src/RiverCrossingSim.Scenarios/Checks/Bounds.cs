using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The least and the greatest value that a quantity can take.</summary>
readonly record struct Bounds(double Least, double Greatest)
{
    /// <summary>The bounds of a quantity, through the assumption that it names.</summary>
    public static Bounds Of(Quantity quantity, Scenario scenario) =>
        quantity switch
        {
            Quantity.Constant constant => new(constant.Value, constant.Value),
            Quantity.Drawn drawn => new(drawn.Distribution.Minimum, drawn.Distribution.Maximum),
            Quantity.Assumed { Name: var name } when scenario.Assumptions.TryGetValue(name, out var assumption) => new(
                assumption.Value.Minimum,
                assumption.Value.Maximum
            ),
            _ => new(double.NegativeInfinity, double.PositiveInfinity),
        };
}
