using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>What was seen of a crossing up to some moment: the content of a file of observations.</summary>
public sealed record Observations
{
    /// <summary>The format of such files; a newer one is refused.</summary>
    public const int NewestFormat = 1;

    /// <summary>Short name; the results folder bears it.</summary>
    [Key("name", "Short name; the results folder bears it.", Example = "kherson-10-november")]
    public required string Name { get; init; }

    /// <summary>One line for the head of the report.</summary>
    [Key("title", "One line for the head of the report.", IsComment = true)]
    public string? Title { get; init; }

    /// <summary>What is to be known of the observations as a whole.</summary>
    [Key("note", "What is to be known of the observations as a whole.", IsComment = true)]
    public string? Note { get; init; }

    /// <summary>The format of the file.</summary>
    [Key("format", "The format of the file; 1 if not given.", Dimension = Dimension.Count, Min = 1, Max = NewestFormat)]
    public int Format { get; init; } = NewestFormat;

    /// <summary>Up to when it was seen, and from when on is foretold, after the order.</summary>
    [Key(
        "as-of",
        "Up to when it was seen, and from when on is foretold, after the order.",
        Dimension = Dimension.Duration,
        Min = 0,
        Example = "20 h"
    )]
    public required TimeSpan AsOf { get; init; }

    /// <summary>What was seen.</summary>
    [Key("observed", "What was seen, a list of quantities, each with its time and its range.")]
    public IReadOnlyList<Observation> Observed { get; init; } = [];
}
