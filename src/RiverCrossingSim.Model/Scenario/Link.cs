namespace RiverCrossingSim.Model;

/// <summary>
/// A narrow place that several routes share, such as the crossing of a second river. One serial passes at a time, its
/// vehicles at the link's rate; people on foot pass beside them. Fire and disruptions on routes can hit it.
/// </summary>
public sealed record Link
{
    /// <summary>The name by which routes refer to it.</summary>
    [EntryName]
    public required string Name { get; init; }

    /// <summary>Vehicles that pass it per second.</summary>
    [Key(
        "capacity",
        "Vehicles that pass it per time.",
        Dimension = Dimension.Rate,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Example = "90 /h"
    )]
    public required Quantity Capacity { get; init; }

    /// <summary>The heaviest load class that may pass, tonnes.</summary>
    [Key("class", "The heaviest load class that may pass.", Dimension = Dimension.Mass, Min = 0)]
    public double LoadClass { get; init; } = double.PositiveInfinity;
}
