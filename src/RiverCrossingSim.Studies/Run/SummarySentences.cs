namespace RiverCrossingSim.Studies;

/// <summary>
/// The summary in plain sentences. A duration never stands without the shares of what completed, failed and was cut
/// off, and no sentence claims more than the replications show.
/// </summary>
static class SummarySentences
{
    const int CorrelationsNamed = 3;

    /// <summary>Of fewer, the 5 and 95 % quantiles are the least and the greatest.</summary>
    const int FewestForTails = 20;

    /// <summary>The sentences; what cannot be said is left out, and kept among the omissions.</summary>
    public static IReadOnlyList<string> Of(RunSummary summary, Omissions omissions)
    {
        var parts = new (string About, Func<RunSummary, IEnumerable<string>> Sentences)[]
        {
            ("the run", Run),
            ("how the replications ended", Outcomes),
            ("the duration", Duration),
            ("the record", Record),
            ("the milestones", Milestones),
            ("who is across", Across),
            ("the losses", LossSentence.Of),
            ("the busiest crossing", Busiest),
            ("what happened", EventSummaries.Sentences),
            ("what was binding", BindingSentence.Of),
            ("the assumptions", Assumptions),
            ("what would have to be true", Conditions),
            ("the undisturbed pace", Pace),
        };
        return
        [
            .. parts.SelectMany(part => omissions.List($"the sentence on {part.About}", () => part.Sentences(summary))),
        ];
    }

    static IEnumerable<string> Run(RunSummary summary)
    {
        if (summary.Partial)
        {
            yield return $"The run was cancelled: what follows is from the first {Wording.Counted(summary.Replications, "replication")} only.";
        }
        if (summary.PrecisionOutcome is { } outcome)
        {
            yield return outcome;
        }
    }

    static IEnumerable<string> Record(RunSummary summary) =>
        summary.Record is { } record ? RecordSentence.Of(record) : [];

    static IEnumerable<string> Outcomes(RunSummary summary)
    {
        var (completed, failed, censored) = summary.Outcomes;
        yield return $"Of {Wording.Counted(summary.Replications, "replication")}, {Share(completed)} completed: over with at least "
            + $"{Wording.Percent(summary.CompletionShare)} of the {Wording.Counted(summary.Personnel, "person")} across. "
            + $"Failed, over with fewer across: {Share(failed)}. "
            + $"Censored, unresolved at the horizon of {Wording.Time(summary.Horizon)}: {Share(censored)}.{Left(summary)}";
    }

    /// <summary>Completed is not the same as without loss: whom those left who completed.</summary>
    static string Left(RunSummary summary) =>
        summary.LeftBehind switch
        {
            null => "",
            { Completed: { Count: 0, Of: 1 } } => " The one that completed left nobody captured or stranded.",
            { Completed: { Count: 0 } all } =>
                $" None of the {Wording.Count(all.Of)} that completed left anybody captured or stranded.",
            var left =>
                $" Of the {Wording.Count(left.Completed.Of)} that completed, {Wording.Count(left.Completed.Count)} left people captured or "
                    + $"stranded, up to {Wording.Count(left.Most)}.",
        };

    static IEnumerable<string> Duration(RunSummary summary)
    {
        var completed = summary.Outcomes.Completed;
        if (summary.Duration is not [var p05, _, var median, _, var p95])
        {
            yield return "No replication completed, so there is no duration to report.";
            yield break;
        }
        if (completed.Count == 1)
        {
            yield return $"The one completed withdrawal took {Wording.Time(median.Value)}.";
            yield break;
        }
        if (p05.Value == p95.Value)
        {
            yield return $"At least nine in ten of the {Wording.Count(completed.Count)} completed withdrawals took {Wording.Time(median.Value)}.";
            yield break;
        }
        var spread = completed.Count < FewestForTails ? "and all of them" : "and nine in ten of them";
        yield return $"The {Wording.Count(completed.Count)} completed withdrawals took {Wording.TimeLike(median.Value, p95.Value)} in the median"
            + $"{Interval(median)}, {spread} {Wording.Times(p05.Value, p95.Value)}.";
        if (double.IsInfinity(p95.High))
        {
            yield return $"{Wording.Count(completed.Count)} completed replications are too few to bound the 95 % quantile from above, for which there must be "
                + $"{Estimates.LeastForBoundedQuantile(p95.P)}.";
        }
    }

    static IEnumerable<string> Milestones(RunSummary summary)
    {
        if (summary.Milestones.Count > 0)
        {
            var chances = summary.Milestones.Select(milestone => $"within {milestone.Text} {milestone.Done.Text}");
            yield return $"The chance to be done, failed and censored replications counted as not done: {Wording.List([.. chances])}.";
        }
    }

    // Where most complete, nearly everybody is across and the losses say the rest.
    static IEnumerable<string> Across(RunSummary summary)
    {
        if (summary.Outcomes.Completed.Share < 0.5)
        {
            var across = summary
                .Across.Where(across => across.Initial > 0)
                .Select(across =>
                    $"{Wording.Number(across.Number.Mean)} of {Wording.Count(across.Initial)} {across.Label}{Spread(summary, across.Number)}"
                );
            yield return $"Across at the end, in the mean of all replications: {Wording.List([.. across])}.";
        }
    }

    /// <summary>How a number is spread, where there is more than one replication.</summary>
    internal static string Spread(RunSummary summary, MeasureSummary number) =>
        summary.Replications == 1 ? "" : $" (5-95 %: {Wording.Number(number.P05)} to {Wording.Number(number.P95)})";

    static IEnumerable<string> Busiest(RunSummary summary)
    {
        if (summary.Busiest is { } busiest)
        {
            var carried = new[] { (busiest.VehiclesShare, "vehicles"), (busiest.PersonsShare, "people") }
                .Where(part => double.IsFinite(part.Item1))
                .Select(part => $"{Wording.Percent(part.Item1)} of the {part.Item2}");
            yield return $"The busiest crossing, {busiest.Site}, carried {Wording.List([.. carried])} that crossed. {busiest.HeldUpBy}";
        }
    }

    static IEnumerable<string> Assumptions(RunSummary summary)
    {
        var known = summary.Assumptions.Where(assumption => assumption.GoesWith is not null).ToList();
        if (known.Count == 0)
        {
            yield break;
        }
        var clear = known
            .Where(assumption => assumption.GoesWith!.Low > 0 || assumption.GoesWith.High < 0)
            .Take(CorrelationsNamed)
            .Select(assumption =>
                $"{(assumption.GoesWith!.Rho > 0 ? "high" : "low")} {assumption.Name} ({Wording.Correlation(assumption.GoesWith.Rho)})"
            )
            .ToList();
        yield return clear.Count == 0
            ? "No assumption goes clearly with longer times in these replications."
            : $"Longer times went with {Wording.List(clear)}: rank correlations, which show what goes together, not what causes what.";
    }

    static IEnumerable<string> Conditions(RunSummary summary)
    {
        if (summary.Conditions.Count == 0)
        {
            yield break;
        }
        var condition = summary.Conditions[0];
        if (condition.Assumptions.Count == 0)
        {
            yield return $"Within {condition.Text} {Wording.Count(condition.Done.Count)} of {Wording.Counted(condition.Done.Of, "replication")} were done: too few to tell "
                + "from the rest, or too few are left, or nothing varies, so what would have to be true is not said.";
            yield break;
        }
        var clear = condition
            .Assumptions.Where(assumption => assumption.PValue < 0.05)
            .Take(CorrelationsNamed)
            .Select(assumption => $"{assumption.Name} was {assumption.Text}")
            .ToList();
        yield return clear.Count == 0
            ? $"No assumption was clearly different in the {Wording.Counted(condition.Done.Count, "replication")} done within {condition.Text}."
            : $"In the {Wording.Counted(condition.Done.Count, "replication")} done within {condition.Text}, {string.Join("; ", clear)}: this conditions on "
                + "the result and calibrates nothing, since nothing that was observed went in.";
    }

    static IEnumerable<string> Pace(RunSummary summary)
    {
        var (pace, sites) = (summary.Pace.Hours, summary.Pace.Sites);
        yield return double.IsFinite(pace)
            ? "At the undisturbed pace, with mean times, nothing ever going wrong and the march left out, the crossings need "
                + $"{Wording.Time(pace)} ({string.Join("; ", sites.Select(site => $"{site.Site}: {site.Reasoning}"))}); luck may beat it."
            : "There is no undisturbed pace: some of the force has no crossing that could carry it.";
        if (summary.LowerBound is { } bound)
        {
            yield return bound.Sentence;
        }
    }

    /// <summary>Never a bare 0 % or 100 %: "none (a chance below 0.4 %)".</summary>
    static string Share(ShareEstimate share) =>
        share.Count == 0 ? $"none (a chance {Estimates.Bound(share)})"
        : share.Count == share.Of ? $"all (a chance {Estimates.Bound(share)})"
        : $"{share.Text} (95 % interval {Wording.Percents(share.Low, share.High)})";

    static string Interval(QuantileEstimate quantile) =>
        double.IsFinite(quantile.Low) && double.IsFinite(quantile.High)
            ? $" (95 % interval {Wording.Times(quantile.Low, quantile.High)})"
            : "";
}
