using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// How much of a variance lies between groups and how much within them: what differs from one draw of the assumptions
/// to the next, and what differs by luck where the assumptions stay the same.
/// </summary>
/// <remarks>
/// Analysis of variance for the one-way random-effects layout: between = (mean square between - mean square within) / m,
/// within = mean square within, both without bias whatever the distributions (S. R. Searle, G. Casella and C. E.
/// McCulloch, "Variance Components", 1992, section 3.5). The estimate between groups may be negative. The share is
/// their ratio. Interval of the share by the jackknife over groups of the logarithm of the ratio of mean squares, which
/// needs no normal distribution: J. N. Arvesen and T. H. Schmitz, "Robust procedures for variance component problems
/// using the jackknife", Biometrics 26, 1970; never narrower than for normal values. There is none, and no share is given, where
/// all that varies is one group, since nothing is left without it.
/// </remarks>
/// <param name="Mean">The mean of all values.</param>
/// <param name="Between">The variance between groups, estimated without bias; it may be negative.</param>
/// <param name="Within">The variance within groups, estimated without bias.</param>
/// <param name="Share">Between / (between + within), a negative estimate cut to 0; not a number where there is none.</param>
/// <param name="Lower">The share's lower bound, from 0 to 1.</param>
/// <param name="Upper">The share's upper bound, from 0 to 1.</param>
/// <param name="Groups">The number of groups.</param>
/// <param name="Size">The values of each group.</param>
/// <param name="Confidence">The confidence of the interval.</param>
public sealed record OneWayVariance(
    double Mean,
    double Between,
    double Within,
    double Share,
    double Lower,
    double Upper,
    int Groups,
    int Size,
    double Confidence
)
{
    /// <summary>Less of a sum is left over only by rounding.</summary>
    const double Nothing = 1e-12;

    /// <summary>Whether the estimate between groups was negative, so that the share was cut to 0.</summary>
    public bool IsCut => Between < 0;

    /// <summary>Whether there is a share.</summary>
    public bool IsDefined => Undefined is null;

    /// <summary>Why there is no share, in words; null where there is one.</summary>
    public string? Undefined { get; private init; }

    /// <summary>Parts the variance of values that stand group after group.</summary>
    /// <param name="values">The values, all finite.</param>
    /// <param name="size">Values of each group, at least 2; there must be at least 3 groups, all whole.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentException">The groups are fewer than 3 or not whole, or a value is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is below 2, or the confidence is not between 0 and 1.</exception>
    public static OneWayVariance Of(ReadOnlySpan<double> values, int size, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 2);
        Require.InsideZeroAndOne(confidence, nameof(confidence));
        Require.FiniteNumbers(values, atLeast: 3 * size);
        Require.WholeGroups(values.Length, size);
        var groups = values.Length / size;
        var (means, variances) = (new double[groups], new double[groups]);
        for (var group = 0; group < groups; group++)
        {
            var own = values.Slice(group * size, size);
            (means[group], variances[group]) = (Moments.Mean(own), Moments.Variance(own));
        }
        var (ofMeans, within) = (Moments.Variance(means), Moments.Mean(variances));
        var between = ofMeans - (within / size);
        var undefined = ReasonAgainst(variances, ofMeans, within);
        var (share, lower, upper) = undefined is null
            ? Shares(means, variances, ofMeans, within, size, confidence)
            : (double.NaN, double.NaN, double.NaN);
        return new(Moments.Mean(values), between, within, share, lower, upper, groups, size, confidence)
        {
            Undefined = undefined,
        };
    }

    static string? ReasonAgainst(double[] variances, double ofMeans, double within)
    {
        if (within <= 0 && ofMeans <= 0)
        {
            return "it is the same in all replications";
        }

        if (!double.IsFinite(within) || !double.IsFinite(ofMeans))
        {
            return "the values are too large to be squared";
        }

        if (within > 0 && variances.Max() >= (1 - Nothing) * within * variances.Length)
        {
            return "luck changes it under one draw of the assumptions only";
        }

        return null;
    }

    static (double Share, double Lower, double Upper) Shares(
        double[] means,
        double[] variances,
        double ofMeans,
        double within,
        int size,
        double confidence
    )
    {
        if (within <= 0)
        {
            return (1, 1, 1);
        }

        if (ofMeans <= 0)
        {
            return (0, 0, 1);
        }

        var whole = Math.Log(size * ofMeans / within);
        var groups = means.Length;
        var (sum, mean) = (within * groups, Moments.Mean(means));
        var pseudo = new double[groups];
        for (var group = 0; group < groups; group++)
        {
            var deviation = means[group] - mean;
            var squares = (ofMeans * (groups - 1)) - (deviation * deviation * groups / (groups - 1));
            var without = Math.Max(0, squares) / (groups - 2) / ((sum - variances[group]) / (groups - 1));
            pseudo[group] = (groups * whole) - ((groups - 1) * Math.Log(Math.Max(Nothing, size * without)));
        }
        // Where the values are nearly normal, Fisher's interval is exact; the jackknife of few heavy-tailed groups is too narrow.
        var half = Math.Max(MeanInterval.Of(pseudo, confidence).HalfWidth, NormalHalfWidth(groups, size, confidence));
        return (ShareOf(whole, size), ShareOf(whole - half, size), ShareOf(whole + half, size));
    }

    /// <summary>Half the width that the interval of the logarithm has for normal values: that of Fisher's F.</summary>
    static double NormalHalfWidth(int groups, int size, double confidence)
    {
        var (between, within) = (groups - 1.0, groups * (size - 1.0));
        var low = FisherSnedecor.InvCDF(between, within, (1 - confidence) / 2);
        var high = FisherSnedecor.InvCDF(between, within, (1 + confidence) / 2);
        return (Math.Log(high) - Math.Log(low)) / 2;
    }

    /// <summary>The share that belongs to the logarithm of a ratio of mean squares; 0 where the ratio is below 1.</summary>
    static double ShareOf(double logarithm, int size)
    {
        var excess = Math.Max(0, Math.Exp(Math.Min(700, logarithm)) - 1);
        return excess / (excess + size);
    }
}
