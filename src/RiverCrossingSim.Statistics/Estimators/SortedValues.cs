namespace RiverCrossingSim.Statistics;

/// <summary>What is asked of values in rising order.</summary>
static class SortedValues
{
    /// <summary>How many of the values are at most x.</summary>
    public static int AtMost(double[] sorted, double x)
    {
        var (low, high) = (0, sorted.Length); // the first value above x lies in low..high
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] <= x)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }

    /// <summary>The stretches of equal values, each up to its end.</summary>
    public static IEnumerable<(int Start, int End)> Runs(double[] sorted)
    {
        for (var start = 0; start < sorted.Length; )
        {
            var end = start;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            yield return (start, end);
            start = end;
        }
    }
}
