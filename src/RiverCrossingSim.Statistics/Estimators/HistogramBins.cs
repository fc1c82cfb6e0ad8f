namespace RiverCrossingSim.Statistics;

/// <summary>
/// A histogram with round edges: the width of D. Freedman and P. Diaconis, 1981, 2 IQR n^(-1/3), brought to the nearest
/// of 1, 2 and 5 times a power of ten, edges at its multiples.
/// </summary>
/// <param name="Edges">The edges, rising, one more than there are bins; in the unit of the values.</param>
/// <param name="Counts">
/// How many values lie in each bin: from its lower edge on to below its upper edge, in the last bin including it.
/// </param>
/// <param name="NotFinite">How many values are infinite, such as replications that never got there.</param>
/// <param name="Outside">How many finite values lie outside the edges; 0 unless the edges were given.</param>
public sealed record HistogramBins(IReadOnlyList<double> Edges, IReadOnlyList<int> Counts, int NotFinite, int Outside)
{
    /// <summary>The histogram of the values. Give them in the unit of the axis, so that its edges are round.</summary>
    /// <param name="values">At least one; infinite ones are counted apart.</param>
    /// <param name="maximumBins">Bins are made wider until there are no more, at least 2.</param>
    /// <returns>Without bins where no value is finite.</returns>
    /// <exception cref="ArgumentException">
    /// There is no value, one is not a number, or they are too far apart for a double.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two bins are allowed.</exception>
    public static HistogramBins Of(ReadOnlySpan<double> values, int maximumBins = 60)
    {
        Require.Numbers(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumBins, 2);
        double[] finite = [.. values.ToArray().Where(double.IsFinite).Order()];
        return finite.Length == 0
            ? new HistogramBins([], [], values.Length, 0)
            : Over(values, RoundEdges(finite, maximumBins));
    }

    /// <summary>The histogram of the values over given edges: for samples to be laid beside each other.</summary>
    /// <param name="values">Infinite ones and those outside the edges are counted apart.</param>
    /// <param name="edges">At least two, rising, finite.</param>
    /// <exception cref="ArgumentException">The edges do not rise, or a value is not a number.</exception>
    public static HistogramBins Over(ReadOnlySpan<double> values, IReadOnlyList<double> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        Require.Numbers(values, atLeast: 0);
        double[] rising = [.. edges];
        Require.FiniteNumbers(rising, atLeast: 2);
        for (var i = 1; i < rising.Length; i++)
        {
            if (rising[i] <= rising[i - 1])
            {
                throw new ArgumentException($"Edge {rising[i]} is not above edge {rising[i - 1]}.", nameof(edges));
            }
        }
        var counts = new int[rising.Length - 1];
        var (notFinite, outside) = (0, 0);
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
            {
                notFinite++;
            }
            else if (value < rising[0] || value > rising[^1])
            {
                outside++;
            }
            else
            {
                counts[BinOf(value, rising)]++;
            }
        }
        return new HistogramBins(rising, counts, notFinite, outside);
    }

    static int BinOf(double value, double[] edges)
    {
        var index = Array.BinarySearch(edges, value);
        return Math.Min(index >= 0 ? index : ~index - 1, edges.Length - 2);
    }

    static double[] RoundEdges(double[] sorted, int maximumBins)
    {
        var (low, high) = (sorted[0], sorted[^1]);
        if (low == high)
        {
            var half = RoundSteps.Nearest(low == 0 ? 1 : Math.Abs(low) / 10) / 2;
            return [low - half, low + half];
        }
        if (double.IsInfinity(high - low))
        {
            throw new ArgumentException("The values are too far apart for a histogram.");
        }

        var ideal = 2 * Quartiles.Range(sorted) / Math.Cbrt(sorted.Length);
        if (ideal == 0)
        {
            ideal = (high - low) / (1 + Math.Log2(sorted.Length)); // H. A. Sturges, 1926
        }
        // Not so narrow that the search for the width takes long, nor that neighbouring edges are one double.
        var narrowest = Math.Max((high - low) / (10.0 * maximumBins), 1e-12 * Math.Max(Math.Abs(low), Math.Abs(high)));
        var width = RoundSteps.Nearest(Math.Max(ideal, narrowest));
        while (BinsOf(low, high, width) > maximumBins)
        {
            width = RoundSteps.Next(width);
        }

        var first = Math.Floor(low / width);
        var bins = (int)BinsOf(low, high, width);
        return [.. Enumerable.Range(0, bins + 1).Select(i => RoundSteps.Multiple(first + i, width))];
    }

    static double BinsOf(double low, double high, double width) =>
        Math.Max(1, Math.Ceiling(high / width) - Math.Floor(low / width));
}
