using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>How wrong the model has been so far: the crossings that happened and were predicted, each counted once.</summary>
public sealed class CrossingRecord
{
    /// <summary>With fewer crossings the spread is shown and no forecast is widened by it.</summary>
    public const int FewestToWiden = 5;

    /// <summary>With fewer crossings nothing is claimed of how often a widened forecast will hold.</summary>
    public const int FewestToClaim = 15;

    /// <summary>The record of some crossings.</summary>
    /// <param name="crossings">The crossings; their ratios are finite and above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A ratio is not.</exception>
    public CrossingRecord(IReadOnlyList<PastCrossing> crossings)
    {
        ArgumentNullException.ThrowIfNull(crossings);
        foreach (var crossing in crossings)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(crossing.Ratio, nameof(crossings));
            ArgumentOutOfRangeException.ThrowIfEqual(double.IsFinite(crossing.Ratio), false, nameof(crossings));
        }
        Crossings = crossings;
        double[] logs = [.. crossings.Select(crossing => Math.Log(crossing.Ratio))];
        Next = logs.Length < 2 ? null : StudentPredictive.Of(logs);
        if (logs.Length > 2)
        {
            HeldByTheOthers = Enumerable.Range(0, logs.Length).Count(one => IsHeld(logs, one));
        }
    }

    /// <summary>The crossings.</summary>
    public IReadOnlyList<PastCrossing> Crossings { get; }

    /// <summary>The logarithm of the next crossing's ratio; null where there are fewer than two crossings.</summary>
    public StudentPredictive? Next { get; }

    /// <summary>Of how many crossings the ratio lies in the 90 % interval that all the others give; null where there are fewer than three.</summary>
    public int? HeldByTheOthers { get; }

    /// <summary>Whether a forecast may be widened by it.</summary>
    public bool CanWiden => Crossings.Count >= FewestToWiden;

    /// <summary>Whether it may be claimed how often such a forecast holds.</summary>
    public bool CanClaim => Crossings.Count >= FewestToClaim;

    /// <summary>A 90 % band of a time, widened: from the median by what the model has been off, and never narrower than it was.</summary>
    /// <param name="lower">Its lower end, at or above 0.</param>
    /// <param name="median">Its median, above 0.</param>
    /// <param name="upper">Its upper end.</param>
    /// <returns>Null where there are too few crossings.</returns>
    public (double Lower, double Upper)? Widened(double lower, double median, double upper) =>
        CanWiden && Next is { } next
            ? (
                Math.Min(lower, median * Math.Exp(next.Quantile(0.05))),
                Math.Max(upper, median * Math.Exp(next.Quantile(0.95)))
            )
            : null;

    static bool IsHeld(double[] logs, int one)
    {
        var others = StudentPredictive.Of([.. logs.Where((_, place) => place != one)]);
        return others.Quantile(0.05) <= logs[one] && logs[one] <= others.Quantile(0.95);
    }
}
