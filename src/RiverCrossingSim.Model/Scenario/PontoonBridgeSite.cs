namespace RiverCrossingSim.Model;

/// <summary>A pontoon or barge bridge: one lane on floating sections, which hits take and spares replace.</summary>
[Variant("means", "pontoon-bridge")]
public sealed record PontoonBridgeSite : Site
{
    /// <summary>Length from bank to bank, metres; null for the river's width.</summary>
    [Key(
        "length",
        "Length from bank to bank; without it, the river's width.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 1,
        Max = 200_000
    )]
    public Quantity? Length { get; init; }

    /// <summary>Speed of the vehicles, metres per second; published rules allow 9 km/h, some 10 km/h or 8 mph.</summary>
    [Key(
        "speed",
        "Speed of the vehicles on it; published rules allow 9 km/h, some 10 km/h or 8 mph.",
        Dimension = Dimension.Speed,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Max = 40
    )]
    public Quantity Speed { get; init; } = 2.5;

    /// <summary>Distance between vehicles, metres.</summary>
    [Key(
        "gap",
        "Distance between vehicles on it.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 0,
        Max = 5_000
    )]
    public Quantity Gap { get; init; } = 30;

    /// <summary>The heaviest load class allowed, tonnes.</summary>
    [Key("class", "The heaviest load class allowed.", Dimension = Dimension.Mass, Min = 0, AboveMin = true)]
    public double LoadClass { get; init; } = 60;

    /// <summary>Length of one section, metres.</summary>
    [Key("section-length", "Length of one section.", Dimension = Dimension.Length, Min = 0.5, Max = 200)]
    public double SectionLength { get; init; } = 6.75;

    /// <summary>Spare sections in reserve.</summary>
    [Key("spares", "Spare sections in reserve.", Dimension = Dimension.Count, Level = Level.Run, Min = 0)]
    public Quantity Spares { get; init; } = 0;

    /// <summary>Time to emplace the bridge, seconds after the site opens.</summary>
    [Key(
        "emplacement",
        "Time to emplace the bridge, after the site opens.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0
    )]
    public Quantity Emplacement { get; init; } = 0;

    /// <summary>Time to close the bridge from bank to bank at the start of each operating window, seconds.</summary>
    [Key(
        "closing-up",
        "Time to close it from bank to bank again when an operating window begins.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0
    )]
    public Quantity ClosingUp { get; init; } = 0;

    /// <summary>Whether fire does not find its sections while they are swung out between operating windows.</summary>
    [Key(
        "hidden",
        "Whether its sections are hidden while they are swung out between operating windows; if not, they can be hit like the bridge."
    )]
    public bool Hidden { get; init; }

    /// <summary>Sections that one hit takes.</summary>
    [Key("sections-per-hit", "Sections that one hit takes.", Dimension = Dimension.Count, Level = Level.Event, Min = 0)]
    public Quantity SectionsPerHit { get; init; } = 1;

    /// <summary>Time to put in one spare section, seconds.</summary>
    [Key(
        "refill",
        "Time to put in one spare section.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0,
        Example = "triangular(20 min, 40 min, 2 h)"
    )]
    public Quantity Refill { get; init; } = 3_600;

    /// <summary>The ferry site that its sections join when it is closed for good; null where they are left.</summary>
    [Key(
        "worked-as",
        "The ferry site that its sections join as ferries when hits have taken more of them than there are spares.",
        Names = "sites",
        Example = "ferries"
    )]
    public string? WorkedAs { get; init; }

    /// <summary>Sections that make up one ferry.</summary>
    [Key(
        "sections-per-ferry",
        "Sections that make up one ferry, where its sections are worked as ferries.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 1
    )]
    public Quantity SectionsPerFerry { get; init; } = 3;

    /// <summary>Time to take it apart and make ferries of it, seconds.</summary>
    [Key(
        "conversion",
        "Time from the hit that closes it for good until its sections are at work as ferries.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0,
        Example = "triangular(1 h, 2 h, 5 h)"
    )]
    public Quantity Conversion { get; init; } = 2 * 3_600;
}
