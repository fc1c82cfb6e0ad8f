namespace RiverCrossingSim.Statistics;

/// <summary>
/// The mean of the differences second - first of two lists whose values belong together pair by pair, with what the
/// pairing did for it.
/// </summary>
/// <remarks>Interval by Student's t over the differences; see <see cref="MeanInterval"/>.</remarks>
/// <param name="Mean">Mean of second - first, in the unit of the values.</param>
/// <param name="Lower">The lower bound; equal to the mean where all differences are equal.</param>
/// <param name="Upper">The upper bound.</param>
/// <param name="StandardError">The standard error of the mean.</param>
/// <param name="Count">The number of pairs.</param>
/// <param name="Differing">Pairs whose two values are not equal; where they are few, the interval is rough.</param>
/// <param name="FirstLess">Pairs whose first value is the smaller.</param>
/// <param name="SecondLess">Pairs whose second value is the smaller.</param>
/// <param name="Confidence">The confidence of the interval.</param>
/// <param name="Saving">What the pairing saved.</param>
public sealed record PairedDifference(
    double Mean,
    double Lower,
    double Upper,
    double StandardError,
    int Count,
    int Differing,
    int FirstLess,
    int SecondLess,
    double Confidence,
    VarianceSaving Saving
)
{
    /// <summary>Pairs whose two values are equal.</summary>
    public int Ties => Count - Differing;

    /// <summary>The difference of two lists.</summary>
    /// <param name="first">At least two values, all finite.</param>
    /// <param name="second">As many.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentException">The lengths differ, are below two, or a value is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public static PairedDifference Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double confidence = 0.95)
    {
        Require.FiniteNumbers(first, atLeast: 2);
        var mean = MeanInterval.OfDifferences(first, second, confidence);
        var (firstLess, secondLess) = (0, 0);
        for (var i = 0; i < first.Length; i++)
        {
            firstLess += first[i] < second[i] ? 1 : 0;
            secondLess += second[i] < first[i] ? 1 : 0;
        }
        return new(
            mean.Mean,
            mean.Lower,
            mean.Upper,
            mean.StandardError,
            first.Length,
            firstLess + secondLess,
            firstLess,
            secondLess,
            confidence,
            VarianceSaving.Of(first, second)
        );
    }

    /// <summary>The differences second - first, value by value.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    internal static double[] Each(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        Require.SameLength(first.Length, second.Length);
        var differences = new double[first.Length];
        for (var i = 0; i < differences.Length; i++)
        {
            differences[i] = second[i] - first[i];
        }

        return differences;
    }
}
