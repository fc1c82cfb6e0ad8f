using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// How much of the variance of a difference the pairing saved: 1 - Var(second - first) / (Var(first) + Var(second)).
/// Pairing may do harm; the share is then negative.
/// </summary>
/// <remarks>
/// Common random numbers: A. M. Law, "Simulation Modeling and Analysis", 5th ed., section 11.2. Interval by the delta
/// method over the pairs.
/// </remarks>
/// <param name="Share">The share saved, at most 1; not a number where neither list varies.</param>
/// <param name="Lower">The lower bound of its 95 % interval.</param>
/// <param name="Upper">The upper bound of its 95 % interval.</param>
public sealed record VarianceSaving(double Share, double Lower, double Upper)
{
    /// <summary>Whether there is a share: something varies.</summary>
    public bool IsDefined => !double.IsNaN(Share);

    /// <summary>With so many times the replications, independent ones would have given as narrow an interval.</summary>
    public double WorthReplications => Share < 1 ? 1 / (1 - Share) : double.PositiveInfinity;

    /// <summary>What the pairing of two lists saved.</summary>
    /// <param name="first">At least two values, all finite.</param>
    /// <param name="second">As many.</param>
    /// <exception cref="ArgumentException">The lengths differ, are below two, or a value is not finite.</exception>
    public static VarianceSaving Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        Require.SameLength(first.Length, second.Length);
        Require.FiniteNumbers(first, atLeast: 2);
        Require.FiniteNumbers(second, atLeast: 2);
        var independent = Moments.Variance(first) + Moments.Variance(second);
        if (independent == 0)
        {
            return new(double.NaN, double.NaN, double.NaN);
        }

        var (firstMean, secondMean) = (Moments.Mean(first), Moments.Mean(second));
        var sum = 0.0; // of the products of deviations, which the saving is twice of
        for (var i = 0; i < first.Length; i++)
        {
            sum += (first[i] - firstMean) * (second[i] - secondMean);
        }

        var share = Math.Min(1, 2 * sum / (first.Length - 1) / independent);
        var squares = 0.0; // of each pair's influence on the share
        for (var i = 0; i < first.Length; i++)
        {
            var (a, b) = (first[i] - firstMean, second[i] - secondMean);
            var influence = ((2 * a * b) - (share * ((a * a) + (b * b)))) / independent;
            squares += influence * influence;
        }
        var half = Normal.InvCDF(0, 1, 0.975) * Math.Sqrt(squares) / first.Length;
        return new(share, Math.Max(-1, share - half), Math.Min(1, share + half));
    }
}
