namespace RiverCrossingSim.Model;

/// <summary>The choices of the crossing headquarters, and what it knows.</summary>
public sealed record Control
{
    /// <summary>How loads are assigned to sites.</summary>
    [Key(
        "assignment",
        "How loads are assigned to sites: to the one that is expected to set them ashore soonest, to the nearest, or to the first that each unit names.",
        Formerly = "least-wait: soonest"
    )]
    public Assignment Assignment { get; init; } = Assignment.Soonest;

    /// <summary>How often it looks again at who goes where, seconds.</summary>
    [Key(
        "review",
        "How often headquarters looks again at who goes where, whatever has happened.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 60,
        Example = "1 h"
    )]
    public Quantity Review { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How much sooner those who wait must be across elsewhere to be sent there, seconds.</summary>
    [Key(
        "transfer-gain",
        "How much sooner those who wait at a site must be across by way of another to be sent there; the march there, where that is less.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0,
        Example = "30 min"
    )]
    public Quantity TransferGain { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>What headquarters knows of closures.</summary>
    [Key(
        "information",
        "What headquarters knows of how long closures will last: what is reported and usual, or all (perfect), which shows what information is worth."
    )]
    public Information Information { get; init; } = Information.Reported;

    /// <summary>How long it takes until headquarters hears of a closure, seconds.</summary>
    [Key(
        "report-delay",
        "How long it takes until headquarters hears that a site, a route or a link is closed.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0
    )]
    public Quantity ReportDelay { get; init; } = 0;

    /// <summary>By what factor headquarters misjudges how long a closure will last.</summary>
    [Key(
        "estimate-error",
        "The factor by which headquarters misjudges how long a closure will last, drawn once for each: 1 for none.",
        Level = Level.Event,
        Min = 0,
        Example = "uniform(0.5, 2)"
    )]
    public Quantity EstimateError { get; init; } = 1;

    /// <summary>When every vehicle that is not yet loading is destroyed in place, seconds after the order; null for never.</summary>
    [Key(
        "abandon-vehicles-at",
        "When every vehicle that is not yet loading is destroyed in place, after the order; its people go on dismounted.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0,
        Example = "60 h"
    )]
    public Quantity? AbandonVehiclesAt { get; init; }
}

/// <summary>How loads are assigned to sites.</summary>
public enum Assignment
{
    /// <summary>The site that is expected to set the load ashore soonest; decided late, and again for those who wait.</summary>
    Soonest,

    /// <summary>The site with the shortest way.</summary>
    Nearest,

    /// <summary>The first site of the unit's list that can carry the load.</summary>
    Dedicated,
}

/// <summary>What headquarters knows of how long closures will last.</summary>
public enum Information
{
    /// <summary>What has been reported, and for the rest the mean of what usually remains.</summary>
    Reported,

    /// <summary>Everything: no headquarters does; it shows what information is worth.</summary>
    Perfect,
}
