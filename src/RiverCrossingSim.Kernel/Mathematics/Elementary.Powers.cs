namespace RiverCrossingSim.Kernel;

public static partial class Elementary
{
    /// <summary>A number that is not negative to any power.</summary>
    /// <param name="x">At least 0.</param>
    /// <param name="y">The power; any number to the power of 0 is 1, also what is no number, and so is 1 to any power.</param>
    /// <returns>x^y, off by less than 1 unit in the last place; 0 or infinite where that is out of range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">x is below 0.</exception>
    /// <remarks>log2(x) to 24 digits in two parts, times y in two parts, then exp2 (fdlibm, e_pow.c).</remarks>
    public static double Pow(double x, double y)
    {
        if (y == 0 || x == 1)
        {
            return 1;
        }

        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.NaN;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(x);
        if (x == 0 || double.IsInfinity(x) || double.IsInfinity(y))
        {
            return x > 1 == y > 0 ? double.PositiveInfinity : 0;
        }

        return y switch
        {
            1 => x,
            2 => x * x,
            -1 => 1 / x,
            _ when Math.Abs(y) > 2147483648 && (x < 0.9999990463256836 || x > 1.00000095367431640625) => x > 1 == y > 0
                ? double.PositiveInfinity
                : 0,
            _ => ExpTwo(y, LogTwo(x)),
        };
    }

    /// <summary>log2(x) for x above 0, in a part of 21 bits and the rest.</summary>
    static (double High, double Low) LogTwo(double x)
    {
        const double L1 = 5.99999999999994648725e-01;
        const double L2 = 4.28571428578550184252e-01;
        const double L3 = 3.33333329818377432918e-01;
        const double L4 = 2.72728123808534006489e-01;
        const double L5 = 2.30660745775561754067e-01;
        const double L6 = 2.06975017800338417784e-01;
        const double TwoOverThreeLn2 = 9.61796693925975554329e-01;
        const double TwoOverThreeLn2High = 9.61796700954437255859e-01;
        const double TwoOverThreeLn2Low = -7.02846165095275826516e-09;

        var n = 0;
        if (x < 2.2250738585072014e-308)
        {
            x *= TwoTo54;
            n = -54;
        }

        var high = HighWord(x);
        n += (high >> 20) - 0x3ff;
        var fraction = high & 0x000fffff;
        high = fraction | 0x3ff00000;
        // The reduced number is compared with 1, with 1.5, or, halved, with 1 again.
        var aboveRootOfThreeHalves = fraction > 0x3988E;
        var aboveRootOfThree = fraction >= 0xBB67A;
        var middle = aboveRootOfThreeHalves && !aboveRootOfThree;
        if (aboveRootOfThree)
        {
            n++;
            high -= 0x00100000;
        }

        var ax = WithHighWord(x, high);
        var point = middle ? 1.5 : 1;
        var (logHigh, logLow) = middle ? (5.84962487220764160156e-01, 1.35003920212974897128e-08) : (0, 0);

        // s = (ax - point) / (ax + point) in two parts
        var u = ax - point;
        var v = 1 / (ax + point);
        var s = u * v;
        var sHigh = WithoutLowWord(s);
        var tHigh = BitConverter.Int64BitsToDouble(
            (long)(((high >> 1) | 0x20000000) + 0x00080000 + (middle ? 0x00040000 : 0)) << 32
        );
        var tLow = ax - (tHigh - point);
        var sLow = v * (u - (sHigh * tHigh) - (sHigh * tLow));

        // ln(ax / point) = 2s + 2/3 s^3 + ...
        var s2 = s * s;
        var r = s2 * s2 * (L1 + (s2 * (L2 + (s2 * (L3 + (s2 * (L4 + (s2 * (L5 + (s2 * L6))))))))));
        r += sLow * (sHigh + s);
        s2 = sHigh * sHigh;
        tHigh = WithoutLowWord(3 + s2 + r);
        tLow = r - (tHigh - 3 - s2);
        u = sHigh * tHigh;
        v = (sLow * tHigh) + (tLow * s);
        var productHigh = WithoutLowWord(u + v);
        var productLow = v - (productHigh - u);
        var zHigh = TwoOverThreeLn2High * productHigh;
        var zLow = (TwoOverThreeLn2Low * productHigh) + (productLow * TwoOverThreeLn2) + logLow;
        double exponent = n;
        var sum = WithoutLowWord(zHigh + zLow + logHigh + exponent);
        return (sum, zLow - (sum - exponent - logHigh - zHigh));
    }

    /// <summary>2^(y t) for t in two parts, rounded once.</summary>
    static double ExpTwo(double y, (double High, double Low) t)
    {
        const double Ln2 = 6.93147180559945286227e-01;
        const double Ln2Upper = 6.93147182464599609375e-01;
        const double Ln2Rest = -1.90465429995776804525e-09;
        const double AboveHalfUlpOf1024 = 8.0085662595372944372e-17;

        var yHigh = WithoutLowWord(y);
        var low = ((y - yHigh) * t.High) + (y * t.Low);
        var high = yHigh * t.High;
        var z = low + high;
        if (z > 1024 || (z == 1024 && low + AboveHalfUlpOf1024 > z - high))
        {
            return double.PositiveInfinity;
        }

        if (z < -1075 || (z == -1075 && low <= z - high))
        {
            return 0;
        }

        var n = Math.Abs(z) > 0.5 ? (int)Math.Floor(z + 0.5) : 0;
        high -= n;
        var upper = WithoutLowWord(low + high);
        var u = upper * Ln2Upper;
        var v = ((low - (upper - high)) * Ln2) + (upper * Ln2Rest);
        z = u + v;
        var w = v - (z - u);
        var c = RatioOfExp(z);
        var r = (z * c / (c - 2)) - (w + (z * w));
        return Scaled(1 - (r - z), n);
    }
}
