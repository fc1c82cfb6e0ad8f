namespace RiverCrossingSim.Model;

/// <summary>
/// Something that nobody knows: one draw holds for a whole replication, so that the results show the doubt
/// and 833 trips do not average it out.
/// </summary>
[Shorthand("value")]
public sealed record Assumption
{
    /// <summary>The name by which keys refer to it.</summary>
    [EntryName]
    public required string Name { get; init; }

    /// <summary>What it is drawn from, in the base unit of <see cref="Dimension"/>.</summary>
    [Key("value", "A value or a distribution, with units.", Example = "triangular(5 km/h, 8 km/h, 12 km/h)")]
    public required Distribution Value { get; init; }

    /// <summary>What the value measures, as its written units say; not a key of the file.</summary>
    public Dimension Dimension { get; init; }

    /// <summary>Whether one draw holds for the replication or each craft has its own.</summary>
    [Key("per", "Whether one draw holds for the whole replication or each craft has its own.")]
    public DrawnPer Per { get; init; } = DrawnPer.Run;

    /// <summary>What is assumed and why the range is what it is.</summary>
    [Key("note", "What is assumed, and why the range is what it is.", IsComment = true)]
    public string? Note { get; init; }

    /// <summary>Where the figure comes from; null where it comes from nowhere but the author.</summary>
    [Key("source", "Where the figure comes from.", IsComment = true)]
    public string? Source { get; init; }
}

/// <summary>For what one draw of an assumption holds.</summary>
public enum DrawnPer
{
    /// <summary>One draw for the whole replication.</summary>
    Run,

    /// <summary>One draw for each craft; only keys at craft level may name it.</summary>
    Craft,
}
