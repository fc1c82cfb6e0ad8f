namespace RiverCrossingSim.Statistics;

/// <summary>The mean of a result where an input lies in one of its bins.</summary>
/// <param name="Bin">The bin of the input.</param>
/// <param name="Mean">The mean of the result in it.</param>
/// <param name="Lower">The mean's lower bound.</param>
/// <param name="Upper">The mean's upper bound.</param>
public sealed record BinnedMean(ValueBin Bin, double Mean, double Lower, double Upper)
{
    /// <summary>The means of all bins.</summary>
    /// <param name="bins">The bins of the input.</param>
    /// <param name="result">The result's values in the same replications, all finite.</param>
    /// <param name="confidence">Of each interval, between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a value is not finite.</exception>
    public static IReadOnlyList<BinnedMean> Of(ValueBins bins, ReadOnlySpan<double> result, double confidence)
    {
        Require.SameLength(bins.BinOf.Count, result.Length);
        var parts = bins.Bins.Select(bin => new List<double>(bin.Count)).ToList();
        for (var i = 0; i < result.Length; i++)
        {
            parts[bins.BinOf[i]].Add(result[i]);
        }

        return
        [
            .. bins.Bins.Zip(
                parts,
                (bin, part) =>
                {
                    var mean = MeanInterval.Of(part.ToArray(), confidence);
                    return new BinnedMean(bin, mean.Mean, mean.Lower, mean.Upper);
                }
            ),
        ];
    }
}
