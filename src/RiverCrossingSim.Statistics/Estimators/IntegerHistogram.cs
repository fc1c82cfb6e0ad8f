namespace RiverCrossingSim.Statistics;

/// <summary>
/// Counts on a fixed grid, for the bands of a timeline: one histogram for each hour takes a value from each replication.
/// It holds only counts and extremes, so that the result is the same to the last bit in whatever order and on however
/// many threads the values came. One instance is for one thread: merge several.
/// </summary>
public sealed class IntegerHistogram
{
    readonly long[] _counts; // the first and the last are for values outside the grid
    readonly double[] _smallest;
    readonly double[] _largest;

    /// <summary>An empty histogram.</summary>
    /// <param name="minimum">The lower edge of the first bin, finite.</param>
    /// <param name="binWidth">The width of a bin, above 0 and finite.</param>
    /// <param name="bins">The number of bins, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public IntegerHistogram(double minimum, double binWidth, int bins)
    {
        if (!double.IsFinite(minimum))
            throw new ArgumentOutOfRangeException(nameof(minimum), minimum, "It must be finite.");
        if (!(binWidth > 0 && double.IsFinite(binWidth)))
            throw new ArgumentOutOfRangeException(nameof(binWidth), binWidth, "It must be above 0 and finite.");
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        (Minimum, BinWidth, Bins) = (minimum, binWidth, bins);
        _counts = new long[bins + 2];
        _smallest = new double[bins + 2];
        _largest = new double[bins + 2];
        Array.Fill(_smallest, double.PositiveInfinity);
        Array.Fill(_largest, double.NegativeInfinity);
    }

    /// <summary>The lower edge of the first bin.</summary>
    public double Minimum { get; }

    /// <summary>The width of a bin.</summary>
    public double BinWidth { get; }

    /// <summary>The number of bins.</summary>
    public int Bins { get; }

    /// <summary>The number of values added.</summary>
    public long Count { get; private set; }

    /// <summary>The number of values below the grid.</summary>
    public long Below => _counts[0];

    /// <summary>The number of values at or above the grid's upper end.</summary>
    public long Above => _counts[^1];

    /// <summary>The number of values in a bin: from its lower edge on to below its upper edge.</summary>
    /// <param name="bin">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bin.</exception>
    public long this[int bin]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(bin);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(bin, Bins);
            return _counts[bin + 1];
        }
    }

    /// <summary>Adds a value.</summary>
    /// <param name="value">Any; outside the grid it is kept apart, infinite ones too.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public void Add(double value)
    {
        if (double.IsNaN(value))
            throw new ArgumentOutOfRangeException(nameof(value), "The value is not a number.");
        var position = Math.Floor((value - Minimum) / BinWidth);
        var slot = (int)Math.Clamp(position, -1, Bins) + 1;
        _counts[slot]++;
        Count++;
        _smallest[slot] = Math.Min(_smallest[slot], value);
        _largest[slot] = Math.Max(_largest[slot], value);
    }

    /// <summary>Adds all values of another histogram, which keeps its own.</summary>
    /// <param name="other">On the same grid.</param>
    /// <exception cref="ArgumentException">The other has another grid.</exception>
    public void Merge(IntegerHistogram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Minimum != Minimum || other.BinWidth != BinWidth || other.Bins != Bins)
            throw new ArgumentException("The histograms have different grids.", nameof(other));
        for (var slot = 0; slot < _counts.Length; slot++)
        {
            _counts[slot] += other._counts[slot];
            _smallest[slot] = Math.Min(_smallest[slot], other._smallest[slot]);
            _largest[slot] = Math.Max(_largest[slot], other._largest[slot]);
        }
        Count += other.Count;
    }

    /// <summary>
    /// The quantile: in the bin where the count reaches probability x <see cref="Count"/>, as far between the smallest
    /// and the largest value seen there as that number lies between the counts before and after the bin. It is off by
    /// less than a bin, and exact where a bin holds equal values, such as "nobody yet" and "all across".
    /// </summary>
    /// <param name="probability">From 0, the smallest value, to 1, the largest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not from 0 to 1.</exception>
    /// <exception cref="InvalidOperationException">No value was added.</exception>
    public double Quantile(double probability)
    {
        if (!(probability >= 0 && probability <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "It must be from 0 to 1.");
        if (Count == 0)
            throw new InvalidOperationException("The histogram is empty.");
        var target = probability * Count;
        var before = 0L;
        for (var slot = 0; slot < _counts.Length; slot++)
        {
            if (_counts[slot] > 0 && before + _counts[slot] >= target)
                return Between(_smallest[slot], _largest[slot], (target - before) / _counts[slot]);
            before += _counts[slot];
        }
        return _largest.Max();
    }

    static double Between(double low, double high, double fraction)
    {
        if (low == high || fraction <= 0)
            return low;
        if (double.IsInfinity(low) || double.IsInfinity(high))
            return double.IsInfinity(high) ? high : low;
        return Math.Min(high, low + (fraction * (high - low)));
    }
}
