namespace RiverCrossingSim.Studies;

/// <summary>What a comparison with a precision target decides when it looks at what it has.</summary>
static class DifferenceLooks
{
    /// <summary>Looks at the differences in mean duration up to the deadline, with the very intervals that will be reported.</summary>
    /// <param name="measures">All measures of the replications so far.</param>
    /// <param name="scenarios">How many are compared.</param>
    /// <param name="precision">The half-width to be reached.</param>
    /// <param name="last">Whether this is the last look.</param>
    /// <returns>Why the study ends here, in words; null if it goes on.</returns>
    public static string? Verdict(
        IReadOnlyList<ComparedMeasure> measures,
        int scenarios,
        DifferencePrecision precision,
        bool last
    )
    {
        var family = new DifferenceFamily(measures, scenarios);
        var duration = measures.Single(measure => measure.Name == ComparedMeasures.Duration);
        var replications = duration.Values[0].Length;
        var halfWidth = Enumerable
            .Range(0, family.Pairs.Count)
            .Max(pair => family.Difference(duration, pair) is var d ? (d.Upper - d.Lower) / 2 : 0);
        var mean = duration.Values.Average(list => list.Average());
        var target = precision.Hours ?? (precision.Share!.Value * mean);
        var asked = precision.Hours is { } hours
            ? Wording.Time(hours)
            : $"{Wording.Percent(precision.Share!.Value)} of the mean {duration.Label}, {Wording.Time(target)},";
        var each = scenarios > 2 ? "Every difference" : "The difference";
        if (halfWidth <= target)
        {
            return $"{each} in mean {duration.Label} is known to {Wording.Time(halfWidth)} (half the width of its interval) after "
                + $"{Wording.Counted(replications, "replication")}; {asked.TrimEnd(',')} was asked for.";
        }
        if (!last)
        {
            return null;
        }
        var needed = replications * Math.Pow(halfWidth / target, 2);
        return $"The precision asked for, {asked.TrimEnd(',')}, was not reached with {Wording.Counted(replications, "replication")}, the most "
            + $"allowed: the difference in mean {duration.Label} is known to {Wording.Time(halfWidth)}. About {Wording.Count(Wording.RoundedUp(needed))} would do.";
    }
}
