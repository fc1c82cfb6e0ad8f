using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Analysis.Estimators;

/// <summary>Quantiles of Student's t distribution, also far out in its tails.</summary>
static class StudentQuantile
{
    /// <summary>The library searches from -800 to 800, and fails where the quantile lies beyond.</summary>
    const double Searched = 700;

    /// <summary>The quantile.</summary>
    /// <param name="freedom">Degrees of freedom, at least 1.</param>
    /// <param name="p">The probability, between 0 and 1, both excluded.</param>
    public static double Of(int freedom, double p)
    {
        // With one and two degrees of freedom the distribution has a quantile in closed form, and tails so heavy that they are needed.
        var closed = freedom switch
        {
            1 => Math.Tan(Math.PI * (p - 0.5)),
            2 => ((2 * p) - 1) / Math.Sqrt(2 * p * (1 - p)),
            _ => 0,
        };
        return Math.Abs(closed) > Searched ? closed : StudentT.InvCDF(0, 1, freedom, p);
    }
}
