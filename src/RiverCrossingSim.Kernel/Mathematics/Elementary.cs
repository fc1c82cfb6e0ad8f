namespace RiverCrossingSim.Kernel;

/// <summary>
/// Logarithm, exponential, power and circular functions that give the same bits on every machine: the platform's own
/// (<see cref="Math.Log(double)"/> and its like) come from its C library and differ in the last digit from one to the
/// next. The error of each is below 1 unit in the last place.
/// </summary>
/// <remarks>
/// <para>
/// Only additions, multiplications, divisions and comparisons of IEEE 754 doubles, each rounded on its own and in the
/// order written; no fused multiply-add, whose use the hardware would decide. So nothing here depends on the processor.
/// </para>
/// <para>
/// Methods and coefficients are those of fdlibm 5.3 (https://netlib.org/fdlibm/), as FreeBSD's msun has them: Copyright
/// (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro and SunSoft, Sun Microsystems, Inc.
/// business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice
/// is preserved.
/// </para>
/// </remarks>
public static partial class Elementary
{
    const double Ln2High = 6.93147180369123816490e-01; // the last 32 bits are 0: times an exponent it is exact
    const double Ln2Low = 1.90821492927058770002e-10;
    const double InverseLn2 = 1.44269504088896338700e+00;
    const double TwoTo54 = 18014398509481984;

    static int HighWord(double x) => (int)(BitConverter.DoubleToInt64Bits(x) >> 32);

    static uint LowWord(double x) => (uint)BitConverter.DoubleToInt64Bits(x);

    static double WithHighWord(double x, int high) => BitConverter.Int64BitsToDouble(((long)high << 32) | LowWord(x));

    static double WithoutLowWord(double x) =>
        BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(x) & ~0xffffffffL);

    /// <summary>2^k for k from -1022 to 1023.</summary>
    static double PowerOfTwo(int k) => BitConverter.Int64BitsToDouble((long)(k + 1023) << 52);

    /// <summary>y 2^k, rounded once, for y from 1/2 to 4 and any k of a double.</summary>
    static double Scaled(double y, int k) =>
        k switch
        {
            > 1022 => y * 2 * PowerOfTwo(k - 1),
            >= -1021 => y * PowerOfTwo(k),
            >= -1080 => y * PowerOfTwo(k + 1000) * PowerOfTwo(-1000),
            _ => 0,
        };
}
