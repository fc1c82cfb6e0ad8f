using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>From the replications and what was seen to the assumptions that fit.</summary>
public static class CalibrationSummarizing
{
    /// <summary>Pairs whose ranks correlate by less are not told, nor those that chance makes: so many standard errors of one that is 0.</summary>
    const double LeastCorrelation = 0.2;
    const double StandardErrors = 3.5;

    /// <summary>The summary of a calibration.</summary>
    /// <param name="result">The study.</param>
    public static CalibrationSummary Summarize(this CalibrationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var subject = result.Subject;
        var checks = result.Checks;
        var summary = new CalibrationSummary
        {
            Name = subject.Observations.Name,
            Title = subject.Observations.Title ?? result.Scenario.Title,
            Scenario = result.Scenario.Name,
            Changed = ChangedFrom.Words(subject.File, subject.Changes),
            Version = ProgramVersion.Text,
            Seed = result.Seed,
            ScenarioHash = result.ScenarioHash,
            Replications = result.Prior,
            LookedFor = result.Rows.Count - result.Prior,
            Partial = result.Partial,
            AsOf = subject.Observations.AsOf.TotalHours,
            Refusal = ForecastChecks.Refusal(subject.Seen, checks),
            Observations = [.. ForecastSeen.Of(subject, [.. result.Rows.Take(result.Prior)], checks.Each)],
        };
        summary = result.Calibrated is { } calibrated ? Fitted(summary, result, calibrated) : summary;
        return summary with { Sentences = [.. CalibrationSentences.Of(summary)] };
    }

    static CalibrationSummary Fitted(CalibrationSummary summary, CalibrationResult result, Model.Scenario calibrated)
    {
        var (posterior, fit) = (result.Posterior, result.Fit);
        var covered = CalibrationCoverage.Of(result);
        return summary with
        {
            CalibratedHash = ScenarioFile.Hash(calibrated),
            Rows = fit.Weights.Length,
            EffectiveSize = new WeightedSample(fit.Weights, fit.Weights).EffectiveSize,
            Assumptions =
            [
                .. posterior
                    .Drawn.Select(
                        (one, place) =>
                            new CalibratedAssumption(
                                AssumptionShifts.Shift(
                                    result.Scenario,
                                    one.Item,
                                    new WeightedSample([.. fit.Ranks[place].Select(Inside)], fit.Weights)
                                ),
                                covered.Count > 0 ? covered[place] : null
                            )
                    )
                    .OrderByDescending(one => one.Shift.HasMoved)
                    .ThenByDescending(one => Math.Max(Math.Abs(one.Shift.Moved), one.Shift.Narrowed)),
            ],
            Pairs = [.. Pairs(posterior, fit)],
        };
    }

    static IEnumerable<CalibratedPair> Pairs(JointPosterior posterior, PosteriorRows fit)
    {
        var places = Enumerable.Range(0, posterior.Drawn.Count).ToList();
        var size = new WeightedSample(fit.Weights, fit.Weights).EffectiveSize;
        var least = Math.Max(LeastCorrelation, StandardErrors / Math.Sqrt(size));
        return places
            .SelectMany(
                second => places.Take(second),
                (second, first) =>
                    new CalibratedPair(
                        posterior.Drawn[first].Item.Name,
                        posterior.Drawn[second].Item.Name,
                        WeightedCorrelation.Of(fit.Ranks[first], fit.Ranks[second], fit.Weights)
                    )
            )
            .Where(pair => Math.Abs(pair.Correlation) >= least)
            .OrderByDescending(pair => Math.Abs(pair.Correlation));
    }

    static double Inside(double rank) => Math.Clamp(rank, 1e-6, 1 - 1e-6);
}
