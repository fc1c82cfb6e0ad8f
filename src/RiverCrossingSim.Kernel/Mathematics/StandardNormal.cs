namespace RiverCrossingSim.Kernel;

/// <summary>The normal distribution with mean 0 and standard deviation 1, with the same bits on every machine.</summary>
public static class StandardNormal
{
    /// <summary>P(Z &lt;= z), to 14 digits in either tail.</summary>
    /// <param name="z">Any number.</param>
    /// <remarks>Half of the incomplete gamma function with shape 1/2 at z^2 / 2 (Abramowitz and Stegun, 6.5.17).</remarks>
    public static double Cumulative(double z) =>
        z switch
        {
            double.NaN => double.NaN,
            < -39 => 0,
            > 9 => 1,
            <= 0 => 0.5 * IncompleteGamma.Upper(0.5, 0.5 * z * z),
            _ => 0.5 + (0.5 * IncompleteGamma.Lower(0.5, 0.5 * z * z)),
        };

    /// <summary>The z below which a share p lies, to 15 digits.</summary>
    /// <param name="p">From 0, which gives minus infinity, to 1, which gives infinity.</param>
    /// <exception cref="ArgumentOutOfRangeException">p lies outside 0 to 1.</exception>
    /// <remarks>
    /// M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37, 1988,
    /// pages 477 to 484, routine PPND16; the coefficients bear its names.
    /// </remarks>
    public static double Quantile(double p)
    {
        if (!(p is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, "A probability lies between 0 and 1.");
        }

        var q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            return q * Central(0.180625 - (q * q));
        }

        var tail = q < 0 ? p : 1 - p;
        if (tail == 0)
        {
            return q < 0 ? double.NegativeInfinity : double.PositiveInfinity;
        }

        var r = Math.Sqrt(-Elementary.Log(tail));
        var z = r <= 5 ? Tail(r - 1.6) : FarTail(r - 5);
        return q < 0 ? -z : z;
    }

    static double Central(double r)
    {
        const double A0 = 3.3871328727963666080;
        const double A1 = 1.3314166789178437745e2;
        const double A2 = 1.9715909503065514427e3;
        const double A3 = 1.3731693765509461125e4;
        const double A4 = 4.5921953931549871457e4;
        const double A5 = 6.7265770927008700853e4;
        const double A6 = 3.3430575583588128105e4;
        const double A7 = 2.5090809287301226727e3;
        const double B1 = 4.2313330701600911252e1;
        const double B2 = 6.8718700749205790830e2;
        const double B3 = 5.3941960214247511077e3;
        const double B4 = 2.1213794301586595867e4;
        const double B5 = 3.9307895800092710610e4;
        const double B6 = 2.8729085735721942674e4;
        const double B7 = 5.2264952788528545610e3;
        return (A0 + (r * (A1 + (r * (A2 + (r * (A3 + (r * (A4 + (r * (A5 + (r * (A6 + (r * A7))))))))))))))
            / (1 + (r * (B1 + (r * (B2 + (r * (B3 + (r * (B4 + (r * (B5 + (r * (B6 + (r * B7))))))))))))));
    }

    static double Tail(double r)
    {
        const double C0 = 1.42343711074968357734;
        const double C1 = 4.63033784615654529590;
        const double C2 = 5.76949722146069140550;
        const double C3 = 3.64784832476320460504;
        const double C4 = 1.27045825245236838258;
        const double C5 = 2.41780725177450611770e-1;
        const double C6 = 2.27238449892691845833e-2;
        const double C7 = 7.74545014278341407640e-4;
        const double D1 = 2.05319162663775882187;
        const double D2 = 1.67638483018380384940;
        const double D3 = 6.89767334985100004550e-1;
        const double D4 = 1.48103976427480074590e-1;
        const double D5 = 1.51986665636164571966e-2;
        const double D6 = 5.475938084995344946e-4;
        const double D7 = 1.05075007164441684324e-9;
        return (C0 + (r * (C1 + (r * (C2 + (r * (C3 + (r * (C4 + (r * (C5 + (r * (C6 + (r * C7))))))))))))))
            / (1 + (r * (D1 + (r * (D2 + (r * (D3 + (r * (D4 + (r * (D5 + (r * (D6 + (r * D7))))))))))))));
    }

    static double FarTail(double r)
    {
        const double E0 = 6.65790464350110377720;
        const double E1 = 5.46378491116411436990;
        const double E2 = 1.78482653991729133580;
        const double E3 = 2.96560571828504891230e-1;
        const double E4 = 2.65321895265761230930e-2;
        const double E5 = 1.24266094738807843860e-3;
        const double E6 = 2.71155556874348757815e-5;
        const double E7 = 2.01033439929228813265e-7;
        const double F1 = 5.99832206555887937690e-1;
        const double F2 = 1.36929880922735805310e-1;
        const double F3 = 1.48753612908506148525e-2;
        const double F4 = 7.86869131145613259100e-4;
        const double F5 = 1.84631831751005468180e-5;
        const double F6 = 1.42151175831644588870e-7;
        const double F7 = 2.04426310338993978564e-15;
        return (E0 + (r * (E1 + (r * (E2 + (r * (E3 + (r * (E4 + (r * (E5 + (r * (E6 + (r * E7))))))))))))))
            / (1 + (r * (F1 + (r * (F2 + (r * (F3 + (r * (F4 + (r * (F5 + (r * (F6 + (r * F7))))))))))))));
    }
}
