namespace RiverCrossingSim.Kernel;

public static partial class Elementary
{
    /// <summary>The largest angle that sine, cosine and tangent take, in radians.</summary>
    public const double LargestAngle = 500_000;

    const double HalfPi = 1.57079632679489655800e+00;
    const double HalfPiRest = 6.12323399573676603587e-17;

    /// <summary>The sine.</summary>
    /// <param name="x">Radians, at most <see cref="LargestAngle"/> from 0.</param>
    /// <returns>sin x, off by less than 1 unit in the last place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The angle is too large, or not a number.</exception>
    /// <remarks>fdlibm, s_sin.c, k_sin.c, k_cos.c and e_rem_pio2.c.</remarks>
    public static double Sin(double x)
    {
        var (quadrant, y, rest) = Reduced(x);
        return quadrant switch
        {
            0 => SinOf(y, rest),
            1 => CosOf(y, rest),
            2 => -SinOf(y, rest),
            _ => -CosOf(y, rest),
        };
    }

    /// <summary>The cosine.</summary>
    /// <param name="x">Radians, at most <see cref="LargestAngle"/> from 0.</param>
    /// <returns>cos x, off by less than 1 unit in the last place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The angle is too large, or not a number.</exception>
    /// <remarks>fdlibm, s_cos.c.</remarks>
    public static double Cos(double x)
    {
        var (quadrant, y, rest) = Reduced(x);
        return quadrant switch
        {
            0 => CosOf(y, rest),
            1 => -SinOf(y, rest),
            2 => -CosOf(y, rest),
            _ => SinOf(y, rest),
        };
    }

    /// <summary>The tangent.</summary>
    /// <param name="x">Radians, at most <see cref="LargestAngle"/> from 0.</param>
    /// <returns>tan x, off by less than 1 unit in the last place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The angle is too large, or not a number.</exception>
    /// <remarks>fdlibm, s_tan.c and k_tan.c.</remarks>
    public static double Tan(double x)
    {
        var (quadrant, y, rest) = Reduced(x);
        return TanOf(y, rest, quadrant % 2 == 1);
    }

    /// <summary>The angle, from 0 to pi, whose cosine is x.</summary>
    /// <param name="x">From -1 to 1; beyond, the result is no number.</param>
    /// <returns>Radians, off by less than 1 unit in the last place.</returns>
    /// <remarks>fdlibm, e_acos.c.</remarks>
    public static double Acos(double x)
    {
        if (!(Math.Abs(x) <= 1))
        {
            return double.NaN;
        }

        if (x == 1)
        {
            return 0;
        }

        if (Math.Abs(x) < 0.5)
        {
            return HalfPi - (x - (HalfPiRest - (x * AsinRatio(x * x))));
        }

        var z = (1 - Math.Abs(x)) * 0.5;
        var s = Math.Sqrt(z);
        if (x < 0)
        {
            return 2 * (HalfPi - (s + ((AsinRatio(z) * s) - HalfPiRest)));
        }

        var upper = WithoutLowWord(s);
        var lower = (z - (upper * upper)) / (s + upper);
        return 2 * (upper + ((AsinRatio(z) * s) + lower));
    }

    /// <summary>(asin(x) - x) / x as a function of z = x^2.</summary>
    static double AsinRatio(double z)
    {
        const double A0 = 1.66666666666666657415e-01;
        const double A1 = -3.25565818622400915405e-01;
        const double A2 = 2.01212532134862925881e-01;
        const double A3 = -4.00555345006794114027e-02;
        const double A4 = 7.91534994289814532176e-04;
        const double A5 = 3.47933107596021167570e-05;
        const double B1 = -2.40339491173441421878e+00;
        const double B2 = 2.02094576023350569471e+00;
        const double B3 = -6.88283971605453293030e-01;
        const double B4 = 7.70381505559019352791e-02;
        return z
            * (A0 + (z * (A1 + (z * (A2 + (z * (A3 + (z * (A4 + (z * A5))))))))))
            / (1 + (z * (B1 + (z * (B2 + (z * (B3 + (z * B4))))))));
    }

    /// <summary>x less the nearest multiple of pi / 2, in two parts, and that multiple modulo 4.</summary>
    /// <remarks>
    /// pi / 2 in three pieces of 33 bits and a rest, so that the products with a multiple below 2^20 are exact: as many
    /// pieces as it takes for the difference to keep its digits.
    /// </remarks>
    static (int Quadrant, double Angle, double Remainder) Reduced(double x)
    {
        const double InverseHalfPi = 6.36619772367581382433e-01;
        const double Piece1 = 1.57079632673412561417e+00;
        const double Rest1 = 6.07710050650619224932e-11;
        const double Piece2 = 6.07710050630396597660e-11;
        const double Rest2 = 2.02226624879595063154e-21;
        const double Piece3 = 2.02226624871116645580e-21;
        const double Rest3 = 8.47842766036889956997e-32;

        if (!(Math.Abs(x) <= LargestAngle))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, $"An angle is at most {LargestAngle} radians from 0.");
        }

        if (Math.Abs(x) <= 0.78539816339744827)
        {
            return (0, x, 0);
        }

        var n = Math.Round(x * InverseHalfPi);
        var difference = x - (n * Piece1);
        var rest = n * Rest1;
        var angle = difference - rest;
        var exponent = (HighWord(x) >> 20) & 0x7ff;
        if (exponent - ((HighWord(angle) >> 20) & 0x7ff) > 16)
        {
            (difference, rest) = Closer(difference, n, Piece2, Rest2);
            angle = difference - rest;
            if (exponent - ((HighWord(angle) >> 20) & 0x7ff) > 49)
            {
                (difference, rest) = Closer(difference, n, Piece3, Rest3);
                angle = difference - rest;
            }
        }

        return ((int)n & 3, angle, difference - angle - rest);

        static (double Difference, double Remainder) Closer(double before, double n, double piece, double rest)
        {
            var step = n * piece;
            var difference = before - step;
            return (difference, (n * rest) - (before - difference - step));
        }
    }

    static double SinOf(double x, double rest)
    {
        const double S1 = -1.66666666666666324348e-01;
        const double S2 = 8.33333333332248946124e-03;
        const double S3 = -1.98412698298579493134e-04;
        const double S4 = 2.75573137070700676789e-06;
        const double S5 = -2.50507602534068634195e-08;
        const double S6 = 1.58969099521155010221e-10;
        var z = x * x;
        var cube = z * x;
        var r = S2 + (z * (S3 + (z * S4))) + (z * (z * z) * (S5 + (z * S6)));
        return x - ((z * ((0.5 * rest) - (cube * r))) - rest - (cube * S1));
    }

    static double CosOf(double x, double rest)
    {
        const double C1 = 4.16666666666666019037e-02;
        const double C2 = -1.38888888888741095749e-03;
        const double C3 = 2.48015872894767294178e-05;
        const double C4 = -2.75573143513906633035e-07;
        const double C5 = 2.08757232129817482790e-09;
        const double C6 = -1.13596475577881948265e-11;
        var z = x * x;
        var fourth = z * z;
        var r = (z * (C1 + (z * (C2 + (z * C3))))) + (fourth * fourth * (C4 + (z * (C5 + (z * C6)))));
        var half = 0.5 * z;
        var w = 1 - half;
        return w + (1 - w - half + ((z * r) - (x * rest)));
    }

    /// <summary>tan(x + rest), or -1 / tan(x + rest), for x within pi / 4 of 0.</summary>
    static double TanOf(double x, double rest, bool inverse)
    {
        const double T0 = 3.33333333333334091986e-01;
        const double T1 = 1.33333333333201242699e-01;
        const double T2 = 5.39682539762260521377e-02;
        const double T3 = 2.18694882948595424599e-02;
        const double T4 = 8.86323982359930005737e-03;
        const double T5 = 3.59207910759131235356e-03;
        const double T6 = 1.45620945432529025516e-03;
        const double T7 = 5.88041240820264096874e-04;
        const double T8 = 2.46463134818469906812e-04;
        const double T9 = 7.81794442939557092300e-05;
        const double T10 = 7.14072491382608190305e-05;
        const double T11 = -1.85586374855275456654e-05;
        const double T12 = 2.59073051863633712884e-05;
        const double QuarterPi = 7.85398163397448278999e-01;
        const double QuarterPiRest = 3.06161699786838301793e-17;

        var negative = x < 0;
        var large = Math.Abs(x) >= 0.67434;
        if (large)
        {
            (x, rest) = negative ? (-x, -rest) : (x, rest);
            x = QuarterPi - x + (QuarterPiRest - rest);
            rest = 0;
        }

        var z = x * x;
        var w = z * z;
        var odd = T1 + (w * (T3 + (w * (T5 + (w * (T7 + (w * (T9 + (w * T11)))))))));
        var even = z * (T2 + (w * (T4 + (w * (T6 + (w * (T8 + (w * (T10 + (w * T12))))))))));
        var cube = z * x;
        var r = rest + (z * ((cube * (odd + even)) + rest)) + (cube * T0);
        var sum = x + r;
        if (large)
        {
            double sign = inverse ? -1 : 1;
            var value = sign - (2 * (x + (r - (sum * sum / (sum + sign)))));
            return negative ? -value : value;
        }

        if (!inverse)
        {
            return sum;
        }

        // -1 / (x + r) in two parts: the plain quotient would be off by up to 2 units in the last place.
        var sumHigh = WithoutLowWord(sum);
        var left = r - (sumHigh - x);
        var quotient = -1 / sum;
        var quotientHigh = WithoutLowWord(quotient);
        return quotientHigh + (quotient * (1 + (quotientHigh * sumHigh) + (quotientHigh * left)));
    }
}
