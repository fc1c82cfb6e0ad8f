using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// A sample in rising order, for quantiles and their intervals without any assumption on the distribution.
/// </summary>
/// <remarks>
/// Values may be infinite: a replication that never reached the goal counts as plus infinity, so that losses never make
/// a quantile smaller. The interval is the classical one of W. R. Thompson, 1936 (H. A. David and H. N. Nagaraja,
/// "Order Statistics", 3rd ed., section 7.1): from the l-th to the u-th value, where l is the largest and u the smallest
/// rank that errs on its own side with at most half of what the confidence leaves. With B binomial(n, p):
/// P(B &lt; l) &lt;= (1 - confidence) / 2 and P(B &gt;= u) &lt;= (1 - confidence) / 2.
/// </remarks>
public sealed class OrderStatistics
{
    readonly double[] _sorted;

    /// <summary>Sorts a copy of the values.</summary>
    /// <param name="values">At least one, in any order; infinite ones allowed.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not a number.</exception>
    public OrderStatistics(ReadOnlySpan<double> values)
    {
        Require.Numbers(values);
        _sorted = values.ToArray();
        Array.Sort(_sorted);
    }

    /// <summary>The number of values.</summary>
    public int Count => _sorted.Length;

    /// <summary>The values, rising.</summary>
    public ReadOnlySpan<double> Sorted => _sorted;

    /// <summary>
    /// The point estimate of a quantile: the value of rank n p rounded up; where n p is whole, the mean of the values of
    /// that and the next rank, infinite if one of them is. The median is therefore the usual one.
    /// </summary>
    /// <remarks>Type 2 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", 1996.</remarks>
    /// <param name="probability">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1.</exception>
    public double Quantile(double probability)
    {
        Require.InsideZeroAndOne(probability, nameof(probability));
        var position = Count * probability;
        var whole = Math.Round(position);
        if (Math.Abs(position - whole) > 1e-9 * Math.Max(1, position))
        {
            return _sorted[(int)Math.Ceiling(position) - 1];
        }

        var rank = Math.Clamp((int)whole, 1, Count);
        var (low, high) = (_sorted[rank - 1], _sorted[Math.Min(rank, Count - 1)]);
        return low == high || double.IsInfinity(low) ? low : low + ((high - low) / 2);
    }

    /// <summary>The quantile with its interval.</summary>
    /// <param name="probability">Between 0 and 1, both excluded; 0.5 is the median.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is not between 0 and 1.</exception>
    public QuantileInterval Interval(double probability, double confidence = 0.95)
    {
        var (lower, upper) = Ranks(Count, probability, confidence);
        return new QuantileInterval(
            probability,
            Quantile(probability),
            lower == 0 ? double.NegativeInfinity : _sorted[lower - 1],
            upper > Count ? double.PositiveInfinity : _sorted[upper - 1],
            lower,
            upper,
            Count,
            confidence,
            AtMost(upper - 1, Count, probability) - AtMost(lower - 1, Count, probability)
        );
    }

    /// <summary>The ranks of the values that bound the interval, counted from 1.</summary>
    /// <param name="count">The size of the sample, at least 1.</param>
    /// <param name="probability">Between 0 and 1, both excluded.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <returns>Lower is 0 and Upper is count + 1 where no value bounds the interval on that side.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static (int Lower, int Upper) Ranks(int count, double probability, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Require.InsideZeroAndOne(probability, nameof(probability));
        Require.InsideZeroAndOne(confidence, nameof(confidence));
        var tail = (1 - confidence) / 2;
        // The number of ranks l from 1 with P(B <= l - 1) <= tail is the largest of them.
        var lower = FirstAbove(count, rank => AtMost(rank - 1, count, probability) > tail) - 1;
        var upper = FirstAbove(count, rank => AtLeast(rank, count, probability) <= tail);
        return (lower, upper);
    }

    /// <summary>The first rank of 1..count for which a condition that stays true once true holds; else count + 1.</summary>
    static int FirstAbove(int count, Func<int, bool> condition)
    {
        var (low, high) = (1, count + 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (condition(middle))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }

    static double AtMost(int successes, int trials, double p) => Binomial.CDF(p, trials, successes);

    // By the mirror image, so that a small tail keeps its digits.
    static double AtLeast(int successes, int trials, double p) => AtMost(trials - successes, trials, 1 - p);
}
