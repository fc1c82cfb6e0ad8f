namespace RiverCrossingSim.Model;

/// <summary>What is left of the air defence: while it has missiles, rounds are intercepted with the chance that their source states.</summary>
public sealed record AirDefence
{
    /// <summary>Missiles, or bursts, at the start; infinite where they never run out.</summary>
    [Key(
        "stock",
        "Missiles at the start; when they are gone nothing is intercepted any more. Without it they never run out.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 0,
        Example = "120"
    )]
    public Quantity Stock { get; init; } = double.PositiveInfinity;

    /// <summary>Missiles that each round costs, whether it is intercepted or not.</summary>
    [Key(
        "per-round",
        "Missiles fired at each incoming round, whether it is intercepted or not.",
        Dimension = Dimension.Count,
        Level = Level.Run,
        Min = 0,
        Max = 100
    )]
    public Quantity PerRound { get; init; } = 1;
}
