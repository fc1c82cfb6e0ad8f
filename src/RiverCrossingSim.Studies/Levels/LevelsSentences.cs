namespace RiverCrossingSim.Studies;

/// <summary>What a two-level study says, in plain sentences.</summary>
static class LevelsSentences
{
    /// <summary>The sentences; what cannot be said is left out, and kept among the omissions.</summary>
    public static IReadOnlyList<string> Of(LevelsSummary summary, Omissions omissions) =>
        [
            .. omissions.List("the sentence on the duration", () => Answer(summary)),
            .. omissions.List("the sentence on the study", () => Study(summary)),
            .. omissions.List("the sentence on the milestones", () => Milestones(summary)),
            .. omissions.List("the sentence on the losses", () => Losses(summary)),
            .. omissions.List("the sentence on what was cut to 0", () => Cut(summary)),
        ];

    static IEnumerable<string> Answer(LevelsSummary summary)
    {
        if (summary.Measures.FirstOrDefault(share => share.Measure == ComparedMeasures.Duration) is not { } duration)
        {
            yield return IsLeftOut(summary)
                ? "How much of the spread of the duration is what nobody knows cannot be told from these replications."
                : "The duration is the same in every replication: there is no spread to divide.";
            yield break;
        }
        yield return $"Of the variance of the duration, {Part(duration)} is what nobody knows, the rest is luck: one draw of the "
            + $"assumptions differs from another by {Wording.Time(duration.BetweenDeviation)} (standard deviation), one replication "
            + $"of the same assumptions from another by {Wording.Time(duration.WithinDeviation)}.";
    }

    static bool IsLeftOut(LevelsSummary summary) =>
        summary.NotComputed.Any(omission =>
            omission.Figure == LevelsSummarizing.Figure(ComparedMeasures.DurationLabel)
        );

    static IEnumerable<string> Study(LevelsSummary summary)
    {
        if (summary.Partial)
        {
            yield return $"The study was cancelled: what follows is from the first {Wording.Count(summary.Assumptions)} draws of the assumptions only.";
        }
        var completed = summary.Outcomes.Completed;
        var rest =
            completed.Count < completed.Of
                ? $" A replication that did not complete counts with the horizon of {Wording.Time(summary.Horizon)}, and weighs heavily in the variance."
                : "";
        yield return $"{Wording.Count(summary.Assumptions)} draws of the assumptions, each with {Wording.Count(summary.Chance)} replications that differ by luck "
            + $"alone; {completed.Text} of the replications completed.{rest}";
    }

    static IEnumerable<string> Milestones(LevelsSummary summary)
    {
        var known = summary
            .Measures.Where(share => share.Kind == MeasureKind.Chance && share.Measure != ComparedMeasures.Completed)
            .Select(share => $"{share.Label} {Part(share)}")
            .ToList();
        if (known.Count > 0)
        {
            yield return $"The same of whether it is done in time, what nobody knows: {Wording.List(known)}.";
        }
    }

    static IEnumerable<string> Losses(LevelsSummary summary)
    {
        var losses = summary
            .Measures.Where(share => share.Kind == MeasureKind.Count)
            .Select(share => $"{share.Label} {Part(share)}")
            .ToList();
        if (losses.Count > 0)
        {
            yield return $"The same of the losses: {Wording.List(losses)}.";
        }
    }

    static IEnumerable<string> Cut(LevelsSummary summary)
    {
        var cut = summary.Measures.Where(share => share.IsCut).Select(share => share.Label).ToList();
        if (cut.Count > 0)
        {
            yield return $"Estimated below 0, and cut to 0: {Wording.List(cut)}. That happens where the assumptions matter little.";
        }
    }

    static string Part(LevelShare share) =>
        $"{Wording.Percent(Math.Round(share.AssumptionsShare, 2))} (95 % interval {Wording.Percents(Math.Round(share.Low, 2), Math.Round(share.High, 2))})";
}
