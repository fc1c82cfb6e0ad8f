namespace RiverCrossingSim.Validation;

/// <summary>Random numbers: known answers, independence, and the distributions made of them.</summary>
public static class RandomNumberAnswers
{
    /// <summary>The group.</summary>
    public static ValidationGroup Group { get; } =
        new(
            "random-numbers",
            "Random numbers",
            "The generator against its authors' known answers; draws against each other, for independence; each distribution of scenario "
                + "files against the same by another library; and strikes, as a scenario runs them, against Poisson's distribution.",
            [.. PhiloxAnswers.Checks, .. StreamChecks.Checks, .. DistributionChecks.Checks, PoissonCounts.Check]
        );
}
