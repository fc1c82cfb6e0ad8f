using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>What was seen, beside what the model makes of it.</summary>
static class ForecastSeen
{
    /// <summary>Each thing that was seen, in the order of the file.</summary>
    /// <param name="subject">What was seen.</param>
    /// <param name="rows">The replications of the scenario as it is.</param>
    /// <param name="checks">How usual each is.</param>
    public static IEnumerable<ForecastObservation> Of(
        ForecastSubject subject,
        IReadOnlyList<ForecastRow> rows,
        IReadOnlyList<PredictiveCheck> checks
    )
    {
        foreach (var (place, seen) in subject.Seen.Index())
        {
            var model = new OrderStatistics([.. rows.Select(row => row.Seen[place])]);
            yield return new ForecastObservation(
                seen.Sighting.Quantity.Name,
                seen.Sighting.Subject,
                ForecastWords.Of(seen),
                seen.Sighting.At.TotalHours,
                seen.Low,
                seen.High,
                model.Quantile(0.05),
                model.Quantile(0.5),
                model.Quantile(0.95),
                ForecastWords.Spread(
                    seen.Sighting.Quantity,
                    model.Quantile(0.05),
                    model.Quantile(0.5),
                    model.Quantile(0.95)
                ),
                Check(checks[place], checks.Count),
                seen.As.Source,
                seen.As.Confidence
            );
        }
    }

    /// <summary>A check as the summary has it.</summary>
    /// <param name="check">The check.</param>
    /// <param name="among">Among how many it is one.</param>
    public static ForecastCheck Check(PredictiveCheck check, int among) =>
        new(check.AsFar, check.Count, check.Chance, ForecastChecks.IsImpossible(check, among));
}
