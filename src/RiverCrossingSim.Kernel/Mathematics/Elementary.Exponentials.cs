using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

public static partial class Elementary
{
    /// <summary>The exponential.</summary>
    /// <param name="x">Any number; above 709.78 the result is infinite, below -745.13 it is 0.</param>
    /// <returns>e^x, off by less than 1 unit in the last place.</returns>
    /// <remarks>
    /// x = k ln 2 + r with |r| at most half of ln 2; exp(r) = 1 + 2r / (R(r^2) - r) (fdlibm, e_exp.c).
    /// </remarks>
    public static double Exp(double x)
    {
        if (x > 709.782712893383973096)
        {
            return double.PositiveInfinity;
        }

        if (x < -745.13321910194110842)
        {
            return 0;
        }

        var size = Math.Abs(x);
        if (!(size > 3.7252902984619141e-09))
        {
            return 1 + x; // no number stays none
        }

        if (size <= 0.34657359027997264)
        {
            return OneAndExp(x, x, 0);
        }

        var k = NearestMultipleOfLn2(x, size);
        var high = x - (k * Ln2High);
        var low = k * Ln2Low;
        return Scaled(OneAndExp(high - low, high, low), k);
    }

    /// <summary>e^x - 1 without loss of digits near 0.</summary>
    /// <param name="x">Any number; above 709.78 the result is infinite.</param>
    /// <returns>e^x - 1, off by less than 1 unit in the last place.</returns>
    /// <remarks>As <see cref="Exp"/>, with the 1 taken away before it costs digits (fdlibm, s_expm1.c).</remarks>
    public static double ExpMinusOne(double x)
    {
        if (x > 709.782712893383973096)
        {
            return double.PositiveInfinity;
        }

        if (x < -38.816242)
        {
            return -1; // 56 ln 2 and more below 0
        }

        var size = Math.Abs(x);
        if (!(size >= 5.5511151231257827e-17))
        {
            return x;
        }

        var k = size > 0.34657359027997264 ? NearestMultipleOfLn2(x, size) : 0;
        var high = x - (k * Ln2High);
        var low = k * Ln2Low;
        var r = high - low;
        var lost = high - r - low;
        return ExpMinusOneOf(r, lost, k);
    }

    static int NearestMultipleOfLn2(double x, double size) =>
        size < 1.0397207708399179 ? Math.Sign(x) : (int)((InverseLn2 * x) + (x < 0 ? -0.5 : 0.5));

    /// <summary>exp(r) for r = high - low, |r| at most half of ln 2.</summary>
    static double OneAndExp(double r, double high, double low)
    {
        var c = RatioOfExp(r);
        return 1 + ((r * c / (2 - c)) - low + high);
    }

    /// <summary>c with exp(r) = 1 + r + r c / (2 - c), for |r| at most half of ln 2.</summary>
    /// <remarks>
    /// c = r - (R(r^2) - 2) with R(r^2) = r (exp(r) + 1) / (exp(r) - 1) = 2 + P1 r^2 + P2 r^4 + ..., good to 2^-59.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double RatioOfExp(double r)
    {
        const double P1 = 1.66666666666666019037e-01;
        const double P2 = -2.77777777770155933842e-03;
        const double P3 = 6.61375632143793436117e-05;
        const double P4 = -1.65339022054652515390e-06;
        const double P5 = 4.13813679705723846039e-08;

        var square = r * r;
        return r - (square * (P1 + (square * (P2 + (square * (P3 + (square * (P4 + (square * P5)))))))));
    }

    /// <summary>2^k exp(r + lost) - 1 for |r| at most half of ln 2.</summary>
    static double ExpMinusOneOf(double r, double lost, int k)
    {
        const double Q1 = -3.33333333333331316428e-02;
        const double Q2 = 1.58730158725481460165e-03;
        const double Q3 = -7.93650757867487942473e-05;
        const double Q4 = 4.00821782732936239552e-06;
        const double Q5 = -2.01099218183624371326e-07;

        var half = 0.5 * r;
        var halfSquare = r * half;
        var series =
            1
            + (halfSquare * (Q1 + (halfSquare * (Q2 + (halfSquare * (Q3 + (halfSquare * (Q4 + (halfSquare * Q5)))))))));
        var t = 3 - (series * half);
        var e = halfSquare * ((series - t) / (6 - (r * t)));
        if (k == 0)
        {
            return r - ((r * e) - halfSquare);
        }

        e = (r * (e - lost)) - lost;
        e -= halfSquare;
        return k switch
        {
            -1 => (0.5 * (r - e)) - 0.5,
            1 => r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + (2 * (r - e)),
            < 0 or > 56 => Scaled(r - e + 1, k) - 1,
            < 20 => (r - e + (1 - PowerOfTwo(-k))) * PowerOfTwo(k),
            _ => (r - (e + PowerOfTwo(-k)) + 1) * PowerOfTwo(k),
        };
    }
}
