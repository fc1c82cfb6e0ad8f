namespace RiverCrossingSim.Statistics;

/// <summary>
/// A smooth density by a Gaussian kernel. At a lower limit, such as 0 for a duration, the kernel's overhang is reflected
/// back, so that the density integrates to 1 above the limit (B. W. Silverman, "Density Estimation", 1986, section
/// 2.10).
/// </summary>
public sealed class KernelDensity
{
    // A Gaussian is below 1e-14 of its peak beyond this many bandwidths.
    const double Reach = 8;

    readonly double[] _sorted;

    /// <summary>Of the given values.</summary>
    /// <param name="values">At least one, all finite, none below the limit.</param>
    /// <param name="rule">How wide to smooth.</param>
    /// <param name="lowerLimit">The values cannot be below; minus infinity for none.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, one is not finite or below the limit, or the limit is not a number.
    /// </exception>
    public KernelDensity(
        ReadOnlySpan<double> values,
        BandwidthRule rule = BandwidthRule.SheatherJones,
        double lowerLimit = double.NegativeInfinity
    )
    {
        Require.FiniteNumbers(values);
        _sorted = values.ToArray();
        Array.Sort(_sorted);
        if (!(_sorted[0] >= lowerLimit))
        {
            throw new ArgumentException($"A value, {_sorted[0]}, is below the limit {lowerLimit}.", nameof(values));
        }

        LowerLimit = lowerLimit;
        Bandwidth = Statistics.Bandwidth.Of(_sorted, rule);
    }

    /// <summary>The kernel's standard deviation, in the unit of the values; 0 where all values are equal.</summary>
    public double Bandwidth { get; }

    /// <summary>The lower limit; minus infinity for none.</summary>
    public double LowerLimit { get; }

    /// <summary>Whether all values are equal, so that there is no density to draw.</summary>
    public bool IsPoint => Bandwidth == 0;

    /// <summary>The density at x, per unit of the values; infinite at the point where all values are equal.</summary>
    /// <param name="x">In the unit of the values.</param>
    public double At(double x)
    {
        if (IsPoint)
        {
            return x == _sorted[0] ? double.PositiveInfinity : 0;
        }

        if (x < LowerLimit)
        {
            return 0;
        }

        var reflected = double.IsFinite(LowerLimit) ? Sum((2 * LowerLimit) - x) : 0;
        return (Sum(x) + reflected) / (_sorted.Length * Bandwidth * Math.Sqrt(2 * Math.PI));
    }

    /// <summary>
    /// The curve at evenly spaced points, from three bandwidths below the smallest value (or the limit) to three above
    /// the largest; empty where all values are equal.
    /// </summary>
    /// <param name="points">At least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two points are asked for.</exception>
    public IReadOnlyList<(double Value, double Density)> Curve(int points = 256)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 2);
        if (IsPoint)
        {
            return [];
        }

        var low = Math.Max(LowerLimit, _sorted[0] - (3 * Bandwidth));
        var step = (_sorted[^1] + (3 * Bandwidth) - low) / (points - 1);
        var curve = new (double, double)[points];
        for (var i = 0; i < points; i++)
        {
            curve[i] = (low + (i * step), At(low + (i * step)));
        }

        return curve;
    }

    double Sum(double x)
    {
        var index = Array.BinarySearch(_sorted, x - (Reach * Bandwidth));
        var sum = 0.0;
        for (var i = index < 0 ? ~index : index; i < _sorted.Length && _sorted[i] <= x + (Reach * Bandwidth); i++)
        {
            var z = (x - _sorted[i]) / Bandwidth;
            sum += Math.Exp(-0.5 * z * z);
        }
        return sum;
    }
}
