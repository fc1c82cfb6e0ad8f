namespace RiverCrossingSim.Model;

/// <summary>
/// A number of the scenario, in the base unit of its key's <see cref="Dimension"/>: a constant, the name of an
/// assumption, or (event-level keys only) a distribution written in place.
/// </summary>
public abstract record Quantity
{
    Quantity() { }

    /// <summary>The same value always.</summary>
    /// <param name="Value">The value in the base unit.</param>
    public sealed record Constant(double Value) : Quantity;

    /// <summary>The value that an assumption takes in the replication at hand.</summary>
    /// <param name="Name">The assumption's name.</param>
    public sealed record Assumed(string Name) : Quantity;

    /// <summary>A new draw at each happening.</summary>
    /// <param name="Distribution">What it is drawn from, in the base unit.</param>
    public sealed record Drawn(Distribution Distribution) : Quantity;

    /// <summary>A constant, in the base unit.</summary>
    /// <param name="value">The value in the base unit of the key that takes it.</param>
    public static implicit operator Quantity(double value) => new Constant(value);

    /// <summary>A constant duration.</summary>
    /// <param name="value">The time; held in seconds.</param>
    public static implicit operator Quantity(TimeSpan value) => new Constant(value.TotalSeconds);

    /// <summary>A draw at each happening.</summary>
    /// <param name="distribution">What it is drawn from, in the base unit.</param>
    public static implicit operator Quantity(Distribution distribution) => new Drawn(distribution);
}
