namespace RiverCrossingSim.Statistics;

/// <summary>
/// How well a predicted interval did: its width, and a penalty for what was observed outside it, 2 / alpha times the
/// distance. Less is better; in the unit of the figure.
/// </summary>
/// <remarks>
/// T. Gneiting and A. E. Raftery, "Strictly proper scoring rules, prediction, and estimation", JASA 102, 2007, eq. 43. Where
/// what was observed is a range, the distance is that between the range and the interval.
/// </remarks>
public static class IntervalScore
{
    /// <summary>The score.</summary>
    /// <param name="lower">Lower end of the predicted interval.</param>
    /// <param name="upper">Its upper end, not below the lower.</param>
    /// <param name="low">What was observed, at least.</param>
    /// <param name="high">What was observed, at most; not below <paramref name="low"/>, infinite for "at least".</param>
    /// <param name="alpha">The share that is promised to fall outside, such as 0.1 for a 90 % interval.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static double Of(double lower, double upper, double low, double high, double alpha)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(upper, lower);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        Require.InsideZeroAndOne(alpha, nameof(alpha));
        return upper - lower + (2 / alpha * (Math.Max(0, low - upper) + Math.Max(0, lower - high)));
    }
}
