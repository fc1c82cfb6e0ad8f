using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// The difference of two chances, second - first, from trials that both had under the same luck. The interval keeps a
/// width even where no trial came out differently: that none of 1,000 did does not say that none could.
/// </summary>
/// <remarks>
/// Score interval of T. Tango, "Equivalence test and confidence interval for the difference in proportions for the
/// paired-sample design", Statistics in Medicine 17, 1998: Wilson's interval for pairs. Without a trial that came out
/// differently it reaches z^2 / (n + z^2) to either side.
/// </remarks>
/// <param name="Estimate">The difference, from -1 to 1.</param>
/// <param name="Lower">The lower bound.</param>
/// <param name="Upper">The upper bound.</param>
/// <param name="OnlyFirst">Trials in which only the first succeeded.</param>
/// <param name="OnlySecond">Trials in which only the second succeeded.</param>
/// <param name="Trials">Trials of each.</param>
/// <param name="Confidence">The confidence of the interval.</param>
public sealed record PairedProportion(
    double Estimate,
    double Lower,
    double Upper,
    int OnlyFirst,
    int OnlySecond,
    int Trials,
    double Confidence
)
{
    const int Halvings = 60;

    /// <summary>The difference of two chances.</summary>
    /// <param name="onlyFirst">Trials in which only the first succeeded.</param>
    /// <param name="onlySecond">Trials in which only the second succeeded.</param>
    /// <param name="trials">Trials of each, at least 1 and at least the sum of both.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static PairedProportion Of(int onlyFirst, int onlySecond, int trials, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(onlyFirst);
        ArgumentOutOfRangeException.ThrowIfNegative(onlySecond);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(onlyFirst + onlySecond, trials);
        Require.InsideZeroAndOne(confidence, nameof(confidence));
        var z = Normal.InvCDF(0, 1, (1 + confidence) / 2);
        return new(
            (double)(onlySecond - onlyFirst) / trials,
            -Upmost(onlyFirst, onlySecond, trials, z),
            Upmost(onlySecond, onlyFirst, trials, z),
            onlyFirst,
            onlySecond,
            trials,
            confidence
        );
    }

    /// <summary>The greatest difference, more - less, whose score the trials do not contradict.</summary>
    internal static double Upmost(int more, int less, int trials, double z)
    {
        var (low, high) = ((double)(more - less) / trials, 1.0);
        if (low >= high)
        {
            return 1;
        }

        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            if (Score(more, less, trials, middle) > -z)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
        return high;
    }

    /// <summary>How far the trials lie from a difference, in standard errors under that difference.</summary>
    static double Score(int more, int less, double trials, double difference)
    {
        var linear = ((2 * trials) - more + less) * difference - more - less;
        var constant = -less * difference * (1 - difference);
        var onlyLess = (Math.Sqrt(Math.Max(0, (linear * linear) - (8 * trials * constant))) - linear) / (4 * trials);
        var variance = trials * ((2 * onlyLess) + (difference * (1 - difference)));
        var distance = more - less - (trials * difference);
        return variance > 0 ? distance / Math.Sqrt(variance) : double.NegativeInfinity;
    }
}
