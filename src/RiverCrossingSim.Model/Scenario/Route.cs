namespace RiverCrossingSim.Model;

/// <summary>A way from an assembly area to a crossing site.</summary>
public sealed record Route
{
    /// <summary>The assembly area where it starts.</summary>
    [Key("from", "The assembly area where it starts.")]
    public required string From { get; init; }

    /// <summary>The site to which it leads.</summary>
    [Key("to", "The site to which it leads.", Names = "sites")]
    public required string To { get; init; }

    /// <summary>Length, metres.</summary>
    [Key(
        "length",
        "Length.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 0,
        Max = 5_000_000,
        Example = "30 km"
    )]
    public required Quantity Length { get; init; }

    /// <summary>March speed of vehicles, metres per second.</summary>
    [Key(
        "speed",
        "March speed of vehicles.",
        Dimension = Dimension.Speed,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Max = 40
    )]
    public Quantity Speed { get; init; } = 20 / 3.6;

    /// <summary>March speed of dismounted people, metres per second.</summary>
    [Key(
        "foot-speed",
        "March speed of dismounted people.",
        Dimension = Dimension.Speed,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Max = 40
    )]
    public Quantity FootSpeed { get; init; } = 4 / 3.6;

    /// <summary>Distance between vehicles on the march, metres.</summary>
    [Key(
        "gap",
        "Distance between vehicles on the march.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 0,
        Max = 5_000
    )]
    public Quantity Gap { get; init; } = 50;

    /// <summary>The most vehicles that pass a point, per second; null where speed and gap alone set it.</summary>
    [Key(
        "capacity",
        "The most vehicles that pass a point per time, where the road sets a lower rate than speed and gap.",
        Dimension = Dimension.Rate,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Example = "200 /h"
    )]
    public Quantity? Capacity { get; init; }

    /// <summary>The narrow place that it passes; null for none.</summary>
    [Key("link", "The narrow place that it passes, one of the links.", Names = "links", Example = "inhulets")]
    public string? Link { get; init; }

    /// <summary>Where on the way the link is, as a share of the length.</summary>
    [Key(
        "link-at",
        "Where on the way the link is, as a share of the length.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity LinkAt { get; init; } = 0.5;

    /// <summary>What is left of speed and capacity while the route is cratered.</summary>
    [Key(
        "cratered-speed",
        "What is left of speed and capacity while the route is cratered; 0 closes it.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity CrateredSpeed { get; init; } = 0.5;
}
