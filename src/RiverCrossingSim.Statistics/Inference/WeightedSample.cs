namespace RiverCrossingSim.Statistics;

/// <summary>
/// A sample whose values do not weigh the same. Values may be infinite: what never happened counts as later than all else.
/// Where all weigh the same it is the plain sample, to the last bit.
/// </summary>
public sealed class WeightedSample
{
    readonly double[] _sorted;
    readonly double[] _upTo;
    readonly OrderStatistics? _plain;

    /// <summary>Sorts a copy of the values.</summary>
    /// <param name="values">At least one; infinite ones allowed.</param>
    /// <param name="weights">The weight of each, at or above 0, not all 0; their scale does not matter.</param>
    /// <exception cref="ArgumentException">The lists do not fit, a value is no number, or the weights are none.</exception>
    public WeightedSample(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        Require.Numbers(values);
        Require.FiniteNumbers(weights);
        Require.SameLength(values.Length, weights.Length);
        var (sum, squares) = (0d, 0d);
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            sum += weight;
            squares += weight * weight;
        }
        if (sum <= 0)
        {
            throw new ArgumentException("All weights are 0.", nameof(weights));
        }
        EffectiveSize = sum * sum / squares;
        _plain = weights.ContainsAnyExcept(weights[0]) ? null : new OrderStatistics(values);
        _sorted = values.ToArray();
        _upTo = weights.ToArray();
        Array.Sort(_sorted, _upTo);
        var passed = 0d;
        for (var place = 0; place < _upTo.Length; place++)
        {
            passed += _upTo[place];
            _upTo[place] = passed / sum;
        }
    }

    /// <summary>The number of values.</summary>
    public int Count => _sorted.Length;

    /// <summary>
    /// How many values of equal weight would say as much, from 1 to the number of values: the square of the sum of the weights over
    /// the sum of their squares.
    /// </summary>
    /// <remarks>L. Kish, "Survey Sampling", 1965, section 11.7.</remarks>
    public double EffectiveSize { get; }

    /// <summary>A quantile: the least value up to which lies this part of the weight; with equal weights that of <see cref="OrderStatistics"/>.</summary>
    /// <param name="probability">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1.</exception>
    public double Quantile(double probability)
    {
        Require.InsideZeroAndOne(probability, nameof(probability));
        if (_plain is not null)
        {
            return _plain.Quantile(probability);
        }
        var place = Array.BinarySearch(_upTo, probability);
        return _sorted[Math.Min(place < 0 ? ~place : place, Count - 1)];
    }

    /// <summary>The part of the weight at or below a value, from 0 to 1.</summary>
    /// <param name="value">The value.</param>
    public double AtMost(double value)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_sorted[middle] <= value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low == 0 ? 0
            : _plain is not null ? low / (double)Count
            : low == Count ? 1
            : _upTo[low - 1];
    }
}
