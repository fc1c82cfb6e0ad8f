namespace RiverCrossingSim.Statistics;

/// <summary>The correlation of two lists whose pairs do not weigh the same.</summary>
public static class WeightedCorrelation
{
    /// <summary>Pearson's correlation with weights, from -1 to 1; 0 where one of the lists does not vary.</summary>
    /// <param name="x">Finite numbers, at least two.</param>
    /// <param name="y">As many.</param>
    /// <param name="weights">The weight of each pair, at or above 0, not all 0.</param>
    /// <exception cref="ArgumentException">The lists do not fit, or the weights are none.</exception>
    public static double Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights)
    {
        Require.FiniteNumbers(x, atLeast: 2);
        Require.FiniteNumbers(y);
        Require.FiniteNumbers(weights);
        Require.SameLength(x.Length, y.Length);
        Require.SameLength(x.Length, weights.Length);
        var (sum, meanX, meanY) = (0d, 0d, 0d);
        for (var i = 0; i < x.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weights[i], nameof(weights));
            sum += weights[i];
            meanX += weights[i] * x[i];
            meanY += weights[i] * y[i];
        }
        if (sum <= 0)
        {
            throw new ArgumentException("All weights are 0.", nameof(weights));
        }
        (meanX, meanY) = (meanX / sum, meanY / sum);
        var (xx, yy, xy) = (0d, 0d, 0d);
        for (var i = 0; i < x.Length; i++)
        {
            var (dx, dy) = (x[i] - meanX, y[i] - meanY);
            xx += weights[i] * dx * dx;
            yy += weights[i] * dy * dy;
            xy += weights[i] * dx * dy;
        }
        return xx > 0 && yy > 0 ? Math.Clamp(xy / Math.Sqrt(xx * yy), -1, 1) : 0;
    }
}
