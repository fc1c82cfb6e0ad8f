namespace RiverCrossingSim.Model;

/// <summary>
/// The mean of what remains of a drawn time, given that it has lasted so long: the mean of the quantiles beyond, less
/// what has passed.
/// </summary>
sealed class Residual
{
    const int Points = 64;

    // What has outlasted every quantile is expected to last a twentieth of the longest again.
    const double Beyond = 0.05;

    readonly double[] _values = new double[Points];
    readonly double[] _sums = new double[Points + 1];

    /// <summary>Tabulates the quantiles of a distribution.</summary>
    public Residual(Distribution distribution)
    {
        for (var i = Points - 1; i >= 0; i--)
        {
            _values[i] = distribution.Quantile((i + 0.5) / Points);
            _sums[i] = _sums[i + 1] + _values[i];
        }
    }

    /// <summary>The mean of the whole.</summary>
    public double Mean => _sums[0] / Points;

    /// <summary>The mean of what remains, in the unit of the distribution; above 0.</summary>
    /// <param name="elapsed">How long it has lasted.</param>
    public double After(double elapsed)
    {
        var (low, high) = (0, Points);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _values[middle] > elapsed ? (low, middle) : (middle + 1, high);
        }
        return low < Points ? _sums[low] / (Points - low) - elapsed : Beyond * Math.Max(_values[^1], 0);
    }
}
