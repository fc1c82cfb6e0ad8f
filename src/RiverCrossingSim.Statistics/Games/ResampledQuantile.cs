namespace RiverCrossingSim.Statistics;

/// <summary>
/// A sample of which quantiles are taken again and again, each time with other counts of its rows: it is sorted once, and a
/// resample is a walk along it.
/// </summary>
sealed class ResampledQuantile
{
    readonly int[] _rows;
    readonly double[] _sorted;

    /// <summary>Sorts the rows.</summary>
    /// <param name="values">The sample, all finite.</param>
    public ResampledQuantile(ReadOnlySpan<double> values)
    {
        Require.FiniteNumbers(values);
        _sorted = values.ToArray();
        _rows = [.. Enumerable.Range(0, values.Length)];
        Array.Sort(_sorted, _rows);
    }

    /// <summary>The quantile as <see cref="OrderStatistics.Quantile"/> has it.</summary>
    /// <param name="counts">How often each row of the sample is taken; as many in all as there are rows.</param>
    /// <param name="probability">Between 0 and 1, both excluded.</param>
    public double Of(ReadOnlySpan<int> counts, double probability)
    {
        var position = _sorted.Length * probability;
        var whole = Math.Round(position);
        var isWhole = Math.Abs(position - whole) <= 1e-9 * Math.Max(1, position);
        var rank = isWhole ? Math.Clamp((int)whole, 1, _sorted.Length) : (int)Math.Ceiling(position);
        var place = At(counts, rank, 0, out var passed);
        if (!isWhole || passed > rank || rank == _sorted.Length)
        {
            return _sorted[place];
        }
        var next = _sorted[At(counts, rank + 1 - passed, place + 1, out _)];
        return _sorted[place] + ((next - _sorted[place]) / 2);
    }

    /// <summary>The place at which so many rows are passed, from a place on.</summary>
    int At(ReadOnlySpan<int> counts, int rank, int from, out int passed)
    {
        var place = from;
        for (passed = counts[_rows[place]]; passed < rank; passed += counts[_rows[place]])
        {
            place++;
        }
        return place;
    }
}
