namespace RiverCrossingSim.Statistics;

/// <summary>A quantile and its distribution-free interval; made by <see cref="OrderStatistics.Interval"/>.</summary>
/// <param name="Probability">Which quantile: 0.5 is the median.</param>
/// <param name="Estimate">The point estimate, in the unit of the values; may be infinite.</param>
/// <param name="Lower">The lower bound; minus infinity where the sample is too small to give one.</param>
/// <param name="Upper">The upper bound; infinity where the sample is too small, or the value itself is infinite.</param>
/// <param name="LowerRank">The rank of the value at the lower bound, from 1; 0 where there is none.</param>
/// <param name="UpperRank">The rank of the value at the upper bound; Count + 1 where there is none.</param>
/// <param name="Count">The size of the sample.</param>
/// <param name="Confidence">The confidence asked for.</param>
/// <param name="ActualConfidence">
/// The probability that the interval covers the quantile of a continuous distribution: not below
/// <paramref name="Confidence"/>.
/// </param>
public sealed record QuantileInterval(
    double Probability,
    double Estimate,
    double Lower,
    double Upper,
    int LowerRank,
    int UpperRank,
    int Count,
    double Confidence,
    double ActualConfidence
)
{
    /// <summary>Whether the sample is large enough for a lower bound; below n = 72 not for the 5 % quantile.</summary>
    public bool HasLowerBound => LowerRank > 0;

    /// <summary>Whether the sample is large enough for an upper bound; below n = 72 not for the 95 % quantile.</summary>
    public bool HasUpperBound => UpperRank <= Count;
}
