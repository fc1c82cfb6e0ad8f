using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>From the replications and what was seen to the forecast.</summary>
public static class ForecastSummarizing
{
    static readonly double[] Quantiles = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>The summary of a forecast.</summary>
    /// <param name="result">The study.</param>
    public static ForecastSummary Summarize(this ForecastResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var omissions = new Omissions();
        var (subject, horizon) = (result.Subject, result.Scenario.Horizon.TotalHours);
        var checks = ForecastChecks.Of(subject.Seen, result.Rows, result.Prior, result.Seed);
        var refusal = ForecastChecks.Refusal(subject.Seen, checks);
        var isForetold = refusal is null;
        var update =
            isForetold && subject.Seen.Count > 0
                ? omissions.Try("the forecast from what was seen", () => new ForecastUpdate(result))
                : null;
        double[] before = [.. result.Rows.Take(result.Prior).Select(row => row.Duration)];
        var prior = new WeightedSample(before, [.. before.Select(_ => 1d)]);
        // Where nothing was seen, what is known after is what was known before, to the last bit.
        var after = subject.Seen.Count == 0 ? prior : update?.Sample;
        var tempered = update is null ? null : new WeightedSample(update.Durations, update.Tempered.Weights);
        var (doneBefore, doneAfter) = (AmongDone(before), update is null ? null : AmongDone(update));
        var summary = new ForecastSummary
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
            Horizon = horizon,
            Refusal = refusal,
            Observations = omissions.List(
                "what was seen",
                () => ForecastSeen.Of(subject, [.. result.Rows.Take(result.Prior)], checks.Each)
            ),
            Together = checks.Together is { } all ? ForecastSeen.Check(all, 1) : null,
            Chances = [.. Times(result).Select(hours => Chance(hours, prior, after, tempered))],
            Never = Never(horizon, prior, after, tempered),
            Durations =
            [
                .. Quantiles
                    .Where(_ => doneBefore is not null)
                    .Select(p => new ForecastQuantile(
                        p,
                        doneBefore!.Quantile(p),
                        (subject.Seen.Count == 0 ? doneBefore : doneAfter)?.Quantile(p)
                    )),
            ],
            Interval = new ForecastInterval(
                prior.Quantile(0.05),
                prior.Quantile(0.95),
                after?.Quantile(0.05),
                after?.Quantile(0.95)
            ),
            Basis = update is null ? null : Basis(update),
            Coverage = update is null
                ? null
                : omissions.Try(
                    "how wrong such forecasts are",
                    () => CoverageStudy.Of(update, CoverageStudy.UsualTruths)
                ),
            Assumptions = update is null ? [] : omissions.List("the assumptions", () => AssumptionShifts.Of(update)),
            Curves = omissions.List("the curves of what is across", () => ForecastCurves.Of(result, update)),
            NextLooks = update is null ? [] : omissions.List("what to look at next", () => NextLooks.Of(update)),
        };
        var sentences = ForecastSentences.Of(summary with { NotComputed = omissions.All }, omissions);
        return summary with
        {
            NotComputed = omissions.All,
            Sentences = [.. sentences, .. Omissions.Sentences(omissions.All)],
        };
    }

    static IEnumerable<double> Times(ForecastResult result) =>
        result
            .Scenario.Milestones.Where(milestone => milestone <= result.Scenario.Horizon)
            .Order()
            .Prepend(result.Within)
            .Distinct()
            .Select(time => time.TotalHours);

    static ForetoldChance Chance(
        double hours,
        WeightedSample before,
        WeightedSample? after,
        WeightedSample? tempered
    ) => new(hours, Wording.Time(hours), before.AtMost(hours), after?.AtMost(hours), tempered?.AtMost(hours));

    static ForetoldChance Never(
        double horizon,
        WeightedSample before,
        WeightedSample? after,
        WeightedSample? tempered
    ) =>
        new(
            horizon,
            Wording.Time(horizon),
            1 - before.AtMost(double.MaxValue),
            1 - after?.AtMost(double.MaxValue),
            1 - tempered?.AtMost(double.MaxValue)
        );

    static WeightedSample? AmongDone(double[] durations) =>
        CoverageStudy.AmongDone(durations, [.. durations.Select(_ => 1d)]);

    static WeightedSample? AmongDone(ForecastUpdate update) => CoverageStudy.AmongDone(update.Kept, update.Weights);

    static ForecastBasis Basis(ForecastUpdate update) =>
        new(
            update.Pool.Left.Count(),
            update.Rows.Count,
            update.Sample.EffectiveSize,
            update.Tempered.EffectiveSizeInFull,
            update.Tempered.EffectiveSize,
            update.Tempered.Power
        );
}
