namespace RiverCrossingSim.Statistics;

/// <summary>The k-th smallest of many numbers, without sorting them all.</summary>
static class Selection
{
    /// <summary>Hoare's selection with the median of three for a pivot.</summary>
    /// <param name="values">The numbers; they come out in another order.</param>
    /// <param name="rank">Which, from 1 for the smallest to their number.</param>
    public static double Smallest(double[] values, int rank)
    {
        var (low, high, wanted) = (0, values.Length - 1, rank - 1);
        while (low < high)
        {
            var pivot = Median(values[low], values[low + ((high - low) / 2)], values[high]);
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (values[left] < pivot)
                {
                    left++;
                }
                while (values[right] > pivot)
                {
                    right--;
                }
                if (left <= right)
                {
                    (values[left], values[right]) = (values[right], values[left]);
                    left++;
                    right--;
                }
            }
            if (wanted <= right)
            {
                high = right;
            }
            else if (wanted >= left)
            {
                low = left;
            }
            else
            {
                return values[wanted];
            }
        }
        return values[wanted];
    }

    static double Median(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
