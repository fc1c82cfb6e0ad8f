namespace RiverCrossingSim.Studies;

/// <summary>The verdict on three or more: which is shown to be the best in what, and which cannot be told from the best.</summary>
static class BestVerdict
{
    public static string Of(ComparisonSummary summary)
    {
        if (summary.Best.Count == 0)
        {
            var all = $"{Wording.Counted(summary.Replications, "replication")}";
            return summary.Comparisons == 0
                ? $"No difference: all {all} came out the same for the {summary.Scenarios.Count}."
                : $"Undecided: too few of {all} came out differently, at least {DifferenceFamily.FewestDiffering} between any two, to tell which of the "
                    + $"{summary.Scenarios.Count} is the best in anything.";
        }
        var headlines = summary
            .Best.Where(best => best.Kind == MeasureKind.Chance || best.IsDuration)
            .OrderBy(best => best.Kind != MeasureKind.Chance)
            .ToList();
        var parts = Headlines(summary, headlines).Concat(Losses(summary, headlines));
        return $"{Wording.Sentence(string.Join("; ", parts))}.";
    }

    /// <summary>The chance to be done by the deadline and the duration restricted to it, together where one is the best in both.</summary>
    static IEnumerable<string> Headlines(ComparisonSummary summary, List<MeasureBest> headlines)
    {
        var shown = headlines.Where(best => Winner(best) is not null).ToList();
        foreach (var group in shown.GroupBy(best => Winner(best)!.Scenario))
        {
            yield return $"\"{group.Key}\" has {string.Join(", and ", group.Select(best => Lead(summary, best)))}";
        }
        foreach (var best in headlines.Except(shown))
        {
            yield return Open(summary, best);
        }
        if (headlines.TrueForAll(best => best.Kind != MeasureKind.Chance) && IsAnyDifferent(summary))
        {
            yield return $"which has {Prize(summary.Deadline, MeasureKind.Chance)} is undecided: too few replications differ in it between some of them";
        }
    }

    /// <summary>"the best chance to be done within 20 days, 86 %, ahead of the next by 5.2 points (at least 1.1 points)".</summary>
    static string Lead(ComparisonSummary summary, MeasureBest best)
    {
        var winner = Winner(best)!;
        var mean = summary
            .Measures.Single(measure => measure.Measure == best.Measure)
            .Means.Single(mean => mean.Scenario == winner.Scenario);
        var least = LeastLead(summary, best, winner.Scenario);
        var size =
            best.Kind == MeasureKind.Chance
                ? ChanceText.Of(mean, summary.Replications)
                : DifferenceWords.Mean(best.Kind, mean.Mean);
        return $"{Prize(summary.Deadline, best.Kind)}, {size}, ahead of the next by {DifferenceWords.Size(best.Kind, winner.Behind)}"
            + (least > 0 ? $" (at least {DifferenceWords.Size(best.Kind, least)})" : "");
    }

    static string Open(ComparisonSummary summary, MeasureBest best)
    {
        var (candidates, others) = Split(best);
        return candidates.Count == best.Scenarios.Count
            ? $"which has {Prize(summary.Deadline, best.Kind)} is undecided: none of the {candidates.Count} is ruled out"
            : $"{Wording.List(candidates)} may have {Prize(summary.Deadline, best.Kind)}, undecided between them, and {Wording.List(others)} "
                + (others.Count == 1 ? "does not" : "do not");
    }

    static bool IsAnyDifferent(ComparisonSummary summary) =>
        summary.Pairs.Any(pair => pair[ComparedMeasures.DoneInTime].Differing > 0);

    static string Prize(Deadline deadline, MeasureKind kind) =>
        kind == MeasureKind.Chance
            ? $"the best chance to be done within {deadline.Text}"
            : $"the shortest mean duration up to {deadline.Text}";

    /// <summary>The losses, those with the same answer together.</summary>
    static IEnumerable<string> Losses(ComparisonSummary summary, List<MeasureBest> headlines)
    {
        var leaders = headlines.Select(best => Winner(best)?.Scenario).OfType<string>().ToHashSet();
        var losses = summary
            .Best.Where(best => best.Kind is MeasureKind.Count or MeasureKind.Share)
            .GroupBy(best => Winner(best)?.Scenario)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => !leaders.Contains(group.Key ?? ""));
        foreach (var group in losses)
        {
            var what = $"the fewest {Wording.List([.. group.Select(best => best.Label)])}";
            yield return group.Key is null ? $"which has {what} is undecided"
            : leaders.Contains(group.Key) ? $"\"{group.Key}\" also has {what}"
            : $"{(leaders.Count == 0 ? "" : "but ")}\"{group.Key}\" has {what}";
        }
    }

    /// <summary>The one shown to be the best; null where none is, or several are alike.</summary>
    static BestEstimate? Winner(MeasureBest best) =>
        best.Scenarios.Count(own => own.IsBest) == 1 ? best.Scenarios.Single(own => own.IsBest) : null;

    /// <summary>How far the winner is ahead at least of each of the others, by the intervals of the pairs; 0 where one of them holds 0.</summary>
    static double LeastLead(ComparisonSummary summary, MeasureBest best, string winner) =>
        summary
            .Pairs.Where(pair => pair.First == winner || pair.Second == winner)
            .Min(pair =>
            {
                var difference = pair[best.Measure];
                var isGreaterSecond = (pair.First == winner) != (best.Kind == MeasureKind.Chance);
                return Math.Max(0, isGreaterSecond ? difference.Low : -difference.High);
            });

    static (List<string> Candidates, List<string> Others) Split(MeasureBest best)
    {
        var named = best.Scenarios.ToLookup(own => own.MayBeBest, own => $"\"{own.Scenario}\"");
        return ([.. named[true]], [.. named[false]]);
    }
}
