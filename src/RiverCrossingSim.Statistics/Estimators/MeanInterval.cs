namespace RiverCrossingSim.Statistics;

/// <summary>A mean and its interval by Student's t.</summary>
/// <remarks>
/// Exact for normal values; otherwise good once the sample is large against the skewness (some hundreds for durations).
/// Of what cannot be below or above a limit, such as a number of people, the interval is taken on a scale that has no limit:
/// the logarithm of the distance from one limit, the logit between two, the standard error carried over by the delta method.
/// So it never leaves what is possible, and reaches farther to the side to which such values are skewed. W. Q. Meeker and L. A.
/// Escobar, "Statistical Methods for Reliability Data", 1998, section 7.3 and appendix B.2, do so for positive quantities and for
/// shares. For many replications it is the plain interval.
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
        {
            return new(mean, double.NaN, double.NegativeInfinity, double.PositiveInfinity, 1, confidence);
        }

        var deviation = Math.Sqrt(Moments.Variance(values));
        var t = StudentQuantile.Of(values.Length - 1, (1 + confidence) / 2);
        var half = t * deviation / Math.Sqrt(values.Length);
        return new(mean, deviation, mean - half, mean + half, values.Length, confidence);
    }

    /// <summary>The interval where the values cannot lie beyond limits, so that their mean cannot either.</summary>
    /// <param name="least">None of them is below; minus infinity for no such limit.</param>
    /// <param name="most">None of them is above; infinity for no such limit.</param>
    public MeanInterval KeptWithin(double least, double most)
    {
        if (Count == 1)
        {
            return this with { Lower = least, Upper = most };
        }
        // By rounding, a mean may lie on a limit though not all values do.
        var (below, above) = (Mean - least, most - Mean);
        if (HalfWidth == 0 || below <= 0 || above <= 0)
        {
            return this with { Lower = Math.Max(least, Lower), Upper = Math.Min(most, Upper) };
        }

        return (double.IsFinite(least), double.IsFinite(most)) switch
        {
            (false, false) => this,
            (true, false) => this with
            {
                Lower = least + (below * Math.Exp(-HalfWidth / below)),
                Upper = least + (below * Math.Exp(HalfWidth / below)),
            },
            (false, true) => this with
            {
                Lower = most - (above * Math.Exp(HalfWidth / above)),
                Upper = most - (above * Math.Exp(-HalfWidth / above)),
            },
            (true, true) => this with
            {
                Lower = Between(least, most, below / above, -HalfWidth / below * ((most - least) / above)),
                Upper = Between(least, most, below / above, HalfWidth / below * ((most - least) / above)),
            },
        };
    }

    /// <summary>The place whose odds are those given times e to the shift.</summary>
    static double Between(double least, double most, double odds, double shift)
    {
        var share = 1 / (1 + (Math.Exp(-shift) / odds));
        return Math.Clamp(least + ((most - least) * share), least, most);
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
        var differences = PairedDifference.Each(first, second);
        Require.FiniteNumbers(first);
        Require.FiniteNumbers(second);
        return Of(differences, confidence);
    }
}
