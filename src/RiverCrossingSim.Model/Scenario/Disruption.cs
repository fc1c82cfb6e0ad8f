namespace RiverCrossingSim.Model;

/// <summary>
/// Something that goes wrong on the near bank besides fire and pursuit: sabotage, an ambush, mines, fuel that does not
/// arrive, command that is broken. It happens at random times, at a place, has an effect, and lasts a while.
/// </summary>
public sealed record Disruption
{
    /// <summary>The name under which it is reported.</summary>
    [EntryName]
    public required string Name { get; init; }

    /// <summary>How often it happens, per second.</summary>
    [Key(
        "rate",
        "How often it happens.",
        Dimension = Dimension.Rate,
        Level = Level.Run,
        Min = 0,
        Max = 1,
        Example = "2 /d"
    )]
    public Quantity Rate { get; init; } = 0;

    /// <summary>Times at which it happens for certain, in addition.</summary>
    [Key(
        "at",
        "Times after the order at which it happens for certain, in addition.",
        Dimension = Dimension.Duration,
        Min = 0,
        Example = "[5 h, 29 h]"
    )]
    public IReadOnlyList<TimeSpan> At { get; init; } = [];

    /// <summary>Factor on the rate by day.</summary>
    [Key("day", "Factor on the rate by day.", Level = Level.Run, Min = 0, Max = 1_000)]
    public Quantity Day { get; init; } = 1;

    /// <summary>Factor on the rate by night.</summary>
    [Key("night", "Factor on the rate by night.", Level = Level.Run, Min = 0, Max = 1_000)]
    public Quantity Night { get; init; } = 1;

    /// <summary>The kind of place where it happens.</summary>
    [Key("target", "The kind of place where it happens: routes, links, assembly-areas or sites.")]
    public required DisruptionTarget Target { get; init; }

    /// <summary>The places, by name; empty for all of the kind.</summary>
    [Key(
        "places",
        "The places by name; empty for all of the kind. A route is named as 'FROM to TO', or by where it starts.",
        Example = "[rear to city-ferries]"
    )]
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Whether it happens at one of the places, drawn each time, or at all of them at once.</summary>
    [Key("scope", "Whether it happens at one of the places, drawn each time, or at all of them at once.")]
    public DisruptionScope Scope { get; init; } = DisruptionScope.One;

    /// <summary>What it does there.</summary>
    [Key(
        "effect",
        "What it does: stops all movement there; slows a route; mines a route; ambushes those who march on a route; makes vehicles in an assembly area be abandoned (no fuel)."
    )]
    public required DisruptionEffect Effect { get; init; }

    /// <summary>How long it lasts, seconds.</summary>
    [Key(
        "duration",
        "How long it lasts: until the place moves again, the route is repaired, the mines are cleared.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0,
        Example = "triangular(1 h, 3 h, 8 h)"
    )]
    public Quantity Duration { get; init; } = 0;

    /// <summary>What is left of the speed on a route that is slowed.</summary>
    [Key(
        "speed",
        "What is left of speed and capacity on a route that it slows.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Max = 1
    )]
    public Quantity Speed { get; init; } = 0.5;

    /// <summary>The share of the people within its reach who are hurt.</summary>
    [Key(
        "hurt",
        "Ambush and mines: the share of the people within reach who are hurt; of each serial that meets the mines, of all on the route for an ambush.",
        Dimension = Dimension.Share,
        Level = Level.Event,
        Min = 0,
        Max = 1
    )]
    public Quantity Hurt { get; init; } = 0;

    /// <summary>The share of the hurt who are killed.</summary>
    [Key(
        "killed",
        "The share of the hurt who are killed; the others are wounded and go on.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity Killed { get; init; } = 0.25;

    /// <summary>The share of the vehicles within its reach that are lost.</summary>
    [Key(
        "vehicles-lost",
        "The share of the vehicles within reach that are destroyed, or abandoned for want of fuel; their people go on dismounted.",
        Dimension = Dimension.Share,
        Level = Level.Event,
        Min = 0,
        Max = 1
    )]
    public Quantity VehiclesLost { get; init; } = 0;
}

/// <summary>Kinds of place where a disruption happens.</summary>
public enum DisruptionTarget
{
    /// <summary>Routes.</summary>
    Routes,

    /// <summary>Links of routes over a second river.</summary>
    Links,

    /// <summary>Assembly areas: depots, headquarters, whatever keeps units from setting out.</summary>
    AssemblyAreas,

    /// <summary>Crossing sites.</summary>
    Sites,
}

/// <summary>Whether a disruption happens at one place or at all.</summary>
public enum DisruptionScope
{
    /// <summary>At one of the places, drawn each time.</summary>
    One,

    /// <summary>At all of them at once.</summary>
    All,
}

/// <summary>What a disruption does.</summary>
public enum DisruptionEffect
{
    /// <summary>Nobody sets out or starts there while it lasts: a cut road, no orders, no fuel for the ferries.</summary>
    Stops,

    /// <summary>Speed and capacity of a route are lower while it lasts.</summary>
    Slows,

    /// <summary>Every serial that sets out on the route while it lasts loses people and vehicles.</summary>
    Mines,

    /// <summary>Those who march on the route lose people and vehicles at once.</summary>
    Ambushes,

    /// <summary>A share of the vehicles held in an assembly area is abandoned at once.</summary>
    Abandons,
}
