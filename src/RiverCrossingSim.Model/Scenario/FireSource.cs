namespace RiverCrossingSim.Model;

/// <summary>
/// A source of fire: strikes are a Poisson process whose intensity on target kind k is
/// rate x phase factor x day or night factor x weight(k) x g(exposed(k)), g(E) = min(1 + E / scale, limit).
/// </summary>
public sealed record FireSource
{
    /// <summary>The name under which its strikes are reported.</summary>
    [EntryName]
    public required string Name { get; init; }

    /// <summary>Strikes per second on a target kind of weight 1 with nobody exposed, before the factors.</summary>
    [Key(
        "rate",
        "Strikes per time on all targets of a kind of weight 1 together, however many, with nobody exposed and before the factors of phase, day and night.",
        Dimension = Dimension.Rate,
        Level = Level.Run,
        Min = 0,
        Max = 1,
        Example = "3 /d"
    )]
    public Quantity Rate { get; init; } = 0;

    /// <summary>Factor on the rate by day.</summary>
    [Key("day", "Factor on the rate by day.", Level = Level.Run, Min = 0, Max = 1_000)]
    public Quantity Day { get; init; } = 1;

    /// <summary>Factor on the rate by night.</summary>
    [Key("night", "Factor on the rate by night.", Level = Level.Run, Min = 0, Max = 1_000)]
    public Quantity Night { get; init; } = 1;

    /// <summary>Phases with factors of their own, in order of time; before the first the factor is 1.</summary>
    [Key("phases", "Phases with factors of their own, in order of time; before the first the factor is 1.")]
    public IReadOnlyList<FirePhase> Phases { get; init; } = [];

    /// <summary>Times of strikes that are certain to come, in addition to the random ones; each goes at every kind of target.</summary>
    [Key(
        "at",
        "Times after the order of strikes that are certain to come, one at each of the target kinds, in addition to the random ones.",
        Dimension = Dimension.Duration,
        Min = 0,
        Example = "[5 h, 29 h]"
    )]
    public IReadOnlyList<TimeSpan> At { get; init; } = [];

    /// <summary>Clock times of strikes that are certain to come each day, local time.</summary>
    [Key(
        "daily-at",
        "Local clock times of strikes that are certain to come each day, one at each of the target kinds.",
        Example = "[\"23:00\"]"
    )]
    public IReadOnlyList<TimeOnly> DailyAt { get; init; } = [];

    /// <summary>How far it reaches from the pursuer's line, metres; infinite for everywhere.</summary>
    [Key(
        "range",
        "How far it reaches from the pursuer's line: it fires at what is within range; without it, everywhere.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 0,
        Example = "24 km"
    )]
    public Quantity Range { get; init; } = double.PositiveInfinity;

    /// <summary>Rounds at the start; infinite where they never run out.</summary>
    [Key(
        "stock",
        "Rounds at the start; when they are gone it falls silent. Without it they never run out.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 0,
        Example = "400"
    )]
    public Quantity Stock { get; init; } = double.PositiveInfinity;

    /// <summary>Rounds of one strike.</summary>
    [Key("rounds", "Rounds of one strike.", Dimension = Dimension.Count, Level = Level.Event, Min = 1, Max = 10_000)]
    public Quantity Rounds { get; init; } = 1;

    /// <summary>The chance for each round to be intercepted.</summary>
    [Key(
        "intercepted",
        "The chance for each round to be intercepted.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity Intercepted { get; init; } = 0;

    /// <summary>Exposure E0, in people, that doubles the intensity; infinite for an intensity that does not depend on exposure.</summary>
    [Key(
        "exposure-scale",
        "Exposure, in people, that doubles the intensity; without it, exposure changes nothing.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 1
    )]
    public Quantity ExposureScale { get; init; } = double.PositiveInfinity;

    /// <summary>The greatest factor that exposure can put on the intensity.</summary>
    [Key(
        "exposure-limit",
        "The greatest factor that exposure can put on the intensity.",
        Level = Level.Run,
        Min = 1,
        Max = 1_000
    )]
    public Quantity ExposureLimit { get; init; } = 4;

    /// <summary>What it fires at and what a hit does, by kind of target.</summary>
    [Key("targets", "What it fires at and what a hit does, by kind of target.")]
    public required IReadOnlyDictionary<TargetKind, FireTarget> Targets { get; init; }
}

/// <summary>A stretch of time in which a source fires more or less.</summary>
public sealed record FirePhase
{
    /// <summary>When it begins, after the order.</summary>
    [Key("from", "When it begins, after the order; it lasts until the next.", Dimension = Dimension.Duration, Min = 0)]
    public required TimeSpan From { get; init; }

    /// <summary>Factor on the rate.</summary>
    [Key("factor", "Factor on the rate.", Level = Level.Run, Min = 0, Max = 1_000)]
    public required Quantity Factor { get; init; }
}

/// <summary>How a source treats one kind of target, and what one hit does there.</summary>
public sealed record FireTarget
{
    /// <summary>A hit that does nothing by itself, for losses that are worked out elsewhere.</summary>
    internal static readonly FireTarget Nothing = new();

    /// <summary>Weight of this kind in the source's intensity; weights are not normalised.</summary>
    [Key(
        "weight",
        "Weight of this kind in the source's intensity; weights are not normalised.",
        Level = Level.Run,
        Min = 0,
        Max = 1_000
    )]
    public Quantity Weight { get; init; } = 1;

    /// <summary>The chance that a round that comes through hits.</summary>
    [Key(
        "hit",
        "The chance that a round that comes through hits.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity Hit { get; init; } = 0;

    /// <summary>How long a hit closes a landing, a footbridge or a swim site, or craters a route, seconds.</summary>
    [Key(
        "closed",
        "How long a hit closes a landing with all its berths, a footbridge or a swim site, or craters a route.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0
    )]
    public Quantity Closed { get; init; } = 0;

    /// <summary>The share of the exposed people that one hit hurts, drawn once per hit.</summary>
    [Key(
        "hurt",
        "The share of the exposed people that one hit hurts, drawn once per hit; not for bridges, craft and boats, whose people are lost or saved with them.",
        Dimension = Dimension.Share,
        Level = Level.Event,
        Min = 0,
        Max = 1
    )]
    public Quantity Hurt { get; init; } = 0;

    /// <summary>The share of the hurt who are killed; the others are wounded.</summary>
    [Key(
        "killed",
        "The share of the hurt who are killed; the others are wounded and go on.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity Killed { get; init; } = 0.25;

    /// <summary>The share of the exposed vehicles that one hit destroys, drawn once per hit.</summary>
    [Key(
        "vehicles-lost",
        "The share of the exposed vehicles that one hit destroys, drawn once per hit; their people go on dismounted.",
        Dimension = Dimension.Share,
        Level = Level.Event,
        Min = 0,
        Max = 1
    )]
    public Quantity VehiclesLost { get; init; } = 0;
}
