namespace RiverCrossingSim.Model;

/// <summary>A swim site: a stretch of bank where vehicles that swim enter the water one behind another.</summary>
[Variant("means", "swim")]
public sealed record SwimSite : Site
{
    /// <summary>Vehicles that enter the water, per second.</summary>
    [Key(
        "rate",
        "Vehicles that enter the water per time, one behind another.",
        Dimension = Dimension.Rate,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Example = "30 /h"
    )]
    public Quantity Rate { get; init; } = 30 / 3_600d;

    /// <summary>Speed through the water, metres per second.</summary>
    [Key(
        "speed",
        "Speed of a vehicle through the water; it needs width / sqrt(speed^2 - current^2).",
        Dimension = Dimension.Speed,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Max = 40,
        Example = "7 km/h"
    )]
    public Quantity Speed { get; init; } = 7 / 3.6;

    /// <summary>The chance for each vehicle to go under without fire.</summary>
    [Key(
        "loss",
        "The chance for each vehicle to go under on the way, without fire.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity Loss { get; init; } = 0;
}
