namespace RiverCrossingSim.Statistics;

/// <summary>
/// P-values of many tests made comparable with one level: if those below 0.05 are called real, the chance that any of
/// them is not is at most 5 %.
/// </summary>
/// <remarks>S. Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Statist. 6, 1979.</remarks>
public static class HolmAdjustment
{
    /// <summary>The adjusted p-values, in the order given.</summary>
    /// <param name="pValues">Each from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not from 0 to 1.</exception>
    public static double[] Of(ReadOnlySpan<double> pValues)
    {
        foreach (var p in pValues)
        {
            if (!(p >= 0 && p <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(pValues), p, "A p-value is a number from 0 to 1.");
            }
        }
        var sorted = pValues.ToArray();
        var order = Enumerable.Range(0, sorted.Length).ToArray();
        Array.Sort(sorted, order);
        var adjusted = new double[sorted.Length];
        var largest = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            largest = Math.Max(largest, Math.Min(1, sorted[i] * (sorted.Length - i)));
            adjusted[order[i]] = largest;
        }
        return adjusted;
    }
}
