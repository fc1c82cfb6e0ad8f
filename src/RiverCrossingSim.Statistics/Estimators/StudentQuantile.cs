using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics;

/// <summary>Quantiles of Student's t, however few the degrees of freedom and however far out.</summary>
/// <remarks>
/// In closed form for 1 and 2 degrees of freedom (N. L. Johnson, S. Kotz and N. Balakrishnan, "Continuous Univariate
/// Distributions", vol. 2, 1995, section 28.1), whose tails reach farther than a search for a root in a fixed range.
/// </remarks>
public static class StudentQuantile
{
    /// <summary>For smaller tails the library's search is not exact enough, or finds no root.</summary>
    const double LeastTail = 1e-6;

    /// <summary>The quantile.</summary>
    /// <param name="freedom">Degrees of freedom, at least 1.</param>
    /// <param name="probability">At least 0.5 and below 1.</param>
    public static double Of(int freedom, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(freedom, 1);
        Require.InsideZeroAndOne(probability, nameof(probability));
        ArgumentOutOfRangeException.ThrowIfLessThan(probability, 0.5);
        return freedom switch
        {
            1 => 1 / Math.Tan(Math.PI * (1 - probability)),
            2 => ((2 * probability) - 1) / Math.Sqrt(2 * probability * (1 - probability)),
            _ when 1 - probability >= LeastTail => StudentT.InvCDF(0, 1, freedom, probability),
            _ => Search(freedom, 1 - probability),
        };
    }

    static double Search(int freedom, double tail)
    {
        var (low, high) = (0.0, 1.0);
        while (Beyond(freedom, high) > tail)
        {
            (low, high) = (high, 2 * high);
        }
        for (var middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2)
        {
            (low, high) = Beyond(freedom, middle) > tail ? (middle, high) : (low, middle);
        }
        return high;
    }

    static double Beyond(int freedom, double value) => StudentT.CDF(0, 1, freedom, -value);
}
