using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// The share of a result's variance that one input explains by itself (Sobol's first-order index), from replications
/// in which all inputs vary at once: the variance between bins of the input.
/// </summary>
/// <remarks>
/// The variance between bins of a finite sample is too large even for an input without effect; the estimate therefore
/// is 1 - (variance within bins, n - bins degrees of freedom) / (variance in all), the epsilon squared of T. L.
/// Kelley, "An unbiased correlation ratio measure", PNAS 21, 1935, which is right on average where there is no effect
/// and may come out below 0. Interval by the jackknife over replications of the logarithm of that ratio; none where all that
/// varies is one replication, since nothing is left without it. P-value of no difference between bins by Fisher's F.
/// </remarks>
/// <param name="Estimate">At most 1; below 0 where there is less between the bins than chance alone would put there; not a number where the result does not vary.</param>
/// <param name="Lower">The lower bound.</param>
/// <param name="Upper">The upper bound.</param>
/// <param name="PValue">The probability of as much between the bins without any effect; 1 where the estimate is not defined.</param>
/// <param name="Bins">Bins used.</param>
/// <param name="Confidence">The confidence of the interval.</param>
public sealed record FirstOrderIndex(
    double Estimate,
    double Lower,
    double Upper,
    double PValue,
    int Bins,
    double Confidence
)
{
    const int MostBins = 30;

    /// <summary>Less of a sum of squares is left over only by rounding.</summary>
    const double Nothing = 1e-12;

    /// <summary>Whether there is an estimate.</summary>
    public bool IsDefined => Undefined is null;

    /// <summary>Why there is no estimate, in words; null where there is one.</summary>
    public string? Undefined { get; private init; }

    /// <summary>Bins for so many replications: half the square root, at most 30, so that each holds dozens.</summary>
    public static int UsualBins(int count) => Math.Clamp((int)(Math.Sqrt(count) / 2), 2, MostBins);

    /// <summary>The index of one input.</summary>
    /// <param name="input">The input's values, all finite.</param>
    /// <param name="result">The result's values in the same replications, all finite.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentException">The lengths differ, there is no value, or one is not finite.</exception>
    public static FirstOrderIndex Of(ReadOnlySpan<double> input, ReadOnlySpan<double> result, double confidence = 0.95)
    {
        Require.SameLength(input.Length, result.Length);
        Require.FiniteNumbers(result);
        Require.InsideZeroAndOne(confidence, nameof(confidence));
        var bins = ValueBins.Of(input, UsualBins(input.Length));
        var (count, groups) = (result.Length, bins.Bins.Count);
        var sums = new Sums(result, bins);
        if (ReasonAgainst(result, sums, count, groups) is { } reason)
        {
            return new(double.NaN, double.NaN, double.NaN, 1, groups, confidence) { Undefined = reason };
        }

        var ratio = Ratio(sums.Within, sums.Total, count, groups);
        var f = (sums.Total - sums.Within) / (groups - 1) / (sums.Within / (count - groups));
        var pValue = double.IsFinite(f) ? 1 - FisherSnedecor.CDF(groups - 1, count - groups, f) : 0;
        if (ratio <= Nothing)
        {
            return new(1, 1, 1, 0, groups, confidence);
        }

        var pseudo = Pseudovalues(result, bins, sums, Math.Log(ratio));
        var interval = MeanInterval.Of(pseudo, confidence);
        var half = interval.HalfWidth;
        return new(
            1 - ratio,
            // The estimator gives no less than it does where the bins are all alike.
            Math.Max(-(groups - 1.0) / (count - groups), 1 - Math.Exp(Math.Log(ratio) + half)),
            1 - Math.Exp(Math.Log(ratio) - half),
            Math.Clamp(pValue, 0, 1),
            groups,
            confidence
        );
    }

    static string? ReasonAgainst(ReadOnlySpan<double> result, Sums sums, int count, int groups)
    {
        if (sums.Total <= 0)
        {
            return "the result is the same in all replications";
        }

        if (groups < 2)
        {
            return "the assumption is the same in all replications";
        }

        if (count - groups < 2)
        {
            return $"{count} replications are too few for {groups} bins";
        }

        if (!double.IsFinite(sums.Total))
        {
            return "the results are too large to be squared";
        }

        foreach (var value in result)
        {
            if (sums.TotalWithout(value, count) <= Nothing * sums.Total)
            {
                return "all replications but one have the same result";
            }
        }
        return null;
    }

    static double Ratio(double within, double total, int count, int groups) =>
        within / (count - groups) / (total / (count - 1));

    /// <summary>What each replication adds to the logarithm of the ratio, by leaving it out.</summary>
    static double[] Pseudovalues(ReadOnlySpan<double> result, ValueBins bins, Sums sums, double whole)
    {
        var count = result.Length;
        var pseudo = new double[count];
        for (var i = 0; i < count; i++)
        {
            var bin = bins.BinOf[i];
            var size = bins.Bins[bin].Count;
            var inBin = result[i] - sums.Means[bin];
            var within = sums.Within - (size > 1 ? inBin * inBin * size / (size - 1) : 0);
            var total = sums.TotalWithout(result[i], count);
            var groups = bins.Bins.Count - (size > 1 ? 0 : 1);
            var without = Math.Log(Math.Max(Nothing, Ratio(Math.Max(0, within), total, count - 1, groups)));
            pseudo[i] = (count * whole) - ((count - 1) * without);
        }
        return pseudo;
    }

    /// <summary>Sums of squares, within bins and in all.</summary>
    sealed class Sums
    {
        public Sums(ReadOnlySpan<double> result, ValueBins bins)
        {
            Mean = Moments.Mean(result);
            Means = new double[bins.Bins.Count];
            for (var i = 0; i < result.Length; i++)
            {
                Means[bins.BinOf[i]] += result[i] / bins.Bins[bins.BinOf[i]].Count;
            }

            for (var i = 0; i < result.Length; i++)
            {
                var (inBin, inAll) = (result[i] - Means[bins.BinOf[i]], result[i] - Mean);
                Within += inBin * inBin;
                Total += inAll * inAll;
            }
        }

        public double Mean { get; }

        public double[] Means { get; }

        public double Within { get; }

        public double Total { get; }

        /// <summary>The sum of squares in all without one value.</summary>
        public double TotalWithout(double value, int count) =>
            Total - ((value - Mean) * (value - Mean) * count / (count - 1));
    }
}
