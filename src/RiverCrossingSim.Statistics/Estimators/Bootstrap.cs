using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// Efron's bootstrap: the sample is drawn anew from itself, with replacement, many times; an interval holds the middle
/// of the estimates that come out.
/// </summary>
/// <remarks>
/// Percentile interval; B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13. It takes rows as
/// independent: on the even points of a Sobol' sequence it is somewhat too wide.
/// </remarks>
static class Bootstrap
{
    /// <summary>Resamples where none are asked for.</summary>
    public const int Resamples = 1_000;

    /// <summary>The rows of one resample.</summary>
    /// <param name="rows">Takes the rows, each from 0 to its length - 1; any may come several times.</param>
    /// <param name="resample">The number of the resample.</param>
    /// <param name="seed">Seed of the resampling.</param>
    public static void Draw(Span<int> rows, int resample, ulong seed)
    {
        var sequence = new RandomStream(seed, (uint)resample, Stream).Sequence();
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = (int)(rows.Length * sequence.NextUniform());
        }
    }

    /// <summary>The interval between the outer quantiles of the resampled estimates; not a number where there are none.</summary>
    public static (double Low, double High) Interval(double[] estimates, double confidence)
    {
        Require.InsideZeroAndOne(confidence, nameof(confidence));
        var known = estimates.Where(estimate => !double.IsNaN(estimate)).ToArray();
        if (known.Length == 0)
        {
            return (double.NaN, double.NaN);
        }
        var sorted = new OrderStatistics(known);
        return (sorted.Quantile((1 - confidence) / 2), sorted.Quantile((1 + confidence) / 2));
    }

    static ulong Stream { get; } = StreamId.Of("bootstrap");
}
