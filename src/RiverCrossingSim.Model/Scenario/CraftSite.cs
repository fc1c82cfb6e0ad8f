namespace RiverCrossingSim.Model;

/// <summary>A site worked by craft that shuttle between the banks.</summary>
public abstract record CraftSite : Site
{
    /// <summary>Craft at work; they start on the near bank.</summary>
    [Key(
        "craft",
        "Craft at work; they start on the near bank.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 0,
        Max = 10_000,
        Example = "8"
    )]
    public required Quantity Craft { get; init; }

    /// <summary>How many craft are at work from later moments on, in order of time.</summary>
    [Key(
        "timetable",
        "How many craft are at work from later moments on, in order of time; those above the number finish their trip and are laid up. 'reserve' says whether they take the place of those lost.",
        Example = "[{from: 24 h, craft: 5}, {from: 48 h, craft: 2}]"
    )]
    public IReadOnlyList<CraftChange> Timetable { get; init; } = [];

    /// <summary>Whether craft that the timetable lays up take the place of those lost; if not, they are gone.</summary>
    [Key(
        "reserve",
        "Whether craft that the timetable lays up stay as a reserve and take the place of those lost; if not, they have left, and losses come on top."
    )]
    public bool Reserve { get; init; } = true;

    /// <summary>Speed through the water, metres per second.</summary>
    [Key(
        "speed",
        "Speed through the water.",
        Dimension = Dimension.Speed,
        Level = Level.Entity,
        Min = 0,
        AboveMin = true,
        Max = 40,
        Example = "8 km/h"
    )]
    public Quantity Speed { get; init; } = 8 / 3.6;

    /// <summary>One-way time, seconds, in place of width, current and speed; null for computed.</summary>
    [Key(
        "crossing-time",
        "One-way time, in place of width, current and speed, which then do nothing.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0
    )]
    public Quantity? CrossingTime { get; init; }

    /// <summary>One-way time of the empty way back, seconds; null for the same as loaded.</summary>
    [Key(
        "return-time",
        "One-way time of the empty way back; without it, as the crossing.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0
    )]
    public Quantity? ReturnTime { get; init; }

    /// <summary>Berths on the near bank; a craft holds one from docking to casting off.</summary>
    [Key(
        "near-berths",
        "Berths on the near bank; a craft holds one from docking to casting off.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 1,
        Max = 10_000
    )]
    public Quantity NearBerths { get; init; } = 2;

    /// <summary>Berths on the far bank.</summary>
    [Key(
        "far-berths",
        "Berths on the far bank.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 1,
        Max = 10_000
    )]
    public Quantity FarBerths { get; init; } = 2;

    /// <summary>Time to load one trip or one vehicle, seconds.</summary>
    [Key("loading", "Time to load.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0)]
    public Quantity Loading { get; init; } = 600;

    /// <summary>Time to unload one trip or one vehicle, seconds.</summary>
    [Key("unloading", "Time to unload.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0)]
    public Quantity Unloading { get; init; } = 600;

    /// <summary>How long a craft that is not full waits for more before it leaves, seconds.</summary>
    [Key(
        "longest-wait",
        "How long a craft that is not full waits for more that is under way to the site.",
        Dimension = Dimension.Duration,
        Min = 0
    )]
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The share of hits that sink the craft with its load; the others disable it for a time.</summary>
    [Key(
        "sinks",
        "The share of hits that sink the craft with its load; the others disable it for the repair time.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity SinkShare { get; init; } = 1;

    /// <summary>The chance on each loaded trip that the craft breaks down and is repaired on the water.</summary>
    [Key(
        "breakdowns",
        "The chance on each loaded trip that the craft breaks down; the repair time is added to the crossing.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity Breakdowns { get; init; } = 0;

    /// <summary>Time to repair a craft that has broken down, seconds; null for as after a hit.</summary>
    [Key(
        "breakdown-repair",
        "Time to repair a craft that has broken down; without it, 'craft-repair'.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0,
        Example = "triangular(20 min, 1 h, 4 h)"
    )]
    public Quantity? BreakdownRepair { get; init; }

    /// <summary>Time to repair a craft that a hit has disabled, seconds; also one that has broken down, where nothing else is said.</summary>
    [Key(
        "craft-repair",
        "Time to repair a craft that a hit has disabled, and one that has broken down where 'breakdown-repair' says nothing else.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0
    )]
    public Quantity CraftRepair { get; init; } = 6 * 3_600;
}

/// <summary>A change of the number of craft at work.</summary>
public sealed record CraftChange
{
    /// <summary>When it takes effect, after the order.</summary>
    [Key("from", "When it takes effect, after the order.", Dimension = Dimension.Duration, Min = 0)]
    public required TimeSpan From { get; init; }

    /// <summary>Craft at work from then on.</summary>
    [Key(
        "craft",
        "Craft at work from then on; new ones start on the near bank.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 0,
        Max = 10_000
    )]
    public required Quantity Craft { get; init; }
}

/// <summary>Boats: dismounted people only.</summary>
[Variant("means", "boats")]
public sealed record BoatSite : CraftSite
{
    /// <summary>Persons that one boat carries.</summary>
    [Key(
        "persons",
        "Persons that one boat carries, its own crew apart.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 1,
        Max = 10_000,
        Example = "12"
    )]
    public required Quantity Persons { get; init; }
}
