using RiverCrossingSim.Model;

namespace RiverCrossingSim.Extension.Tests.Ford;

/// <summary>A ford: a place so shallow that vehicles drive through the river, one behind another.</summary>
[Variant("means", "ford")]
public sealed record FordSite : Site
{
    /// <summary>Vehicles that drive in, per second.</summary>
    [Key(
        "rate",
        "Vehicles that drive into the water per time, one behind another.",
        Dimension = Dimension.Rate,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Example = "60 /h"
    )]
    public Quantity Rate { get; init; } = 60 / 3_600d;

    /// <summary>Speed of a vehicle through the water, metres per second.</summary>
    [Key(
        "speed",
        "Speed of a vehicle through the water.",
        Dimension = Dimension.Speed,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Example = "5 km/h"
    )]
    public Quantity Speed { get; init; } = 5 / 3.6;

    /// <summary>The heaviest load class that its bed carries, tonnes.</summary>
    [Key("class", "The heaviest load class that its bed carries.", Dimension = Dimension.Mass, Min = 0)]
    public double LoadClass { get; init; } = double.PositiveInfinity;

    /// <summary>After how many vehicles the bed is so soft that it must settle.</summary>
    [Key("firm-for", "After how many vehicles the bed must settle.", Dimension = Dimension.Count, Min = 1)]
    public int FirmFor { get; init; } = 20;

    /// <summary>How long the bed needs to settle, seconds.</summary>
    [Key("settles", "How long the bed needs to settle.", Dimension = Dimension.Duration, Level = Level.Event, Min = 0)]
    public Quantity Settles { get; init; } = 30 * 60;
}
