namespace RiverCrossingSim.Model;

/// <summary>A place on the bank where a single crossing means works. Each means is one derived record.</summary>
public abstract record Site
{
    /// <summary>The name by which routes and units refer to it.</summary>
    [EntryName]
    public required string Name { get; init; }

    /// <summary>When it may work.</summary>
    [Key("window", "When it may work: always, night, day, or clock times; nothing starts that would not end inside it.", Example = "22:00-05:00")]
    public OperatingWindow Window { get; init; } = OperatingWindow.Always;

    /// <summary>Preparation time before it opens, seconds after the order.</summary>
    [Key("opens", "Preparation time before it opens, after the order.", Dimension = Dimension.Duration, Level = Level.Run, Min = 0)]
    public Quantity Opens { get; init; } = 0;

    /// <summary>The most vehicles waiting there and under way to it; more are held back.</summary>
    [Key("waiting-vehicles", "The most vehicles waiting there and under way to it; more are held back in the assembly areas.", Dimension = Dimension.Count, Level = Level.Run, Min = 1)]
    public Quantity WaitingVehicles { get; init; } = double.PositiveInfinity;

    /// <summary>The most dismounted people waiting there and under way to it; more are held back.</summary>
    [Key("waiting-persons", "The most dismounted people waiting there and under way to it; more are held back.", Dimension = Dimension.Count, Level = Level.Run, Min = 1)]
    public Quantity WaitingPersons { get; init; } = double.PositiveInfinity;

    /// <summary>The current above which it closes, metres per second.</summary>
    [Key("max-current", "The current above which it closes.", Dimension = Dimension.Speed, Min = 0)]
    public double MaxCurrent { get; init; } = double.PositiveInfinity;

    /// <summary>How long nothing starts after a strike, seconds.</summary>
    [Key("pause", "How long nothing starts there after a strike.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0)]
    public Quantity PauseAfterStrike { get; init; } = 0;

    /// <summary>The chance for each person aboard a sunk craft, or in a vehicle lost with a bridge, to survive.</summary>
    [Key("survivors", "The chance to survive, for each person aboard a sunk craft or in a vehicle lost with a bridge.", Dimension = Dimension.Share, Level = Level.Run, Min = 0, Max = 1)]
    public Quantity Survivors { get; init; } = 0.5;

    /// <summary>The bank that survivors reach.</summary>
    [Key("survivors-reach", "The bank that survivors reach.")]
    public Bank SurvivorsReach { get; init; } = Bank.Near;
}

/// <summary>A damaged fixed bridge: lanes, load class, speed and gap follow from its condition, which hits lower and crews restore.</summary>
[Variant("means", "bridge")]
public sealed record BridgeSite : Site
{
    /// <summary>Length that a vehicle must drive, metres.</summary>
    [Key("span", "Length from bank to bank that a vehicle must drive.", Dimension = Dimension.Length, Level = Level.Run, Min = 1, Max = 200_000)]
    public required Quantity Span { get; init; }

    /// <summary>Its conditions from best to worst; a condition without lanes is closed. Below the last it is destroyed for good.</summary>
    [Key("conditions", "Its conditions from best to worst; one without lanes is closed, and below the last it is destroyed for good.")]
    public required IReadOnlyList<BridgeCondition> Conditions { get; init; }

    /// <summary>The name of the condition at the start; null for the best.</summary>
    [Key("condition", "The name of the condition at the start; without one, the first.")]
    public string? InitialCondition { get; init; }

    /// <summary>Steps by which one hit lowers the condition.</summary>
    [Key("steps-per-hit", "Steps by which one hit lowers the condition.", Dimension = Dimension.Count, Level = Level.Event, Min = 0, Max = 100)]
    public Quantity StepsPerHit { get; init; } = 1;

    /// <summary>Time in which a crew restores one step, seconds.</summary>
    [Key("repair", "Time in which the repair crew restores one step; without it nothing is repaired.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0, Example = "triangular(6 h, 12 h, 36 h)")]
    public Quantity? Repair { get; init; }

    /// <summary>Factor on the repair time for every hit before it.</summary>
    [Key("repair-growth", "Factor on the repair time for every hit suffered so far: above 1, repairs take longer and longer.", Level = Level.Run, Min = 1, Max = 10)]
    public Quantity RepairGrowth { get; init; } = 1;

    /// <summary>The chance for each vehicle on the bridge to be lost when it is destroyed; the others drive off.</summary>
    [Key("collapse-loss", "The chance for each vehicle on the bridge to be lost when it is destroyed; the others drive off.", Dimension = Dimension.Share, Level = Level.Run, Min = 0, Max = 1)]
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
    [Key("speed", "Speed of the vehicles on it.", Dimension = Dimension.Speed, Level = Level.Run, Min = 0, AboveMin = true, Max = 40)]
    public Quantity Speed { get; init; } = 15 / 3.6;

    /// <summary>Distance between vehicles, metres.</summary>
    [Key("gap", "Distance between vehicles on it.", Dimension = Dimension.Length, Level = Level.Run, Min = 0, Max = 5_000)]
    public Quantity Gap { get; init; } = 30;
}

/// <summary>A pontoon or barge bridge: one lane on floating sections, which hits take and spares replace.</summary>
[Variant("means", "pontoon-bridge")]
public sealed record PontoonBridgeSite : Site
{
    /// <summary>Length from bank to bank, metres; null for the river's width.</summary>
    [Key("length", "Length from bank to bank; without it, the river's width.", Dimension = Dimension.Length, Level = Level.Run, Min = 1, Max = 200_000)]
    public Quantity? Length { get; init; }

    /// <summary>Speed of the vehicles, at most 9 km/h, metres per second.</summary>
    [Key("speed", "Speed of the vehicles on it, at most 9 km/h.", Dimension = Dimension.Speed, Level = Level.Run, Min = 0, AboveMin = true, Max = 2.5)]
    public Quantity Speed { get; init; } = 2.5;

    /// <summary>Distance between vehicles, metres.</summary>
    [Key("gap", "Distance between vehicles on it.", Dimension = Dimension.Length, Level = Level.Run, Min = 0, Max = 5_000)]
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
    [Key("emplacement", "Time to emplace the bridge, after the site opens.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0)]
    public Quantity Emplacement { get; init; } = 0;

    /// <summary>Time to close the bridge from bank to bank at the start of each operating window, seconds.</summary>
    [Key("closing-up", "Time to close it from bank to bank again when an operating window begins.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0)]
    public Quantity ClosingUp { get; init; } = 0;

    /// <summary>Sections that one hit takes.</summary>
    [Key("sections-per-hit", "Sections that one hit takes.", Dimension = Dimension.Count, Level = Level.Event, Min = 0)]
    public Quantity SectionsPerHit { get; init; } = 1;

    /// <summary>Time to put in one spare section, seconds.</summary>
    [Key("refill", "Time to put in one spare section.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0, Example = "triangular(20 min, 40 min, 2 h)")]
    public Quantity Refill { get; init; } = 3_600;
}

/// <summary>A site worked by craft that shuttle between the banks.</summary>
public abstract record CraftSite : Site
{
    /// <summary>Craft at work; they start on the near bank.</summary>
    [Key("craft", "Craft at work; they start on the near bank.", Dimension = Dimension.Count, Level = Level.Run, Min = 0, Max = 10_000, Example = "8")]
    public required Quantity Craft { get; init; }

    /// <summary>Speed through the water, metres per second.</summary>
    [Key("speed", "Speed through the water.", Dimension = Dimension.Speed, Level = Level.Entity, Min = 0, AboveMin = true, Max = 40, Example = "8 km/h")]
    public Quantity Speed { get; init; } = 8 / 3.6;

    /// <summary>One-way time, seconds, in place of width, current and speed; null for computed.</summary>
    [Key("crossing-time", "One-way time, in place of width, current and speed, which then do nothing.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0)]
    public Quantity? CrossingTime { get; init; }

    /// <summary>One-way time of the empty way back, seconds; null for the same as loaded.</summary>
    [Key("return-time", "One-way time of the empty way back; without it, as the crossing.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0)]
    public Quantity? ReturnTime { get; init; }

    /// <summary>Berths on the near bank; a craft holds one from docking to casting off.</summary>
    [Key("near-berths", "Berths on the near bank; a craft holds one from docking to casting off.", Dimension = Dimension.Count, Level = Level.Run, Min = 1, Max = 10_000)]
    public Quantity NearBerths { get; init; } = 2;

    /// <summary>Berths on the far bank.</summary>
    [Key("far-berths", "Berths on the far bank.", Dimension = Dimension.Count, Level = Level.Run, Min = 1, Max = 10_000)]
    public Quantity FarBerths { get; init; } = 2;

    /// <summary>Time to load one trip or one vehicle, seconds.</summary>
    [Key("loading", "Time to load.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0)]
    public Quantity Loading { get; init; } = 600;

    /// <summary>Time to unload one trip or one vehicle, seconds.</summary>
    [Key("unloading", "Time to unload.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0)]
    public Quantity Unloading { get; init; } = 600;

    /// <summary>How long a craft that is not full waits for more before it leaves, seconds.</summary>
    [Key("longest-wait", "How long a craft that is not full waits for more that is under way to the site.", Dimension = Dimension.Duration, Min = 0)]
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The share of hits that sink the craft with its load; the others disable it for a time.</summary>
    [Key("sinks", "The share of hits that sink the craft with its load; the others disable it for the repair time.", Dimension = Dimension.Share, Level = Level.Run, Min = 0, Max = 1)]
    public Quantity SinkShare { get; init; } = 1;

    /// <summary>Time to repair a disabled craft, seconds.</summary>
    [Key("craft-repair", "Time to repair a disabled craft.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0)]
    public Quantity CraftRepair { get; init; } = 6 * 3_600;
}

/// <summary>Ferries, rafts and barges: vehicles and, on what room is left, dismounted people.</summary>
[Variant("means", "ferries")]
public sealed record FerrySite : CraftSite
{
    /// <summary>What one craft carries.</summary>
    [Key("deck", "What one craft carries.")]
    public required Deck Deck { get; init; }

    /// <summary>Whether loading and unloading times are for a trip or for each vehicle.</summary>
    [Key("handling", "Whether loading and unloading times are for a trip or for each vehicle.")]
    public Handling Handling { get; init; } = Handling.PerTrip;

    /// <summary>How often a vehicle that does not fit may be passed over by others behind it.</summary>
    [Key("passed-over", "How often a vehicle that does not fit may be passed over by others behind it.", Dimension = Dimension.Count, Min = 0)]
    public int PassedOver { get; init; } = 10;

    /// <summary>How many vehicles from the head of the line are looked at for one trip.</summary>
    [Key("look-ahead", "How many vehicles from the head of the line are looked at for one trip.", Dimension = Dimension.Count, Min = 1)]
    public int LookAhead { get; init; } = 60;
}

/// <summary>Boats: dismounted people only.</summary>
[Variant("means", "boats")]
public sealed record BoatSite : CraftSite
{
    /// <summary>Persons that one boat carries.</summary>
    [Key("persons", "Persons that one boat carries, its own crew apart.", Dimension = Dimension.Count, Level = Level.Run, Min = 1, Max = 10_000, Example = "12")]
    public required Quantity Persons { get; init; }
}

/// <summary>What one ferry, raft or barge carries.</summary>
public sealed record Deck
{
    /// <summary>Rows of vehicles side by side.</summary>
    [Key("lanes", "Rows of vehicles side by side.", Dimension = Dimension.Count, Level = Level.Run, Min = 0, Max = 100)]
    public Quantity Lanes { get; init; } = 1;

    /// <summary>Length of each row, metres.</summary>
    [Key("length", "Length of each row.", Dimension = Dimension.Length, Level = Level.Run, Min = 0, Max = 1_000)]
    public Quantity Length { get; init; } = 0;

    /// <summary>Distance between vehicles of a row, metres.</summary>
    [Key("gap", "Distance between vehicles of a row.", Dimension = Dimension.Length, Min = 0, Max = 100)]
    public double Gap { get; init; } = 0.5;

    /// <summary>The heaviest load class that may drive aboard, tonnes.</summary>
    [Key("class", "The heaviest load class that may drive aboard.", Dimension = Dimension.Mass, Min = 0)]
    public double LoadClass { get; init; } = double.PositiveInfinity;

    /// <summary>The total load, tonnes, by load classes.</summary>
    [Key("load", "The total load, by the vehicles' load classes.", Dimension = Dimension.Mass, Level = Level.Run, Min = 0)]
    public Quantity Load { get; init; } = double.PositiveInfinity;

    /// <summary>Room for dismounted people beside the vehicles and those who ride in them.</summary>
    [Key("persons", "Room for dismounted people beside the vehicles and those who ride in them.", Dimension = Dimension.Count, Level = Level.Run, Min = 0, Max = 100_000)]
    public Quantity Persons { get; init; } = 0;
}

/// <summary>What a handling time is for.</summary>
public enum Handling
{
    /// <summary>One draw for the whole trip.</summary>
    PerTrip,

    /// <summary>One draw per vehicle, one after another; dismounted people count as one more vehicle.</summary>
    PerVehicle,
}

/// <summary>A bank of the river.</summary>
public enum Bank
{
    /// <summary>The bank that the force leaves.</summary>
    Near,

    /// <summary>The bank that it goes to.</summary>
    Far,
}
