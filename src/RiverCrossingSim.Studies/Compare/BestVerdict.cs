namespace RiverCrossingSim.Studies;

/// <summary>The verdict on three or more: which is shown to be the best in what, and which cannot be told from the best.</summary>
static class BestVerdict
{
    public static string Of(ComparisonSummary summary)
    {
        if (summary.Best.Count == 0)
        {
            return $"No difference is shown: the {summary.Scenarios.Count} came out the same, or too seldom differently to be told apart.";
        }
        var duration = summary.Best.FirstOrDefault(best => best.IsDuration);
        var parts = new List<string>();
        if (duration is not null)
        {
            parts.Add(Duration(duration, summary));
        }
        parts.AddRange(Others(summary, duration));
        return $"{string.Join("; ", parts)}.";
    }

    static string Duration(MeasureBest duration, ComparisonSummary summary)
    {
        if (Winner(duration) is { } winner)
        {
            var mean = summary
                .Measures.Single(m => m.Measure == duration.Measure)
                .Means.Single(m => m.Scenario == winner.Scenario);
            var least = LeastLead(summary, winner.Scenario);
            return $"\"{winner.Scenario}\" has the shortest mean duration, {DifferenceWords.Mean(MeasureKind.Time, mean.Mean)}, ahead of the next by "
                + DifferenceWords.Size(MeasureKind.Time, winner.Behind)
                + (least > 0 ? $" (at least {DifferenceWords.Size(MeasureKind.Time, least)})" : "");
        }
        var (candidates, others) = Split(duration);
        return candidates.Count == duration.Scenarios.Count
            ? $"Undecided which is done sooner in the mean: none of the {candidates.Count} is ruled out"
            : $"Undecided between {Wording.List(candidates)} for the shortest mean duration, while {Wording.List(others)} "
                + $"{(others.Count == 1 ? "takes" : "take")} longer";
    }

    /// <summary>The other measures, those with the same answer together.</summary>
    static IEnumerable<string> Others(ComparisonSummary summary, MeasureBest? duration)
    {
        var sooner = duration is null ? null : Winner(duration)?.Scenario;
        var measures = summary
            .Best.Where(best => best.Kind is not MeasureKind.Time)
            .GroupBy(best => Winner(best)?.Scenario)
            .OrderBy(group => group.Key is null);
        foreach (var group in measures)
        {
            var what = What([.. group]);
            yield return group.Key is null ? $"which has {what} is undecided"
            : group.Key == sooner ? $"it also has {what}"
            : $"{(sooner is null ? "" : "but ")}\"{group.Key}\" has {what}";
        }
    }

    /// <summary>"the best chance to complete and the fewest personnel killed and vehicles destroyed".</summary>
    static string What(IReadOnlyList<MeasureBest> measures)
    {
        var losses = measures.Where(best => best.Kind != MeasureKind.Chance).Select(best => best.Label).ToList();
        List<string> what = measures.Any(best => best.Kind == MeasureKind.Chance)
            ? ["the best chance to complete"]
            : [];
        if (losses.Count > 0)
        {
            what.Add($"the fewest {Wording.List(losses)}");
        }
        return Wording.List(what);
    }

    /// <summary>The one shown to be the best; null where none is, or several are alike.</summary>
    static BestEstimate? Winner(MeasureBest best) =>
        best.Scenarios.Count(own => own.IsBest) == 1 ? best.Scenarios.Single(own => own.IsBest) : null;

    /// <summary>How far the winner is ahead at least of each of the others, by the intervals of the pairs; 0 where one of them holds 0.</summary>
    static double LeastLead(ComparisonSummary summary, string winner) =>
        summary
            .Pairs.Where(pair => pair.First == winner || pair.Second == winner)
            .Min(pair =>
                Math.Max(
                    0,
                    pair.First == winner ? pair[ComparedMeasures.Duration].Low : -pair[ComparedMeasures.Duration].High
                )
            );

    static (List<string> Candidates, List<string> Others) Split(MeasureBest best)
    {
        var named = best.Scenarios.ToLookup(own => own.MayBeBest, own => $"\"{own.Scenario}\"");
        return ([.. named[true]], [.. named[false]]);
    }
}
