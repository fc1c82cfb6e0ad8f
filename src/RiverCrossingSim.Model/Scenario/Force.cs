namespace RiverCrossingSim.Model;

/// <summary>Who withdraws.</summary>
public sealed record Force
{
    /// <summary>The share of the force's people and vehicles that is across when the clock starts.</summary>
    [Key(
        "already-across",
        "The share of the force's people and vehicles that is across when the clock starts, taken from main body and support; it stays part of the initial force.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity AlreadyAcross { get; init; } = 0;

    /// <summary>Who crosses in the vehicles.</summary>
    [Key("riders", "Who crosses in the vehicles: crews and as many others as have seats, or the crews only.")]
    public Riders Riders { get; init; } = Riders.SeatsFilled;

    /// <summary>The most vehicles that march as one serial.</summary>
    [Key("serial-vehicles", "The most vehicles that march as one serial.", Dimension = Dimension.Count, Min = 1)]
    public int SerialVehicles { get; init; } = 30;

    /// <summary>The most dismounted people that march as one serial.</summary>
    [Key(
        "serial-persons",
        "The most dismounted people that march as one serial.",
        Dimension = Dimension.Count,
        Min = 1
    )]
    public int SerialPersons { get; init; } = 120;

    /// <summary>The units, in the order of march within a priority.</summary>
    [Key("units", "The units, in the order of march within a priority.")]
    public required IReadOnlyList<Unit> Units { get; init; }
}

/// <summary>Who crosses in the vehicles.</summary>
public enum Riders
{
    /// <summary>The crews, and as many of the unit's other people as there are seats.</summary>
    SeatsFilled,

    /// <summary>The crews only; everybody else is dismounted.</summary>
    CrewsOnly,
}

/// <summary>A unit of the force, or several alike.</summary>
public sealed record Unit
{
    /// <summary>The unit's name, unique in the force; with <see cref="Count"/> above 1, its units are numbered from 1.</summary>
    [Key("name", "The unit's name; with a count, its units are numbered from 1.", Example = "motor rifle battalion")]
    public required string Name { get; init; }

    /// <summary>How many such units there are.</summary>
    [Key("count", "How many such units there are.", Dimension = Dimension.Count, Min = 1, Max = 1_000_000)]
    public int Count { get; init; } = 1;

    /// <summary>People in one such unit, crews included.</summary>
    [Key(
        "personnel",
        "People in one such unit, its vehicles' crews included.",
        Dimension = Dimension.Count,
        Min = 0,
        Max = 10_000_000
    )]
    public required int Personnel { get; init; }

    /// <summary>How many of them are wounded at the start.</summary>
    [Key(
        "wounded",
        "How many of them are wounded at the start.",
        Dimension = Dimension.Count,
        Min = 0,
        Max = 10_000_000
    )]
    public int Wounded { get; init; }

    /// <summary>Vehicles of one such unit, by the name of their type.</summary>
    [Key(
        "vehicles",
        "Vehicles of one such unit, by type.",
        Dimension = Dimension.Count,
        Min = 0,
        Max = 1_000_000,
        Names = "vehicle-types",
        Example = "{truck: 20, apc: 30}"
    )]
    public IReadOnlyDictionary<string, int> Vehicles { get; init; } = new Dictionary<string, int>();

    /// <summary>Where it starts: the name that routes bear as <c>from</c>; null for a unit that starts at the sites.</summary>
    [Key(
        "assembly-area",
        "Where it starts, a name that routes start from; without one it starts in the waiting areas."
    )]
    public string? AssemblyArea { get; init; }

    /// <summary>When it is ready to march, seconds after the order.</summary>
    [Key(
        "ready",
        "When it is ready to march, after the order.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0
    )]
    public Quantity Ready { get; init; } = 0;

    /// <summary>How near the pursuer's line may come to the river before it leaves, ready or not, metres; null for no such rule.</summary>
    [Key(
        "leaves-when-line-within",
        "It leaves when the pursuer's line has come this near to the river, ready or not.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 0,
        Max = 5_000_000,
        Example = "12 km"
    )]
    public Quantity? LeavesWhenLineWithin { get; init; }

    /// <summary>What it is there for.</summary>
    [Key("role", "What it is there for: main-body, support, or rear-guard, which leaves by rules of its own.")]
    public Role Role { get; init; } = Role.MainBody;

    /// <summary>Its place in the order of march: 1 goes before 2.</summary>
    [Key(
        "priority",
        "Its place in the order of march: 1 goes before 2.",
        Dimension = Dimension.Count,
        Min = 1,
        Max = 99
    )]
    public int Priority { get; init; } = 5;

    /// <summary>The only sites that it may use, by name; empty for all.</summary>
    [Key("sites", "The only sites that it may use; empty for all.", Names = "sites")]
    public IReadOnlyList<string> Sites { get; init; } = [];
}

/// <summary>A type of vehicle.</summary>
public sealed record VehicleType
{
    /// <summary>The name by which units refer to it.</summary>
    [EntryName]
    public required string Name { get; init; }

    /// <summary>Military load class, tonnes: it may use what carries this class or more, and loads a deck by as much.</summary>
    [Key(
        "class",
        "Military load class (MLC): it may use what carries this class or more, and loads a deck by as much.",
        Dimension = Dimension.Mass,
        Min = 0,
        AboveMin = true,
        Max = 500,
        Example = "20 t"
    )]
    public required double LoadClass { get; init; }

    /// <summary>Overall length, metres.</summary>
    [Key(
        "length",
        "Overall length.",
        Dimension = Dimension.Length,
        Min = 0,
        AboveMin = true,
        Max = 100,
        Example = "8 m"
    )]
    public required double Length { get; init; }

    /// <summary>The people without whom it does not move.</summary>
    [Key("crew", "The people without whom it does not move.", Dimension = Dimension.Count, Min = 0, Max = 100)]
    public int Crew { get; init; } = 2;

    /// <summary>Places for others than the crew.</summary>
    [Key("seats", "Places for others than the crew.", Dimension = Dimension.Count, Min = 0, Max = 500)]
    public int Seats { get; init; }

    /// <summary>Whether it can use a swim site.</summary>
    [Key("swims", "Whether it swims, and so can cross at a swim site.")]
    public bool Swims { get; init; }
}
