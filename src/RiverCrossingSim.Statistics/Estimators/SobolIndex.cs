namespace RiverCrossingSim.Statistics;

/// <summary>
/// What share of an output's variance comes from a group of factors: alone (first order), and alone or together with
/// others (total). With independent factors first orders add up to at most 1, totals to at least 1. Estimates may lie
/// a little outside 0 to 1.
/// </summary>
/// <remarks>
/// I. M. Sobol', Math. Comput. Simul. 55, 2001. First order by estimator (b) and total by estimator (f), Jansen's, in table 2 of A.
/// Saltelli et al., Comput. Phys. Commun. 181, 2010; the outputs are centred first. Both are exactly 0 for a group without effect.
/// Intervals by the bootstrap over the rows of the design.
/// </remarks>
/// <param name="First">The first-order index; not a number where the output does not vary.</param>
/// <param name="FirstLow">Lower end of its interval.</param>
/// <param name="FirstHigh">Upper end of its interval.</param>
/// <param name="Total">The total index; not a number where the output does not vary.</param>
/// <param name="TotalLow">Lower end of its interval.</param>
/// <param name="TotalHigh">Upper end of its interval.</param>
public sealed record SobolIndex(
    double First,
    double FirstLow,
    double FirstHigh,
    double Total,
    double TotalLow,
    double TotalHigh
)
{
    /// <summary>The indices of all groups of a design for one output.</summary>
    /// <param name="design">Where the function was looked at.</param>
    /// <param name="outputs">What it gave, point after point.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <exception cref="ArgumentException">There are not as many outputs as points, or one is not finite.</exception>
    public static IReadOnlyList<SobolIndex> Of(
        SaltelliDesign design,
        ReadOnlySpan<double> outputs,
        double confidence = 0.95,
        ulong seed = 1
    )
    {
        ArgumentNullException.ThrowIfNull(design);
        Require.SameLength(design.Count, outputs.Length);
        Require.FiniteNumbers(outputs);
        var sums = new SobolSums(design, outputs);
        var rows = new int[design.Samples];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }
        var estimates = sums.Estimate(rows);
        var (first, total) = (Resampled(estimates), Resampled(estimates));
        for (var resample = 0; resample < Bootstrap.Resamples; resample++)
        {
            Bootstrap.Draw(rows, resample, seed);
            var again = sums.Estimate(rows);
            for (var group = 0; group < again.Length; group++)
            {
                (first[group][resample], total[group][resample]) = again[group];
            }
        }
        return [.. estimates.Select((estimate, group) => Of(estimate, first[group], total[group], confidence))];
    }

    static double[][] Resampled(Array groups) =>
        [.. Enumerable.Range(0, groups.Length).Select(_ => new double[Bootstrap.Resamples])];

    static SobolIndex Of((double First, double Total) estimate, double[] first, double[] total, double confidence)
    {
        var (firstLow, firstHigh) = Bootstrap.Interval(first, confidence);
        var (totalLow, totalHigh) = Bootstrap.Interval(total, confidence);
        return new SobolIndex(estimate.First, firstLow, firstHigh, estimate.Total, totalLow, totalHigh);
    }
}
