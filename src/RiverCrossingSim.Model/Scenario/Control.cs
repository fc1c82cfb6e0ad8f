namespace RiverCrossingSim.Model;

/// <summary>The choices of the crossing headquarters.</summary>
public sealed record Control
{
    /// <summary>How loads are assigned to sites.</summary>
    [Key(
        "assignment",
        "How loads are assigned to sites: the least expected wait, the nearest, or the first site that each unit names."
    )]
    public Assignment Assignment { get; init; } = Assignment.LeastWait;

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
    /// <summary>The site with the least expected wait: queue over nominal rate, and the way there. Decided again when a site's status changes.</summary>
    LeastWait,

    /// <summary>The site with the shortest way.</summary>
    Nearest,

    /// <summary>The first site of the unit's list that can carry the load.</summary>
    Dedicated,
}
