namespace RiverCrossingSim.Model;

/// <summary>What is known of an assembly area besides the routes that start there.</summary>
[Shorthand("distance-from-line")]
public sealed record AssemblyArea
{
    /// <summary>The name that routes bear as <c>from</c>.</summary>
    [EntryName]
    public required string Name { get; init; }

    /// <summary>How far the pursuer's line must advance to pass it, metres; null for as far as the river.</summary>
    [Key(
        "distance-from-line",
        "How far the pursuer's line must advance to pass it; without it, as far as to the river.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 0,
        Example = "3 km"
    )]
    public Quantity? DistanceFromLine { get; init; }
}
