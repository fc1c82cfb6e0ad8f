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
                : $"The duration up to {summary.Deadline.Text} is the same in every replication: there is no spread to divide.";
            yield break;
        }
        var within = LevelsSummarizing.DoneWithin(summary.Deadline.Hours);
        var done = summary.Measures.FirstOrDefault(share => share.Measure == within) is { } chance
            ? $" Of the variance of whether the withdrawal is done within {summary.Deadline.Text}, what nobody knows is {Part(chance)}."
            : "";
        yield return $"Of the variance of the duration up to {summary.Deadline.Text}, {Part(duration)} is what nobody knows, the rest is luck: one draw of "
            + $"the assumptions differs from another by {Wording.Time(duration.BetweenDeviation)} (standard deviation), one replication "
            + $"of the same assumptions from another by {Wording.Time(duration.WithinDeviation)}.{done}";
    }

    static bool IsLeftOut(LevelsSummary summary) =>
        summary.NotComputed.Any(omission =>
            omission.Figure == LevelsSummarizing.Figure(ComparedMeasures.DurationLabel(summary.Deadline))
        );

    static IEnumerable<string> Study(LevelsSummary summary)
    {
        if (summary.Partial)
        {
            yield return $"The study was cancelled: what follows is from the first {Wording.Counted(summary.Assumptions, "draw")} of the assumptions only.";
        }
        var completed = summary.Outcomes.Completed;
        var rest =
            $" In durations a replication that is not done within {summary.Deadline.Text} counts with {summary.Deadline.Text}, and weighs "
            + "heavily in the variance.";
        yield return $"{Wording.Counted(summary.Assumptions, "draw")} of the assumptions, each with {Wording.Counted(summary.Chance, "replication")} that differ by luck "
            + $"alone; {completed.Text} of the replications completed.{(completed.Count < completed.Of ? rest : "")}";
    }

    static IEnumerable<string> Milestones(LevelsSummary summary)
    {
        var known = summary
            .Measures.Where(share => share.Kind == MeasureKind.Chance)
            .Select(share => $"{share.Label} {Part(share)}")
            .ToList();
        if (known.Count > 0)
        {
            yield return $"Of the variance of whether it is done in time, what nobody knows makes up: {Wording.List(known)}.";
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
            yield return $"Of the variance of the losses, what nobody knows makes up: {Wording.List(losses)}.";
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
