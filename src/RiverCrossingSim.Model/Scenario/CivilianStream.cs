namespace RiverCrossingSim.Model;

/// <summary>
/// Civilians who flee over the same crossings, on foot or by bus. They are exposed like everybody else, are reported
/// apart, and are no part of the force: the withdrawal does not wait for them.
/// </summary>
public sealed record CivilianStream
{
    /// <summary>The name under which they are reported.</summary>
    [EntryName]
    public required string Name { get; init; }

    /// <summary>How many they are.</summary>
    [Key(
        "people",
        "How many they are.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 0,
        Max = 10_000_000,
        Example = "20000"
    )]
    public required Quantity People { get; init; }

    /// <summary>When the first come, seconds after the order.</summary>
    [Key(
        "from",
        "When the first of them come, after the order.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0
    )]
    public Quantity From { get; init; } = 0;

    /// <summary>Over how long they come, seconds, evenly.</summary>
    [Key(
        "over",
        "Over how long they come, evenly.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0,
        Example = "48 h"
    )]
    public Quantity Over { get; init; } = 0;

    /// <summary>The share of them who come by bus.</summary>
    [Key(
        "by-bus",
        "The share of them who come by bus.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity ByBus { get; init; } = 0;

    /// <summary>The type of vehicle that is their bus; its crew and seats are theirs.</summary>
    [Key(
        "bus",
        "The type of vehicle that is their bus; crew and seats are filled with them.",
        Names = "vehicle-types",
        Example = "bus"
    )]
    public string? Bus { get; init; }

    /// <summary>People on foot who come as one party.</summary>
    [Key("party", "People on foot who come as one party.", Dimension = Dimension.Count, Min = 1, Max = 100_000)]
    public int Party { get; init; } = 60;

    /// <summary>Where they start; null for those who start in the waiting areas.</summary>
    [Key(
        "assembly-area",
        "Where they start, a name that routes start from; without one they start in the waiting areas."
    )]
    public string? AssemblyArea { get; init; }

    /// <summary>Their place in the order of march and in every waiting line: 1 goes before 2.</summary>
    [Key(
        "priority",
        "Their place in the order of march and in every waiting line: 1 goes before 2.",
        Dimension = Dimension.Count,
        Min = 1,
        Max = 99
    )]
    public int Priority { get; init; } = 9;

    /// <summary>The only sites that they may use, by name; empty for all.</summary>
    [Key("sites", "The only sites that they may use; empty for all.", Names = "sites")]
    public IReadOnlyList<string> Sites { get; init; } = [];
}
