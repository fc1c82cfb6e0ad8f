namespace RiverCrossingSim.Kernel;

/// <summary>
/// Solves P(x) = p for a positive x by Newton's method on ln P over ln x, where the tails of gamma and beta are nearly
/// straight lines, so that even p = 1e-16 takes few steps and keeps all digits. A step that leaves the bracket is
/// replaced by halving.
/// </summary>
static class LogNewton
{
    /// <param name="probability">P(x): monotone, with the sign of <paramref name="direction"/>.</param>
    /// <param name="density">The density at x.</param>
    /// <param name="p">The probability to reach, above 0 and not above 0.6.</param>
    /// <param name="start">ln of the first guess.</param>
    /// <param name="high">ln of the largest possible x.</param>
    /// <param name="direction">+1 for a lower, -1 for an upper tail probability.</param>
    public static double Solve(
        Func<double, double> probability,
        Func<double, double> density,
        double p,
        double start,
        double high,
        int direction
    )
    {
        var target = Elementary.Log(p);
        var low = double.NegativeInfinity;
        var t = start;
        for (var i = 0; i < 100; i++)
        {
            var x = Elementary.Exp(t);
            var reached = probability(x);
            var excess = direction * (Elementary.Log(reached) - target);
            if (excess > 0)
            {
                high = Math.Min(high, t);
            }
            else
            {
                low = Math.Max(low, t);
            }
            var step = -excess * reached / (x * density(x));
            if (Math.Abs(step) <= 4e-16 * Math.Max(1, Math.Abs(t)))
            {
                break;
            }
            var next = t + step;
            if (!(next > low && next < high))
            {
                next = double.IsFinite(low) && double.IsFinite(high) ? (low + high) / 2 : t - Math.Sign(excess);
            }
            t = next;
        }
        return Elementary.Exp(t);
    }
}
