namespace RiverCrossingSim.Analysis.Estimators;

/// <summary>A mean and its interval by Student's t.</summary>
/// <remarks>
/// Exact for normal values; otherwise good once the sample is large against the skewness (some hundreds for durations).
/// </remarks>
/// <param name="Mean">The mean, in the unit of the values.</param>
/// <param name="StandardDeviation">With n - 1 in the denominator; not a number for a single value.</param>
/// <param name="Lower">The lower bound; minus infinity for a single value.</param>
/// <param name="Upper">The upper bound; infinity for a single value.</param>
/// <param name="Count">The number of values.</param>
/// <param name="Confidence">The confidence of the interval.</param>
public sealed record MeanInterval(
    double Mean,
    double StandardDeviation,
    double Lower,
    double Upper,
    int Count,
    double Confidence
)
{
    /// <summary>The standard error of the mean.</summary>
    public double StandardError => StandardDeviation / Math.Sqrt(Count);

    /// <summary>Half the width of the interval; infinite for a single value.</summary>
    public double HalfWidth => Count == 1 ? double.PositiveInfinity : (Upper - Lower) / 2;

    /// <summary>The mean of the values.</summary>
    /// <param name="values">At least one, all finite.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public static MeanInterval Of(ReadOnlySpan<double> values, double confidence = 0.95)
    {
        Require.FiniteNumbers(values);
        Require.InsideZeroAndOne(confidence, nameof(confidence));
        var mean = Moments.Mean(values);
        if (values.Length == 1)
            return new(mean, double.NaN, double.NegativeInfinity, double.PositiveInfinity, 1, confidence);
        var deviation = Math.Sqrt(Moments.Variance(values));
        var t = StudentQuantile.Of(values.Length - 1, (1 + confidence) / 2);
        var half = t * deviation / Math.Sqrt(values.Length);
        return new(mean, deviation, mean - half, mean + half, values.Length, confidence);
    }

    /// <summary>
    /// The mean of the differences second - first, value by value: for two courses of action under the same random
    /// numbers, where the difference is far less uncertain than either.
    /// </summary>
    /// <param name="first">The values of the first.</param>
    /// <param name="second">The values of the second in the same replications.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentException">The lengths differ, there is no value, or one is not finite.</exception>
    public static MeanInterval OfDifferences(
        ReadOnlySpan<double> first,
        ReadOnlySpan<double> second,
        double confidence = 0.95
    )
    {
        Require.SameLength(first.Length, second.Length);
        Require.FiniteNumbers(first);
        Require.FiniteNumbers(second);
        var differences = new double[first.Length];
        for (var i = 0; i < differences.Length; i++)
            differences[i] = second[i] - first[i];
        return Of(differences, confidence);
    }
}
