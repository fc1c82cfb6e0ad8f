namespace RiverCrossingSim.Studies;

/// <summary>What a calibration says, in plain sentences.</summary>
static class CalibrationSentences
{
    const int MostMoved = 4;
    const int MostPairs = 3;

    /// <summary>The sentences, the answer first.</summary>
    public static IEnumerable<string> Of(CalibrationSummary summary)
    {
        if (summary.Refusal is { } refusal)
        {
            yield return $"No assumptions fit: the model can hardly produce {refusal}. Either what was seen is not so, or the scenario's ranges are too narrow; no scenario was written.";
            yield break;
        }
        if (summary.Rows == 0)
        {
            yield return "Nothing can be learnt: no assumption of the scenario varies from one replication to the next and holds for a whole one.";
            yield break;
        }
        yield return Answer(summary);
        if (summary.Pairs.Count > 0)
        {
            var pairs = summary
                .Pairs.Take(MostPairs)
                .Select(pair => $"{pair.First} and {pair.Second} ({Wording.Correlation(pair.Correlation)})");
            yield return $"What goes together in what fits, by the correlation of ranks: {Wording.List([.. pairs])}. The table keeps it: whole rows are drawn.";
        }
        if (Coverage(summary) is { } coverage)
        {
            yield return coverage;
        }
        if (summary.Partial)
        {
            yield return $"The study was cancelled: what is said is from the first {Wording.Counted(summary.Replications, "replication")} only.";
        }
        var more =
            summary.LookedFor > 0
                ? $" and {Wording.Count(summary.LookedFor)} more that were looked for near to what was seen"
                : "";
        yield return $"Of {Wording.Counted(summary.Replications, "replication")} of the scenario as it is{more}, each up to {Wording.Time(summary.AsOf)}, {Wording.Counted(summary.Rows, "row")} of assumptions are kept, which weigh as much as {Wording.Count(Math.Round(summary.EffectiveSize))} of equal weight. "
            + "Luck is drawn anew in whatever is run on them: they say what fits, not that what follows will look like what was seen.";
    }

    static string Answer(CalibrationSummary summary)
    {
        if (summary.Observations.Count == 0)
        {
            return "Nothing was seen, so every assumption is as it was.";
        }
        var moved = summary.Assumptions.Where(one => one.Shift.HasMoved).ToList();
        var rest = summary.Assumptions.Count - moved.Count;
        if (moved.Count == 0)
        {
            return "What was seen says little of any assumption by itself.";
        }
        var said = moved.Take(MostMoved).Select(one => $"{one.Shift.Name}, {one.Shift.Text}");
        var others = moved.Count > MostMoved ? $"; {Wording.Count(moved.Count - MostMoved)} more moved less" : "";
        var unmoved = rest > 0 ? $" Of {Wording.Counted(rest, "other assumption")} it says little." : "";
        return $"What was seen says most of {string.Join("; ", said)}{others}.{unmoved}";
    }

    static string? Coverage(CalibrationSummary summary)
    {
        var tried = summary
            .Assumptions.Where(one => one.Covered is not null)
            .Select(one => (one.Shift.Name, Covered: one.Covered!))
            .ToList();
        if (tried.Count == 0)
        {
            return null;
        }
        var worst = tried.MinBy(one => one.Covered.Count);
        var (inside, of) = (tried.Sum(one => one.Covered.Count), tried.Sum(one => one.Covered.Of));
        return $"How wrong such calibrations are: with {Wording.Counted(worst.Covered.Of, "replication")} taken for the truth in turn and seen in this way, the 90 % intervals of the assumptions held {Wording.WholePercent((double)inside / of)} of the truths, least often that of {worst.Name} ({Wording.Count(worst.Covered.Count)}). "
            + "That is how well the method does where the model is right; how far the model is right it cannot say.";
    }
}
