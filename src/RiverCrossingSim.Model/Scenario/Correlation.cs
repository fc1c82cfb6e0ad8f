namespace RiverCrossingSim.Model;

/// <summary>Assumptions that go with each other: where one is high, so is the other, or low.</summary>
public sealed record Correlation
{
    /// <summary>The assumptions, two or more; the correlation holds for each pair of them.</summary>
    [Key(
        "between",
        "The assumptions that go with each other, two or more; it holds for each pair of them.",
        Names = "assumptions",
        Example = "[ferry-speed, ferry-turnaround]"
    )]
    public required IReadOnlyList<string> Between { get; init; }

    /// <summary>Spearman's correlation of their ranks, above -1 and below 1: above 0 where they are high together.</summary>
    [Key(
        "rank",
        "Spearman's correlation of their ranks, between -1 and 1: above 0 where both are high together.",
        Min = -0.999,
        Max = 0.999,
        Example = "-0.6"
    )]
    public required double Rank { get; init; }
}
