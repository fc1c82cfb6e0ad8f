namespace RiverCrossingSim.Model;

/// <summary>A place on the bank where a single crossing means works. Each means is one derived record.</summary>
public abstract record Site
{
    /// <summary>The name by which routes and units refer to it.</summary>
    [EntryName]
    public required string Name { get; init; }

    /// <summary>When it may work.</summary>
    [Key(
        "window",
        "When it may work: always, night, day, or clock times; nothing starts that would not end inside it.",
        Example = "22:00-05:00"
    )]
    public OperatingWindow Window { get; init; } = OperatingWindow.Always;

    /// <summary>Preparation time before it opens, seconds after the order.</summary>
    [Key(
        "opens",
        "Preparation time before it opens, after the order.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0
    )]
    public Quantity Opens { get; init; } = 0;

    /// <summary>The most vehicles waiting there and under way to it; more are held back.</summary>
    [Key(
        "waiting-vehicles",
        "The most vehicles waiting there and under way to it; more are held back in the assembly areas.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 1
    )]
    public Quantity WaitingVehicles { get; init; } = double.PositiveInfinity;

    /// <summary>The most dismounted people waiting there and under way to it; more are held back.</summary>
    [Key(
        "waiting-persons",
        "The most dismounted people waiting there and under way to it; more are held back.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 1
    )]
    public Quantity WaitingPersons { get; init; } = double.PositiveInfinity;

    /// <summary>The current above which it closes, metres per second.</summary>
    [Key("max-current", "The current above which it closes.", Dimension = Dimension.Speed, Min = 0)]
    public double MaxCurrent { get; init; } = double.PositiveInfinity;

    /// <summary>How far the pursuer's line must advance to pass it, metres; null for the river's distance.</summary>
    [Key(
        "distance-from-line",
        "How far the pursuer's line must advance to take it; without it, as far as the river is.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 0,
        Example = "30 km"
    )]
    public Quantity? DistanceFromLine { get; init; }

    /// <summary>Time that a flood needs from the dam to here, seconds; null for the flood's own.</summary>
    [Key(
        "flood-travel-time",
        "Time that a flood needs from the dam to here; without it, the flood's 'travel-time'.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0
    )]
    public Quantity? FloodTravelTime { get; init; }

    /// <summary>How long nothing starts after a strike, seconds.</summary>
    [Key(
        "pause",
        "How long nothing starts there after a strike.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0
    )]
    public Quantity PauseAfterStrike { get; init; } = 0;

    /// <summary>The chance for each person aboard a sunk craft, or in a vehicle lost with a bridge or in the water, to survive.</summary>
    [Key(
        "survivors",
        "The chance to survive, for each person aboard a sunk craft or in a vehicle lost with a bridge or in the water.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity Survivors { get; init; } = 0.5;

    /// <summary>The bank that survivors reach.</summary>
    [Key(
        "survivors-reach",
        "The bank that survivors reach: the one that they are nearer to, or one and the same; from a craft that has landed, the far one."
    )]
    public SurvivorsReach SurvivorsReach { get; init; } = SurvivorsReach.Nearer;
}

/// <summary>The bank that survivors reach.</summary>
public enum SurvivorsReach
{
    /// <summary>The bank that they are nearer to: from the middle of the river on, the far one.</summary>
    Nearer,

    /// <summary>The bank that the force leaves.</summary>
    Near,

    /// <summary>The bank that it goes to.</summary>
    Far,
}

/// <summary>A bank of the river.</summary>
public enum Bank
{
    /// <summary>The bank that the force leaves.</summary>
    Near,

    /// <summary>The bank that it goes to.</summary>
    Far,
}
