namespace RiverCrossingSim.Statistics;

/// <summary>Vectors with mean 0.</summary>
static class Centred
{
    public static double[] Ranks(ReadOnlySpan<double> values)
    {
        var ranks = Statistics.Ranks.Of(values);
        var mean = (ranks.Length + 1) / 2.0;
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] -= mean;
        }

        return ranks;
    }

    public static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    /// <summary>Not a number where one of the vectors is 0.</summary>
    public static double Correlation(double[] a, double[] b)
    {
        var product = Dot(a, a) * Dot(b, b);
        return product > 0 ? Math.Clamp(Dot(a, b) / Math.Sqrt(product), -1, 1) : double.NaN;
    }
}
