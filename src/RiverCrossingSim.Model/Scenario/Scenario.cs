namespace RiverCrossingSim.Model;

/// <summary>A withdrawal across a river, whole and immutable: all that a replication needs but its random numbers.</summary>
public sealed record Scenario
{
    /// <summary>The kinds of things that it can name; no key of a file, but what reads the file gives it.</summary>
    public ScenarioLanguage Language { get; init; } = ScenarioLanguage.Default;

    /// <summary>Short name, used for the results folder.</summary>
    [Key("name", "Short name; the results folder bears it.", Example = "kherson-2022")]
    public required string Name { get; init; }

    /// <summary>One line for the head of the report.</summary>
    [Key("title", "One line for the head of the report.", IsComment = true)]
    public string? Title { get; init; }

    /// <summary>The question that the scenario is there to answer.</summary>
    [Key("question", "The question that the scenario is there to answer.", IsComment = true)]
    public string? Question { get; init; }

    /// <summary>The warnings that the author accepts, by code.</summary>
    [Key(
        "accept",
        "Warnings of the check that are as they should be, by code, each with the reason: they are not told any more.",
        Example = "{RC201: these craft are destroyers}",
        IsComment = true
    )]
    public IReadOnlyDictionary<string, Acceptance> Accept { get; init; } = new Dictionary<string, Acceptance>();

    /// <summary>The order to withdraw: the moment when the clock starts, local time with its offset from UTC.</summary>
    [Key(
        "start",
        "The order to withdraw, when the clock starts: local date and time with the offset from UTC.",
        Example = "2022-11-09 18:00 +02:00"
    )]
    public DateTimeOffset Start { get; init; } = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>When a replication that is still unresolved is cut off and counted as censored.</summary>
    [Key(
        "horizon",
        "When a replication that is still unresolved is cut off and counted as censored.",
        Dimension = Dimension.Duration,
        Min = 60,
        Max = 366 * 86_400d
    )]
    public TimeSpan Horizon { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The share of the initial personnel that must be across for a cleared withdrawal to count as completed.</summary>
    [Key(
        "completion-share",
        "The share of the initial personnel that must be across for a withdrawal to count as completed.",
        Dimension = Dimension.Share,
        Min = 0,
        Max = 1
    )]
    public double CompletionShare { get; init; } = 0.95;

    /// <summary>Times for which the chance to be done is reported.</summary>
    [Key(
        "milestones",
        "Times for which the chance to be done is reported.",
        Dimension = Dimension.Duration,
        Min = 0,
        AboveMin = true,
        Example = "[35 h, 3 d, 7 d, 20 d]"
    )]
    public IReadOnlyList<TimeSpan> Milestones { get; init; } =
    [TimeSpan.FromHours(12), TimeSpan.FromDays(1), TimeSpan.FromDays(3), TimeSpan.FromDays(7)];

    /// <summary>Times for which it is reported who is across.</summary>
    [Key(
        "report-at",
        "Times for which it is reported who is across: of the force, and of each role and unit; with them, the day on which most crossed, the last departure, and civilians left.",
        Dimension = Dimension.Duration,
        Min = 0,
        AboveMin = true,
        Example = "[1 d, 5 d]"
    )]
    public IReadOnlyList<TimeSpan> ReportAt { get; init; } = [];

    /// <summary>When a replication ends, before its horizon.</summary>
    [Key(
        "end",
        "When a replication ends, before its horizon: when the force is resolved, when everyone is, civilians too, or not at all; what sites and fire do is then counted on."
    )]
    public End End { get; init; } = End.Force;

    /// <summary>The water to be crossed.</summary>
    [Key("river", "The water to be crossed.")]
    public required River River { get; init; }

    /// <summary>When it is light.</summary>
    [Key("daylight", "When it is light: a place on the map, or sunrise and sunset as given.")]
    public Daylight Daylight { get; init; } = new();

    /// <summary>What nobody knows, by name.</summary>
    [Key("assumptions", "What nobody knows, by name: drawn once per replication, and named by the keys that use it.")]
    public IReadOnlyDictionary<string, Assumption> Assumptions { get; init; } = new Dictionary<string, Assumption>();

    /// <summary>Which assumptions go with each other.</summary>
    [Key("correlations", "Which assumptions go with each other; all others are drawn independently.")]
    public IReadOnlyList<Correlation> Correlations { get; init; } = [];

    /// <summary>The types of vehicle, by name.</summary>
    [Key("vehicle-types", "The types of vehicle, by name.")]
    public IReadOnlyDictionary<string, VehicleType> VehicleTypes { get; init; } = new Dictionary<string, VehicleType>();

    /// <summary>Who withdraws.</summary>
    [Key("force", "Who withdraws.")]
    public required Force Force { get; init; }

    /// <summary>The ways from the assembly areas to the sites.</summary>
    [Key("routes", "The ways from the assembly areas to the crossing sites.")]
    public IReadOnlyList<Route> Routes { get; init; } = [];

    /// <summary>The crossing sites, by name.</summary>
    [Key("sites", "The crossing sites, by name; each works one means.")]
    public required IReadOnlyDictionary<string, Site> Sites { get; init; }

    /// <summary>The fire sources, by name.</summary>
    [Key("fire", "The fire sources, by name.")]
    public IReadOnlyDictionary<string, FireSource> Fire { get; init; } = new Dictionary<string, FireSource>();

    /// <summary>What is known of the assembly areas, by name.</summary>
    [Key("assembly-areas", "What is known of the assembly areas besides the routes that start there, by name.")]
    public IReadOnlyDictionary<string, AssemblyArea> AssemblyAreas { get; init; } =
        new Dictionary<string, AssemblyArea>();

    /// <summary>Narrow places that routes share, by name.</summary>
    [Key("links", "Narrow places that routes share, such as the crossing of a second river, by name.")]
    public IReadOnlyDictionary<string, Link> Links { get; init; } = new Dictionary<string, Link>();

    /// <summary>The air defence; null for one that never runs out of missiles.</summary>
    [Key("air-defence", "What is left of the air defence; without it, missiles never run out.")]
    public AirDefence? AirDefence { get; init; }

    /// <summary>The pursuer; null where nobody pursues.</summary>
    [Key("pursuit", "The pursuer; without it nobody pursues.")]
    public Pursuit? Pursuit { get; init; }

    /// <summary>The rules of the rear guard; null where its units leave when they are ready.</summary>
    [Key("rear-guard", "When the units whose role is rear-guard leave, and how much they slow the pursuit.")]
    public RearGuard? RearGuard { get; init; }

    /// <summary>A flood from a dam upstream; null for none.</summary>
    [Key("flood", "A flood from a dam upstream; without it the river stays as it is.")]
    public Flood? Flood { get; init; }

    /// <summary>The bridges that are blown up behind the force; null for none.</summary>
    [Key("demolition", "The bridges that are blown up behind the force.")]
    public Demolition? Demolition { get; init; }

    /// <summary>What else may go wrong, by name.</summary>
    [Key("disruptions", "What else may go wrong, by name: sabotage, ambush, mines, no fuel, no orders.")]
    public IReadOnlyDictionary<string, Disruption> Disruptions { get; init; } = new Dictionary<string, Disruption>();

    /// <summary>Civilians who flee over the same crossings, by name of the stream.</summary>
    [Key("civilians", "Civilians who flee over the same crossings, by name of the stream.")]
    public IReadOnlyDictionary<string, CivilianStream> Civilians { get; init; } =
        new Dictionary<string, CivilianStream>();

    /// <summary>The choices of the crossing headquarters.</summary>
    [Key("control", "The choices of the crossing headquarters.")]
    public Control Control { get; init; } = new();
}
