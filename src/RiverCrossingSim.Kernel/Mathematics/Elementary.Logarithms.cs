namespace RiverCrossingSim.Kernel;

public static partial class Elementary
{
    const int HighWordOfRootHalf = 0x3fe6a09e; // sqrt(1/2), where the reduced argument begins

    /// <summary>The natural logarithm.</summary>
    /// <param name="x">Any number; 0 gives minus infinity, a negative one no number.</param>
    /// <returns>ln x, off by less than 1 unit in the last place.</returns>
    /// <remarks>
    /// x = 2^k (1 + f) with 1 + f from sqrt(1/2) to sqrt(2); ln(1 + f) = f - f^2/2 + s (f^2/2 + R(s^2)) with
    /// s = f / (2 + f) and R a polynomial good to 2^-58 (fdlibm, e_log.c).
    /// </remarks>
    public static double Log(double x)
    {
        var k = 0;
        if (x < 2.2250738585072014e-308)
        {
            if (x <= 0)
            {
                return x == 0 ? double.NegativeInfinity : double.NaN;
            }

            k = -54; // below the normal range: brought up into it
            x *= TwoTo54;
        }
        else if (!(x < double.PositiveInfinity))
        {
            return x; // infinite, or not a number
        }
        else if (x == 1)
        {
            return 0;
        }

        var high = HighWord(x) + (0x3ff00000 - HighWordOfRootHalf);
        k += (high >> 20) - 0x3ff;
        var f = WithHighWord(x, (high & 0x000fffff) + HighWordOfRootHalf) - 1;
        return LogOfOnePlus(f, k, 0);
    }

    /// <summary>ln(1 + x) without loss of digits near 0.</summary>
    /// <param name="x">Any number; -1 gives minus infinity, less no number.</param>
    /// <returns>ln(1 + x), off by less than 1 unit in the last place.</returns>
    /// <remarks>As <see cref="Log"/>, with what 1 + x loses by rounding added again (fdlibm, s_log1p.c).</remarks>
    public static double LogOnePlus(double x)
    {
        if (x <= -1)
        {
            return x == -1 ? double.NegativeInfinity : double.NaN;
        }

        if (!(x < double.PositiveInfinity) || Math.Abs(x) < 1.1102230246251565e-16)
        {
            return x;
        }

        if (x is > -0.29289 and < 0.41421)
        {
            return LogOfOnePlus(x, 0, 0);
        }

        var sum = 1 + x;
        var high = HighWord(sum) + (0x3ff00000 - HighWordOfRootHalf);
        var k = (high >> 20) - 0x3ff;
        var lost = k >= 54 ? 0 : (k >= 2 ? 1 - (sum - x) : x - (sum - 1)) / sum;
        var f = WithHighWord(sum, (high & 0x000fffff) + HighWordOfRootHalf) - 1;
        return LogOfOnePlus(f, k, lost);
    }

    /// <summary>ln(2^k (1 + f)) + lost for 1 + f from sqrt(1/2) to sqrt(2).</summary>
    static double LogOfOnePlus(double f, int k, double lost)
    {
        const double L1 = 6.666666666666735130e-01;
        const double L2 = 3.999999999940941908e-01;
        const double L3 = 2.857142874366239149e-01;
        const double L4 = 2.222219843214978396e-01;
        const double L5 = 1.818357216161805012e-01;
        const double L6 = 1.531383769920937332e-01;
        const double L7 = 1.479819860511658591e-01;

        var half = 0.5 * f * f;
        var s = f / (2 + f);
        var z = s * s;
        var w = z * z;
        var even = w * (L2 + (w * (L4 + (w * L6))));
        var odd = z * (L1 + (w * (L3 + (w * (L5 + (w * L7))))));
        return (s * (half + (odd + even))) + ((k * Ln2Low) + lost) - half + f + (k * Ln2High);
    }
}
