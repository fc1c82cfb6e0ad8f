namespace RiverCrossingSim.Statistics;

/// <summary>Values sorted into bins of about equal number; equal values are never parted, and few different values have a bin each.</summary>
public sealed class ValueBins
{
    ValueBins(int[] binOf, IReadOnlyList<ValueBin> bins) => (BinOf, Bins) = (binOf, bins);

    /// <summary>The bin of each value, from 0.</summary>
    public IReadOnlyList<int> BinOf { get; }

    /// <summary>The bins, rising.</summary>
    public IReadOnlyList<ValueBin> Bins { get; }

    /// <summary>Sorts values into bins.</summary>
    /// <param name="values">At least one, all finite.</param>
    /// <param name="most">The most bins, at least 1.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    public static ValueBins Of(ReadOnlySpan<double> values, int most)
    {
        Require.FiniteNumbers(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var sorted = values.ToArray();
        var order = Enumerable.Range(0, sorted.Length).ToArray();
        Array.Sort(sorted, order);
        var runs = SortedValues.Runs(sorted).ToList();
        var each = runs.Count <= most ? 1 : Math.Max(1, (sorted.Length + most - 1) / most);
        var binOf = new int[sorted.Length];
        var bins = new List<ValueBin>();
        for (var run = 0; run < runs.Count; )
        {
            var (start, end) = (runs[run].Start, runs[run++].End);
            while (run < runs.Count && end - start < each)
            {
                end = runs[run++].End;
            }

            for (var place = start; place < end; place++)
            {
                binOf[order[place]] = bins.Count;
            }

            bins.Add(new ValueBin(sorted[start], sorted[(start + end - 1) / 2], sorted[end - 1], end - start));
        }
        return new ValueBins(binOf, bins);
    }
}

/// <summary>A bin of values.</summary>
/// <param name="Least">The least value in it.</param>
/// <param name="Middle">Its middle value.</param>
/// <param name="Greatest">The greatest value in it.</param>
/// <param name="Count">How many values it holds.</param>
public sealed record ValueBin(double Least, double Middle, double Greatest, int Count);
