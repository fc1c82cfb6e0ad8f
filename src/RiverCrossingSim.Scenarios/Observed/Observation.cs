using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>One thing that was seen, as a file has it: a quantity between two limits, or a fact.</summary>
public sealed record Observation
{
    /// <summary>What was seen, the name of an <see cref="ObservedQuantity"/>.</summary>
    [Key("quantity", "What was seen, such as people-across, craft-lost or closed.", Example = "vehicles-across")]
    public required string Quantity { get; init; }

    /// <summary>The site where it was seen; null for the force, or all sites together.</summary>
    [Key("site", "The site where it was seen; none for the force, or all sites together.", Example = "city-ferries")]
    public string? Site { get; init; }

    /// <summary>The source of fire of which it was seen; null for all together.</summary>
    [Key("fire", "The source of fire of which it was seen; none for all together.", Example = "rockets")]
    public string? Fire { get; init; }

    /// <summary>When, after the order; null for the moment up to which all was seen.</summary>
    [Key(
        "time",
        "When it was seen, after the order; as-of if not given.",
        Dimension = Dimension.Duration,
        Min = 0,
        Example = "12 h"
    )]
    public TimeSpan? Time { get; init; }

    /// <summary>The lower end of the range in which it lies with 90 %; null for a fact.</summary>
    [Key(
        "low",
        "Lower end of the range in which it lies with 90 %: a number, or a share of the force in percent.",
        Example = "40 %"
    )]
    public string? Low { get; init; }

    /// <summary>The upper end of that range; null for a fact.</summary>
    [Key("high", "Upper end of the range in which it lies with 90 %.", Example = "60 %")]
    public string? High { get; init; }

    /// <summary>Whether a fact is so; null for what has a range.</summary>
    [Key("is", "Whether it is so, for closed and ended.", Example = "true")]
    public bool? Is { get; init; }

    /// <summary>Where it is taken from.</summary>
    [Key("source", "Where it is taken from.", IsComment = true)]
    public string? Source { get; init; }

    /// <summary>How far the source is to be trusted, in words; it only labels, the range says how exact it is.</summary>
    [Key(
        "confidence",
        "How far the source is to be trusted, in words; the range says how exact it is.",
        IsComment = true
    )]
    public string? Confidence { get; init; }

    /// <summary>What is to be known of it.</summary>
    [Key("note", "What is to be known of it, such as how the range was chosen.", IsComment = true)]
    public string? Note { get; init; }
}
