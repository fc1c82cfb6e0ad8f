namespace RiverCrossingSim.Statistics;

/// <summary>Mean and variance, summed in the order of the values, in two passes.</summary>
static class Moments
{
    public static double Mean(ReadOnlySpan<double> values)
    {
        var first = values[0];
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value - first;
        }

        return first + (sum / values.Length);
    }

    /// <summary>With n - 1 in the denominator.</summary>
    public static double Variance(ReadOnlySpan<double> values)
    {
        var mean = Mean(values);
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += (value - mean) * (value - mean);
        }

        return sum / (values.Length - 1);
    }
}
