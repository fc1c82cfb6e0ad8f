namespace RiverCrossingSim.Reporting;

/// <summary>Where a picture of a spread ends, so that a few far values do not press all others into a corner.</summary>
static class LongTail
{
    /// <summary>The greatest value, or a little beyond the 99 % quantile where the greatest is more than twice as far out.</summary>
    /// <param name="sorted">The values, rising, at least one.</param>
    public static double End(double[] sorted)
    {
        var low = sorted[sorted.Length / 20];
        var high = sorted[(int)Math.Ceiling(0.99 * sorted.Length) - 1];
        return high > low && sorted[^1] > high + (high - low) ? high + (0.15 * (high - low)) : sorted[^1];
    }
}
