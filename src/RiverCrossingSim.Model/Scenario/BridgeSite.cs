namespace RiverCrossingSim.Model;

/// <summary>A damaged fixed bridge: lanes, load class, speed and gap follow from its condition, which hits lower and crews restore.</summary>
[Variant("means", "bridge")]
public sealed record BridgeSite : Site
{
    /// <summary>Length that a vehicle must drive, metres.</summary>
    [Key(
        "span",
        "Length from bank to bank that a vehicle must drive.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 1,
        Max = 200_000
    )]
    public required Quantity Span { get; init; }

    /// <summary>Its conditions from best to worst; a condition without lanes is closed. Below the last it is destroyed for good.</summary>
    [Key(
        "conditions",
        "Its conditions from best to worst; one without lanes is closed, and below the last it is destroyed for good."
    )]
    public required IReadOnlyList<BridgeCondition> Conditions { get; init; }

    /// <summary>The name of the condition at the start; null for the best.</summary>
    [Key("condition", "The name of the condition at the start; without one, the first.")]
    public string? InitialCondition { get; init; }

    /// <summary>Steps by which one hit lowers the condition.</summary>
    [Key(
        "steps-per-hit",
        "Steps by which one hit lowers the condition.",
        Dimension = Dimension.Count,
        Level = Level.Event,
        Min = 0,
        Max = 100
    )]
    public Quantity StepsPerHit { get; init; } = 1;

    /// <summary>Time in which a crew restores one step, seconds.</summary>
    [Key(
        "repair",
        "Time in which the repair crew restores one step; without it nothing is repaired.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0,
        Example = "triangular(6 h, 12 h, 36 h)"
    )]
    public Quantity? Repair { get; init; }

    /// <summary>Factor on the repair time for every hit before it.</summary>
    [Key(
        "repair-growth",
        "Factor on the repair time for every hit suffered so far: above 1, repairs take longer and longer.",
        Level = Level.Run,
        Min = 1,
        Max = 10
    )]
    public Quantity RepairGrowth { get; init; } = 1;

    /// <summary>The chance for each vehicle on the bridge to be lost when it is destroyed; the others drive off.</summary>
    [Key(
        "collapse-loss",
        "The chance for each vehicle on the bridge to be lost when it is destroyed; the others drive off.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity CollapseLoss { get; init; } = 0;
}

/// <summary>What a bridge can do in one condition.</summary>
public sealed record BridgeCondition
{
    /// <summary>Its name: intact, restricted, closed.</summary>
    [Key("name", "Its name.", Example = "restricted")]
    public required string Name { get; init; }

    /// <summary>Lanes in use, all outbound; 0 for closed.</summary>
    [Key("lanes", "Lanes in use, all outbound; 0 for closed.", Dimension = Dimension.Count, Min = 0, Max = 20)]
    public int Lanes { get; init; } = 1;

    /// <summary>The heaviest load class allowed, tonnes.</summary>
    [Key("class", "The heaviest load class allowed.", Dimension = Dimension.Mass, Min = 0)]
    public double LoadClass { get; init; } = double.PositiveInfinity;

    /// <summary>Speed of the vehicles, metres per second.</summary>
    [Key(
        "speed",
        "Speed of the vehicles on it.",
        Dimension = Dimension.Speed,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Max = 40
    )]
    public Quantity Speed { get; init; } = 15 / 3.6;

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
}
