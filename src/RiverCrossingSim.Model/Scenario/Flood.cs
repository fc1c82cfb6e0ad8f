namespace RiverCrossingSim.Model;

/// <summary>
/// A flood from a dam upstream: width and current grow at each site by a trapezoid in time, which begins when the water
/// has come from the dam. It is let loose once, by the first of the triggers that are given.
/// </summary>
public sealed record Flood
{
    /// <summary>When the dam breaks, seconds after the order.</summary>
    [Key(
        "at",
        "When the dam breaks, after the order.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0,
        Example = "30 h"
    )]
    public Quantity? At { get; init; }

    /// <summary>The chance per time that it breaks, per second.</summary>
    [Key(
        "rate",
        "The chance per time that it breaks.",
        Dimension = Dimension.Rate,
        Level = Level.Run,
        Min = 0,
        Max = 1,
        Example = "0.05 /d"
    )]
    public Quantity Rate { get; init; } = 0;

    /// <summary>Whether the order to blow the bridges also breaks the dam.</summary>
    [Key("with-demolition", "Whether the order to blow the bridges also breaks the dam.")]
    public bool WithDemolition { get; init; }

    /// <summary>Time that the water needs from the dam to the sites, seconds.</summary>
    [Key(
        "travel-time",
        "Time that the water needs from the dam to a site, where the site has no 'flood-travel-time' of its own.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0
    )]
    public Quantity TravelTime { get; init; } = 0;

    /// <summary>How long the water rises, seconds.</summary>
    [Key("rises", "How long the water rises.", Dimension = Dimension.Duration, Level = Level.Run, Min = 0)]
    public Quantity Rises { get; init; } = 3 * 3_600;

    /// <summary>How long it stays at its highest, seconds.</summary>
    [Key("holds", "How long it stays at its highest.", Dimension = Dimension.Duration, Level = Level.Run, Min = 0)]
    public Quantity Holds { get; init; } = 24 * 3_600;

    /// <summary>How long it falls, seconds.</summary>
    [Key("falls", "How long it falls.", Dimension = Dimension.Duration, Level = Level.Run, Min = 0)]
    public Quantity Falls { get; init; } = 48 * 3_600;

    /// <summary>Width that it adds at its highest, metres.</summary>
    [Key(
        "width",
        "Width that it adds at its highest.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 0,
        Max = 200_000,
        Example = "2 km"
    )]
    public Quantity Width { get; init; } = 0;

    /// <summary>Current that it adds at its highest, metres per second.</summary>
    [Key(
        "current",
        "Current that it adds at its highest.",
        Dimension = Dimension.Speed,
        Level = Level.Run,
        Min = 0,
        Max = 20,
        Example = "1.5 m/s"
    )]
    public Quantity Current { get; init; } = 0;

    /// <summary>The chance for each craft and each section of a bridge to be carried away when the water is at its highest.</summary>
    [Key(
        "carries-away",
        "The chance for each craft, and each section of a pontoon bridge, to be carried away when the water is at its highest.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity CarriesAway { get; init; } = 0;
}
