namespace RiverCrossingSim.Model;

/// <summary>A footbridge: dismounted people only, in single file.</summary>
[Variant("means", "footbridge")]
public sealed record FootbridgeSite : Site
{
    /// <summary>People who step onto it, per second.</summary>
    [Key(
        "rate",
        "People who step onto it per time, one behind another.",
        Dimension = Dimension.Rate,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Example = "75 /min"
    )]
    public Quantity Rate { get; init; } = 1;

    /// <summary>Length from bank to bank, metres; null for the river's width.</summary>
    [Key(
        "length",
        "Length from bank to bank; without it, the river's width.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 1,
        Max = 200_000
    )]
    public Quantity? Length { get; init; }

    /// <summary>Walking speed, metres per second.</summary>
    [Key(
        "speed",
        "Walking speed.",
        Dimension = Dimension.Speed,
        Level = Level.Run,
        Min = 0,
        AboveMin = true,
        Max = 5,
        Example = "4 km/h"
    )]
    public Quantity Speed { get; init; } = 4 / 3.6;

    /// <summary>Time from bank to bank, seconds, in place of length and speed; null for computed.</summary>
    [Key(
        "crossing-time",
        "Time from bank to bank, in place of length and speed, which then do nothing.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0
    )]
    public Quantity? CrossingTime { get; init; }

    /// <summary>People who cross as one group, counted across when the last of them is.</summary>
    [Key(
        "group",
        "People who cross as one group, counted across when the last of them is; it does not change the flow.",
        Dimension = Dimension.Count,
        Min = 1,
        Max = 10_000
    )]
    public int Group { get; init; } = 10;
}
