namespace RiverCrossingSim.Validation;

/// <summary>The intervals of the outputs, on populations whose values are known.</summary>
public static class StatisticsCoverage
{
    /// <summary>The group.</summary>
    public static ValidationGroup Group { get; } =
        new(
            "statistics",
            "Statistics with known coverage",
            "Published intervals first. Then the intervals that the outputs use, on thousands of made-up samples from populations whose values are "
                + "known: how often they cover them must be within the exact binomial band around what is promised; where a method "
                + "promises \"at least\", not below it.",
            [
                .. KnownIntervals.Checks,
                .. MeansAndShares
                    .Studies.Concat(Quantiles.Studies)
                    .Concat(Simultaneous.Studies)
                    .Select(study => study.Check),
            ]
        );
}
