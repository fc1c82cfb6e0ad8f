namespace RiverCrossingSim.Kernel;

/// <summary>The regularized incomplete beta function, to 12 digits, with the same bits on every machine.</summary>
/// <remarks>
/// The continued fraction of DLMF 8.17.22 on the side where it converges fast, by Lentz's method (W. J. Lentz, Applied
/// Optics 15, 1976), times C. Loader's saddle point ("Fast and accurate computation of binomial probabilities", 2000).
/// </remarks>
public static class IncompleteBeta
{
    /// <summary>P(X &lt;= x) for X beta distributed.</summary>
    /// <param name="a">Weight of the upper end, above 0.</param>
    /// <param name="b">Weight of the lower end, above 0.</param>
    /// <param name="x">Below 0 it is taken for 0, above 1 for 1.</param>
    public static double Regularized(double a, double b, double x) => Regularized(a, b, x, 1 - x);

    /// <summary>The same with y = 1 - x, which may have digits that x lacks.</summary>
    internal static double Regularized(double a, double b, double x, double y)
    {
        if (x <= 0 || y >= 1)
        {
            return x <= 0 ? 0 : Term(a, b, x, y) * b / (a + b);
        }

        if (y <= 0)
        {
            return 1;
        }

        return x * (a + b + 2) < a + 1
            ? Math.Min(1, Term(a, b, x, y) * b / (a + b) * Fraction(a, b, x))
            : 1 - Math.Min(1, Term(b, a, y, x) * a / (a + b) * Fraction(b, a, y));
    }

    /// <summary>The density at x, with y = 1 - x, both above 0.</summary>
    internal static double Density(double a, double b, double x, double y) =>
        Term(a, b, x, y) * (a / (a + b) / x) * (b / y);

    /// <summary>Gamma(a + b + 1) / (Gamma(a + 1) Gamma(b + 1)) x^a y^b.</summary>
    static double Term(double a, double b, double x, double y)
    {
        var n = a + b;
        var exponent =
            GammaFunction.StirlingError(n)
            - GammaFunction.StirlingError(a)
            - GammaFunction.StirlingError(b)
            - GammaFunction.Deviance(a, n * x)
            - GammaFunction.Deviance(b, n * y);
        return Elementary.Exp(exponent) * Math.Sqrt(n / (2 * Math.PI * a * b));
    }

    static double Fraction(double a, double b, double x)
    {
        const double Tiny = 1e-300;
        var c = 1.0;
        var d = 1 / NotZero(1 - ((a + b) * x / (a + 1)));
        var value = d;
        for (var m = 1; m < 100_000; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / NotZero(1 + (even * d));
            c = NotZero(1 + (even / c));
            value *= c * d;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / NotZero(1 + (odd * d));
            c = NotZero(1 + (odd / c));
            var factor = c * d;
            value *= factor;
            if (Math.Abs(factor - 1) < 2.3e-16)
            {
                break;
            }
        }

        return value;

        static double NotZero(double y) => Math.Abs(y) < Tiny ? Tiny : y;
    }
}
