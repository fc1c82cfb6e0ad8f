namespace RiverCrossingSim.Studies;

/// <summary>What the record of past crossings says of a forecast, in plain sentences.</summary>
static class RecordSentence
{
    /// <summary>The sentences; none where there is no record.</summary>
    /// <param name="record">The record beside a run.</param>
    public static IEnumerable<string> Of(RecordSummary record)
    {
        var crossings = record.Crossings;
        if (crossings.Count == 0)
        {
            yield return "No past crossing has been held against this model yet, so its record says nothing.";
            yield break;
        }
        var said = crossings
            .OrderBy(crossing => crossing.Ratio)
            .Select(crossing => $"{Wording.Decimals(crossing.Ratio, 2)} times in {crossing.War}");
        yield return $"In {Wording.Counted(crossings.Count, "past crossing")} this model was {Range(crossings)}: what happened took {Wording.List([.. said])} the predicted median"
            + $" (of a number in a given time, the median over what was observed), and lay within the 90 % band in {Wording.Count(crossings.Count(crossing => crossing.IsInside))} of {Wording.Count(crossings.Count)}. "
            + Known(crossings)
            + Held(record);
        if (record is { Lower: { } lower, Upper: { } upper })
        {
            yield return $"Widened by that record (Student's t), nine in ten completed withdrawals would take {Wording.Times(lower, upper)}."
                + (
                    crossings.Count < CrossingRecord.FewestToClaim
                        ? $" How often such a band holds is not claimed: that takes {Wording.Count(CrossingRecord.FewestToClaim)} crossings."
                        : ""
                );
        }
        else if (crossings.Count < CrossingRecord.FewestToWiden)
        {
            yield return $"The forecast is not widened by that record: {Wording.Counted(crossings.Count, "crossing")} are too few for it, which takes {Wording.Count(CrossingRecord.FewestToWiden)}; and nothing is claimed of how often it holds, which takes {Wording.Count(CrossingRecord.FewestToClaim)}.";
        }
    }

    static string Range(IReadOnlyList<PastCrossing> crossings)
    {
        var (least, most) = (crossings.Min(crossing => crossing.Ratio), crossings.Max(crossing => crossing.Ratio));
        var slow = $"up to {Wording.Decimals(1 / least, 2)} times too slow";
        var fast = $"up to {Wording.Decimals(most, 2)} times too fast";
        return least >= 1 ? fast
            : most <= 1 ? slow
            : $"{slow} and {fast}";
    }

    static string Known(IReadOnlyList<PastCrossing> crossings)
    {
        var known = crossings.Count(crossing => crossing.KnownTo.Length > 0);
        var rules = crossings.Select(crossing => crossing.Rules).Distinct().ToList();
        var versions = rules.Count == 1 ? $"version {rules[0]}" : $"versions {Wording.List(rules)}";
        return known == 0
            ? $"No outcome was known to those who made the rules ({versions}). "
            : $"The outcome of {Wording.Count(known)} was known to those who made the rules ({versions}), so that it is no blind test of them. ";
    }

    static string Held(RecordSummary record) =>
        record.HeldByTheOthers is { } held
            ? $"Each crossing foretold by the others: {Wording.Count(held)} of {Wording.Count(record.Crossings.Count)} lay in the 90 % interval."
            : "";
}
