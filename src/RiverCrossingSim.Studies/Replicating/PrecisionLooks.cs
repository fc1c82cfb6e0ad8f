using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// When a study with a precision target looks at what it has, and what it then decides. The looks are the same for
/// any number of threads, so a study ends at the same replication wherever it is run.
/// </summary>
/// <remarks>
/// Few looks, each about half as many again as the one before: to stop at a look that happens to be narrow makes the
/// interval a little too good, and the more so the more often one looks.
/// </remarks>
static class PrecisionLooks
{
    /// <summary>No look before this many replications.</summary>
    public const int Fewest = 200;

    /// <summary>The last look where no other limit is given.</summary>
    public const int Most = 100_000;

    static readonly int[] Steps = [2, 3, 5, 7, 10, 15];

    /// <summary>The replications at which to look: 200, 300, 500, 700, 1,000, 1,500, 2,000, 3,000 and so on, and at last the most allowed.</summary>
    /// <param name="most">The most replications allowed, at least 1.</param>
    public static IEnumerable<int> Schedule(int most)
    {
        for (var hundreds = 100L; ; hundreds *= 10)
        {
            foreach (var step in Steps)
            {
                if (step * hundreds >= most)
                {
                    yield return most;
                    yield break;
                }
                yield return (int)(step * hundreds);
            }
        }
    }

    /// <summary>Looks at the durations of the replications that completed.</summary>
    /// <param name="table">The replications so far.</param>
    /// <param name="target">The half-width of the median's interval to be reached, as a share of the median.</param>
    /// <param name="last">Whether this is the last look.</param>
    /// <returns>Why the study ends here, in words; null if it goes on.</returns>
    public static string? Verdict(ReplicationTable table, double target, bool last)
    {
        var durations = table[Headline.Duration].ToArray().Where(double.IsFinite).ToArray();
        if (durations.Length == 0)
        {
            return $"A precision of {Wording.Percent(target)} cannot be reached: none of {Wording.Counted(table.Count, "replication")} "
                + "completed, so the duration has no median.";
        }
        var rule = PrecisionRule.Of(durations, target);
        if (rule.IsMet)
        {
            return $"The median duration is known to {Wording.Percent(rule.RelativeHalfWidth!.Value)} of itself (half the "
                + $"width of its 95 % interval), after {Wording.Counted(table.Count, "replication")}; {Wording.Percent(target)} was asked for.";
        }
        return last ? Missed(table, rule) : null;
    }

    static string Missed(ReplicationTable table, PrecisionRule rule)
    {
        var missed =
            $"The precision asked for, {Wording.Percent(rule.Target)} of the median, was not reached with "
            + $"{Wording.Counted(table.Count, "replication")}, the most allowed: ";
        if (rule.RelativeHalfWidth is not { } reached)
        {
            return missed + $"{Wording.Count(rule.Median.Count)} completed replications do not bound the median.";
        }
        var needed = (double)rule.ReplicationsNeeded!.Value * table.Count / rule.Median.Count;
        return missed
            + $"it is known to {Wording.Percent(reached)}. About {Wording.Count(Wording.RoundedUp(needed))} would do.";
    }
}
