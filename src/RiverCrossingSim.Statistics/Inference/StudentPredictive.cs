namespace RiverCrossingSim.Statistics;

/// <summary>
/// What the next of a few normal numbers will be, where neither their mean nor their spread is known but from those few: Student's t around
/// their mean, wider than their spread by what the mean itself may be off.
/// </summary>
/// <remarks>
/// A. Gelman and others, "Bayesian Data Analysis", 3rd ed., 2013, section 3.2: the posterior predictive distribution under the usual prior of no
/// knowledge; the same interval holds in repeated sampling.
/// </remarks>
public sealed record StudentPredictive
{
    readonly double _scale;

    StudentPredictive(int count, double mean, double deviation)
    {
        (Count, Mean, StandardDeviation) = (count, mean, deviation);
        _scale = deviation * Math.Sqrt(1 + (1d / count));
    }

    /// <summary>How many numbers it rests on.</summary>
    public int Count { get; }

    /// <summary>Their mean, the median of the next.</summary>
    public double Mean { get; }

    /// <summary>Their standard deviation, with n - 1 in the denominator.</summary>
    public double StandardDeviation { get; }

    /// <summary>From what was seen.</summary>
    /// <param name="values">Finite numbers, at least two.</param>
    /// <exception cref="ArgumentException">There are fewer, or one is not finite.</exception>
    public static StudentPredictive Of(ReadOnlySpan<double> values)
    {
        Require.FiniteNumbers(values, atLeast: 2);
        return new StudentPredictive(values.Length, Moments.Mean(values), Math.Sqrt(Moments.Variance(values)));
    }

    /// <summary>A quantile of the next number.</summary>
    /// <param name="probability">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1.</exception>
    public double Quantile(double probability)
    {
        Require.InsideZeroAndOne(probability, nameof(probability));
        var t =
            probability < 0.5
                ? -StudentQuantile.Of(Count - 1, 1 - probability)
                : StudentQuantile.Of(Count - 1, probability);
        return Mean + (_scale * t);
    }
}
