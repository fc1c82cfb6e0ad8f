namespace RiverCrossingSim.Model;

/// <summary>When the units whose role is rear guard leave, and how much they slow the pursuit until then.</summary>
/// <remarks>It leaves at the first of the times and conditions that are given; with none, when its units are ready.</remarks>
public sealed record RearGuard
{
    /// <summary>The share of the main body that must be across.</summary>
    [Key(
        "leaves-at",
        "It leaves when this share of the main body that is not killed, captured, abandoned or stranded is across.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1,
        Example = "95 %"
    )]
    public Quantity? LeavesAt { get; init; }

    /// <summary>When it leaves at the latest, seconds after the order.</summary>
    [Key(
        "leaves-after",
        "It leaves at this time after the order at the latest.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0,
        Example = "48 h"
    )]
    public Quantity? LeavesAfter { get; init; }

    /// <summary>How near the pursuer's line may come to the river before it leaves, metres.</summary>
    [Key(
        "leaves-when-line-within",
        "It leaves when the pursuer's line has come this near to the river.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 0,
        Max = 5_000_000,
        Example = "8 km"
    )]
    public Quantity? LeavesWhenLineWithin { get; init; }

    /// <summary>Whether the share already across is taken from the rear guard as well.</summary>
    [Key(
        "already-across",
        "Whether the force's share already across is taken from the rear guard as well; if not, from main body and support alone."
    )]
    public bool AlreadyAcross { get; init; }

    /// <summary>Its strength at the start, as a share of the strength at which it slows the pursuit by the whole effect.</summary>
    [Key(
        "strength",
        "Its strength at the start, as a share of that at which it slows the pursuit by the whole effect; more than that adds nothing.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 100
    )]
    public Quantity Strength { get; init; } = 1;

    /// <summary>What it loses of its strength at the end of each day after the order.</summary>
    [Key(
        "daily-loss",
        "What it loses of its strength by the end of each day after the order.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1,
        Example = "1.2 %"
    )]
    public Quantity DailyLoss { get; init; } = 0;

    /// <summary>The share by which it slows the pursuit at full strength.</summary>
    [Key(
        "effect",
        "The share by which it slows the pursuit at full strength; none is left when it leaves.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity Effect { get; init; } = 0;
}

/// <summary>What a unit is there for.</summary>
public enum Role
{
    /// <summary>It leaves in its order of march.</summary>
    MainBody,

    /// <summary>It works or serves the crossing; it counts as main body for the release of the rear guard.</summary>
    Support,

    /// <summary>It covers the others and leaves by the rules of the rear guard.</summary>
    RearGuard,
}
