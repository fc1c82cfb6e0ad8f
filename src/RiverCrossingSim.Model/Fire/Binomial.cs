namespace RiverCrossingSim.Model;

/// <summary>Binomial numbers by inversion: one uniform gives one number, and a larger uniform never a smaller number.</summary>
static class Binomial
{
    /// <summary>The smallest k with P(X &lt;= k) >= u for X the number of successes among n.</summary>
    /// <param name="n">Trials, at least 0.</param>
    /// <param name="p">Chance of success, from 0 to 1.</param>
    /// <param name="u">A uniform number in (0, 1).</param>
    public static int Quantile(int n, double p, double u)
    {
        if (n <= 0 || p <= 0)
        {
            return 0;
        }
        if (p >= 1)
        {
            return n;
        }
        // A first guess from the normal curve, then steps along the exact distribution function.
        var guess = n * p + Math.Sqrt(n * p * (1 - p)) * StandardNormal.Quantile(u);
        var k = (int)Math.Clamp(Math.Round(guess), 0, n);
        while (k > 0 && Cumulative(n, p, k - 1) >= u)
        {
            k--;
        }
        while (k < n && Cumulative(n, p, k) < u)
        {
            k++;
        }
        return k;
    }

    /// <summary>P(X &lt;= k), by the regularised incomplete beta function (Abramowitz and Stegun, 26.5.24).</summary>
    public static double Cumulative(int n, double p, int k) =>
        k >= n ? 1 : IncompleteBeta.Regularized(n - k, k + 1, 1 - p);
}
