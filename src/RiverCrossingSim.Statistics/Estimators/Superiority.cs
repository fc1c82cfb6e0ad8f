using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// The chance that a value of one sample is above one of another, ties counted half: 0.5 where the two are spread alike.
/// </summary>
/// <remarks>
/// Mann and Whitney's statistic; standard error by the placements of E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson,
/// Biometrics 44, 1988; interval on the logit scale, so that it stays between 0 and 1.
/// </remarks>
/// <param name="Estimate">From 0 to 1.</param>
/// <param name="Lower">The lower bound.</param>
/// <param name="Upper">The upper bound.</param>
/// <param name="PValue">The probability of a chance at least as far from 0.5 where the two are spread alike, by the normal approximation.</param>
public sealed record Superiority(double Estimate, double Lower, double Upper, double PValue)
{
    /// <summary>Compares two samples.</summary>
    /// <param name="first">At least two values; infinite ones allowed.</param>
    /// <param name="second">At least two values; infinite ones allowed.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentException">A sample has fewer than two values, or one is not a number.</exception>
    public static Superiority Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double confidence = 0.95)
    {
        Require.Numbers(first, atLeast: 2);
        Require.Numbers(second, atLeast: 2);
        Require.InsideZeroAndOne(confidence, nameof(confidence));
        var (m, n) = (first.Length, second.Length);
        var together = Ranks.Of([.. first, .. second]);
        var ofFirst = Placements(together.AsSpan(0, m), Ranks.Of(first), n);
        var ofSecond = Placements(together.AsSpan(m), Ranks.Of(second), m);
        var estimate = Moments.Mean(ofFirst);
        var error = Math.Sqrt((Moments.Variance(ofFirst) / m) + (Moments.Variance(ofSecond) / n));
        var underNone = Math.Sqrt(NullVariance(together, m, n));
        var pValue = underNone > 0 ? Math.Min(1, 2 * Normal.CDF(0, 1, -Math.Abs(estimate - 0.5) / underNone)) : 1;
        if (estimate is <= 0 or >= 1)
        {
            // The two do not overlap: what remains possible is what so many values cannot exclude.
            var reach = 1 - Math.Pow((1 - confidence) / 2, 1.0 / Math.Min(m, n));
            return estimate >= 1 ? new(1, 1 - reach, 1, pValue) : new(0, 0, reach, pValue);
        }
        var logit = Math.Log(estimate / (1 - estimate));
        var half = Normal.InvCDF(0, 1, (1 + confidence) / 2) * error / (estimate * (1 - estimate));
        return new(estimate, Logistic(logit - half), Logistic(logit + half), pValue);
    }

    /// <summary>The share of the other sample below each value, ties counted half.</summary>
    static double[] Placements(ReadOnlySpan<double> together, double[] alone, int others)
    {
        var placements = new double[alone.Length];
        for (var i = 0; i < alone.Length; i++)
        {
            placements[i] = (together[i] - alone[i]) / others;
        }

        return placements;
    }

    /// <summary>Wilcoxon's variance with ties: that of the mean of m ranks drawn without replacement, in shares of n.</summary>
    static double NullVariance(double[] ranks, int m, int n) =>
        Moments.Variance(ranks) * n / (m + n) / m / ((double)n * n);

    static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
