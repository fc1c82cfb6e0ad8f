namespace RiverCrossingSim.Statistics;

/// <summary>
/// Whether there are enough replications: the half-width of the median's interval, relative to the median, against a
/// target.
/// </summary>
/// <param name="Median">The median with its interval.</param>
/// <param name="Target">The relative half-width wanted, for instance 0.05.</param>
/// <param name="RelativeHalfWidth">The relative half-width reached; null where there is none.</param>
/// <param name="Reason">Why there is none, as a sentence; null where there is one.</param>
public sealed record PrecisionRule(QuantileInterval Median, double Target, double? RelativeHalfWidth, string? Reason)
{
    /// <summary>Whether the target is reached.</summary>
    public bool IsMet => RelativeHalfWidth <= Target;

    /// <summary>
    /// About how many replications the target takes, since the width falls with their square root; null where there is
    /// no half-width.
    /// </summary>
    public long? ReplicationsNeeded =>
        RelativeHalfWidth is { } reached
            ? (long)Math.Ceiling(Math.Min(1e15, Median.Count * Math.Max(1e-15, reached / Target * (reached / Target))))
            : null;

    /// <summary>Applies the rule.</summary>
    /// <param name="values">At least one; infinite ones never got there.</param>
    /// <param name="target">The relative half-width wanted, above 0.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The target or the confidence is out of range.</exception>
    public static PrecisionRule Of(ReadOnlySpan<double> values, double target = 0.05, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(target);
        var median = new OrderStatistics(values).Interval(0.5, confidence);
        var reason = ReasonAgainst(median);
        double? reached =
            reason is null && median.Upper == median.Lower ? 0
            : reason is null ? (median.Upper - median.Lower) / 2 / Math.Abs(median.Estimate)
            : null;
        return new PrecisionRule(median, target, reached, reason);
    }

    static string? ReasonAgainst(QuantileInterval median)
    {
        if (!double.IsFinite(median.Estimate))
        {
            return "There is no finite median: at least half of the replications never got there.";
        }

        if (!median.HasUpperBound || !median.HasLowerBound)
        {
            return $"{median.Count} replications are too few for an interval of the median.";
        }

        if (!double.IsFinite(median.Upper) || !double.IsFinite(median.Lower))
        {
            return "The median's interval is not finite: close to half of the replications never got there.";
        }

        if (median.Estimate == 0 && median.Upper != median.Lower)
        {
            return "The median is 0, so that a relative width says nothing.";
        }

        return null;
    }
}
