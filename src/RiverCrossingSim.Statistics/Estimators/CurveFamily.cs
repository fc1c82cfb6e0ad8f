namespace RiverCrossingSim.Statistics;

/// <summary>
/// One curve "done within t" for each group of replications, and the band in which nine tenths of the groups lie at each
/// t, with the noise of the few replications of each group taken out.
/// </summary>
/// <remarks>
/// The curve of a group of m replications varies around its true one, so that the curves as they are spread too
/// widely. At each t they are drawn towards their mean until their variance is the one between groups estimated without
/// bias (<see cref="OneWayVariance"/>); the band is between quantiles of what results. T. A. Louis, "Estimating a
/// population of parameter values using Bayes and empirical Bayes methods", JASA 79, 1984.
/// </remarks>
public sealed class CurveFamily
{
    CurveFamily(
        double[] times,
        double[][] curves,
        double[] mean,
        double[] lower,
        double[] upper,
        double[] rawLower,
        double[] rawUpper
    ) =>
        (Times, Curves, Mean, Lower, Upper, RawLower, RawUpper) = (
            times,
            curves,
            mean,
            lower,
            upper,
            rawLower,
            rawUpper
        );

    /// <summary>The times, rising.</summary>
    public IReadOnlyList<double> Times { get; }

    /// <summary>The curve of each group as it is: shares from 0 to 1 at the times.</summary>
    public IReadOnlyList<double[]> Curves { get; }

    /// <summary>The curve over all replications.</summary>
    public IReadOnlyList<double> Mean { get; }

    /// <summary>The lower edge of the band: the 5 % quantile over groups, without the noise within groups.</summary>
    public IReadOnlyList<double> Lower { get; }

    /// <summary>The upper edge of the band: the 95 % quantile.</summary>
    public IReadOnlyList<double> Upper { get; }

    /// <summary>The 5 % quantile of the curves as they are.</summary>
    public IReadOnlyList<double> RawLower { get; }

    /// <summary>The 95 % quantile of the curves as they are.</summary>
    public IReadOnlyList<double> RawUpper { get; }

    /// <summary>Makes the curves.</summary>
    /// <param name="durations">Group after group; infinite for never.</param>
    /// <param name="size">Values of each group, at least 2; there must be at least 3 groups, all whole.</param>
    /// <param name="times">Where to look, rising.</param>
    /// <exception cref="ArgumentException">The groups are fewer than 3 or not whole, or a value is not a number.</exception>
    public static CurveFamily Of(ReadOnlySpan<double> durations, int size, IReadOnlyList<double> times)
    {
        Require.Numbers(durations, atLeast: 3 * size);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 2);
        Require.WholeGroups(durations.Length, size);
        var groups = durations.Length / size;
        var curves = new double[groups][];
        for (var group = 0; group < groups; group++)
        {
            var own = durations.Slice(group * size, size).ToArray();
            Array.Sort(own);
            var done = 0;
            curves[group] = new double[times.Count];
            for (var step = 0; step < times.Count; step++)
            {
                while (done < size && own[done] <= times[step])
                {
                    done++;
                }

                curves[group][step] = (double)done / size;
            }
        }
        var edges = times.Select((_, step) => Edges([.. curves.Select(curve => curve[step])], size)).ToList();
        return new CurveFamily(
            [.. times],
            curves,
            [.. edges.Select(edge => edge.Mean)],
            [.. edges.Select(edge => edge.Lower)],
            [.. edges.Select(edge => edge.Upper)],
            [.. edges.Select(edge => edge.RawLower)],
            [.. edges.Select(edge => edge.RawUpper)]
        );
    }

    static (double Mean, double Lower, double Upper, double RawLower, double RawUpper) Edges(double[] shares, int size)
    {
        var mean = Moments.Mean(shares);
        var sorted = new OrderStatistics(shares);
        var (low, high) = (sorted.Quantile(0.05), sorted.Quantile(0.95));
        var ofShares = Moments.Variance(shares);
        var within = shares.Average(share => share * (1 - share) * size / (size - 1));
        var kept = ofShares > 0 ? Math.Sqrt(Math.Max(0, ofShares - (within / size)) / ofShares) : 0;
        return (mean, mean + (kept * (low - mean)), mean + (kept * (high - mean)), low, high);
    }
}
