namespace RiverCrossingSim.Kernel;

/// <summary>The gamma function and what its approximation by Stirling leaves, with the same bits on every machine.</summary>
static class GammaFunction
{
    const double HalfLogTwoPi = 0.91893853320467274178;

    /// <summary>The gamma function of an x above 0, to 13 digits; x at most 100.</summary>
    public static double Of(double x) => Elementary.Exp(Log(x));

    /// <summary>ln Gamma(x) for x above 0.</summary>
    public static double Log(double x) => ((x - 0.5) * Elementary.Log(x)) - x + HalfLogTwoPi + StirlingError(x);

    /// <summary>ln(n!) less Stirling's (n + 1/2) ln n - n + ln(2 pi) / 2, for any n above 0.</summary>
    /// <remarks>
    /// The series of Abramowitz and Stegun 6.1.41 from 10 on, good to 1e-17 there; below, upwards by
    /// d(n) = d(n + 1) + (n + 1/2) ln(1 + 1/n) - 1. The name and the use are C. Loader's, "Fast and accurate computation
    /// of binomial probabilities", 2000.
    /// </remarks>
    public static double StirlingError(double n)
    {
        const double S0 = 1.0 / 12;
        const double S1 = 1.0 / 360;
        const double S2 = 1.0 / 1260;
        const double S3 = 1.0 / 1680;
        const double S4 = 1.0 / 1188;
        const double S5 = 691.0 / 360360;

        var below = 0.0;
        while (n < 10)
        {
            below += ((n + 0.5) * Elementary.LogOnePlus(1 / n)) - 1;
            n++;
        }

        var s = 1 / (n * n);
        var series = S0 - (s * (S1 - (s * (S2 - (s * (S3 - (s * (S4 - (s * (S5 - (s / 156)))))))))));
        return below + (series / n);
    }

    /// <summary>m ln(m / x) + x - m for m and x above 0: never negative, and exact where x is near m.</summary>
    /// <remarks>With v = (m - x) / (m + x), ln(m / x) = 2 artanh v; the deviance of C. Loader, 2000.</remarks>
    public static double Deviance(double m, double x)
    {
        var difference = m - x;
        if (Math.Abs(difference) >= 0.1 * (m + x))
        {
            return (m * (Elementary.Log(m) - Elementary.Log(x))) - difference;
        }

        var v = difference / (m + x);
        var sum = difference * v;
        var term = 2 * m * v;
        for (var i = 3; ; i += 2)
        {
            term *= v * v;
            var next = sum + (term / i);
            if (next == sum)
            {
                return sum;
            }

            sum = next;
        }
    }
}
