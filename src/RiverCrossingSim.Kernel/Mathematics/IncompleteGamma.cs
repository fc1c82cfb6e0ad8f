namespace RiverCrossingSim.Kernel;

/// <summary>The regularized incomplete gamma functions, to 13 digits, with the same bits on every machine.</summary>
/// <remarks>
/// The series of Abramowitz and Stegun 6.5.29 below shape + 1, the continued fraction 6.5.31 above, evaluated by Lentz's
/// method (W. J. Lentz, Applied Optics 15, 1976).
/// </remarks>
static class IncompleteGamma
{
    /// <summary>P(X &lt;= x) for X gamma distributed with scale 1.</summary>
    /// <param name="shape">Above 0.</param>
    /// <param name="x">At least 0.</param>
    public static double Lower(double shape, double x) =>
        x switch
        {
            <= 0 => 0,
            double.PositiveInfinity => 1,
            _ => x < shape + 1 ? Series(shape, x) : 1 - Fraction(shape, x),
        };

    /// <summary>P(X &gt; x) for X gamma distributed with scale 1.</summary>
    /// <param name="shape">Above 0.</param>
    /// <param name="x">At least 0.</param>
    public static double Upper(double shape, double x) =>
        x switch
        {
            <= 0 => 1,
            double.PositiveInfinity => 0,
            _ => x < shape + 1 ? 1 - Series(shape, x) : Fraction(shape, x),
        };

    /// <summary>The density at an x above 0.</summary>
    public static double Density(double shape, double x) => Term(shape, x) * shape / x;

    /// <summary>x^shape exp(-x) / Gamma(shape + 1), by C. Loader's saddle point.</summary>
    static double Term(double shape, double x) =>
        Elementary.Exp(-GammaFunction.StirlingError(shape) - GammaFunction.Deviance(shape, x))
        / Math.Sqrt(2 * Math.PI * shape);

    static double Series(double shape, double x)
    {
        var (sum, term) = (1.0, 1.0);
        for (var n = shape + 1; ; n++)
        {
            term *= x / n;
            var next = sum + term;
            if (next == sum)
            {
                return Math.Min(1, Term(shape, x) * sum);
            }

            sum = next;
        }
    }

    static double Fraction(double shape, double x)
    {
        const double Tiny = 1e-300;
        var b = x + 1 - shape;
        var c = 1 / Tiny;
        var d = 1 / b;
        var value = d;
        for (var i = 1; i < 100_000; i++)
        {
            var a = i * (shape - i);
            b += 2;
            d = 1 / NotZero((a * d) + b);
            c = NotZero(b + (a / c));
            var factor = c * d;
            value *= factor;
            if (Math.Abs(factor - 1) < 2.3e-16)
            {
                break;
            }
        }

        return Math.Min(1, Term(shape, x) * shape * value);

        static double NotZero(double y) => Math.Abs(y) < Tiny ? Tiny : y;
    }
}
