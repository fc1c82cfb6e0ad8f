namespace RiverCrossingSim.Model;

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
    [Key(
        "passed-over",
        "How often a vehicle that does not fit may be passed over by others behind it.",
        Dimension = Dimension.Count,
        Min = 0
    )]
    public int PassedOver { get; init; } = 10;

    /// <summary>How many vehicles from the head of the line are looked at for one trip.</summary>
    [Key(
        "look-ahead",
        "How many vehicles from the head of the line are looked at for one trip.",
        Dimension = Dimension.Count,
        Min = 1
    )]
    public int LookAhead { get; init; } = 60;
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
    [Key(
        "load",
        "The total load, by the vehicles' load classes.",
        Dimension = Dimension.Mass,
        Level = Level.Run,
        Min = 0
    )]
    public Quantity Load { get; init; } = double.PositiveInfinity;

    /// <summary>Room for dismounted people beside the vehicles and those who ride in them.</summary>
    [Key(
        "persons",
        "Room for dismounted people beside the vehicles and those who ride in them.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 0,
        Max = 100_000
    )]
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
