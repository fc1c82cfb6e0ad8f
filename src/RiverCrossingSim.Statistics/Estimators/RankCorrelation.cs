using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// Spearman's rank correlation: how far one quantity rises or falls with another, whatever the shape of the curve.
/// Infinite values are the largest rank, so that replications that never got there count.
/// </summary>
/// <remarks>
/// Pearson's correlation of the ranks, ties sharing their mean rank. Interval by Fisher's z with the variance
/// (1 + r^2 / 2) / (n - 3) of D. G. Bonett and T. A. Wright, Psychometrika 65, 2000. P-value by Student's t with n - 2
/// degrees of freedom. Where many inputs are tested at once, put their p-values through <see cref="HolmAdjustment"/>.
/// </remarks>
/// <param name="Estimate">From -1 to 1; not a number where one of the quantities does not vary.</param>
/// <param name="Lower">The interval's lower bound; -1 where the sample is too small.</param>
/// <param name="Upper">The interval's upper bound; 1 where the sample is too small.</param>
/// <param name="PValue">
/// The probability of a correlation at least as strong without any connection; 1 where the estimate is not defined.
/// </param>
/// <param name="Count">The number of pairs.</param>
/// <param name="Controls">How many other quantities were held constant; 0 for the plain correlation.</param>
/// <param name="Confidence">The confidence of the interval.</param>
public sealed record RankCorrelation(
    double Estimate,
    double Lower,
    double Upper,
    double PValue,
    int Count,
    int Controls,
    double Confidence
)
{
    /// <summary>Whether there is an estimate: both quantities vary, and are not fixed by those held constant.</summary>
    public bool IsDefined => !double.IsNaN(Estimate);

    /// <summary>The rank correlation of two quantities.</summary>
    /// <param name="x">At least two values.</param>
    /// <param name="y">As many.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentException">The lengths differ, are below two, or a value is not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public static RankCorrelation Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double confidence = 0.95)
    {
        Require.SameLength(x.Length, y.Length);
        Require.Numbers(x, atLeast: 2);
        Require.Numbers(y, atLeast: 2);
        return From(Centred.Correlation(Centred.Ranks(x), Centred.Ranks(y)), x.Length, 0, confidence);
    }

    internal static RankCorrelation From(double r, int count, int controls, double confidence)
    {
        Require.InsideZeroAndOne(confidence, nameof(confidence));
        var freedom = count - controls - 3;
        if (double.IsNaN(r) || freedom < 1)
        {
            return new(r, -1, 1, 1, count, controls, confidence);
        }

        var z = Normal.InvCDF(0, 1, (1 + confidence) / 2);
        var centre = Math.Atanh(r);
        var half = z * Math.Sqrt((1 + (r * r / 2)) / freedom);
        var (lower, upper) = (Math.Tanh(centre - half), Math.Tanh(centre + half));
        var t = Math.Abs(r) * Math.Sqrt((freedom + 1) / (1 - (r * r)));
        var pValue = double.IsInfinity(t) ? 0 : 2 * StudentT.CDF(0, 1, freedom + 1, -t);
        return new(r, lower, upper, pValue, count, controls, confidence);
    }
}
