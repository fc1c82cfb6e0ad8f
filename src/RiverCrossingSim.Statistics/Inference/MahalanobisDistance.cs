namespace RiverCrossingSim.Statistics;

/// <summary>
/// How far a row is from the middle of many, in units of their spread along each direction: by successive regression, each
/// quantity is taken less what those before it say of it.
/// </summary>
sealed class MahalanobisDistance
{
    // What rounding leaves of a quantity that those before it say in full, or that does not vary: it adds nothing.
    const double Least = 1e-10;

    readonly double[] _means;
    readonly double[][] _factor;

    /// <summary>Learns the middle and the spread.</summary>
    /// <param name="values">Of each quantity its value in each row.</param>
    public MahalanobisDistance(IReadOnlyList<double[]> values)
    {
        _means = [.. values.Select(list => Moments.Mean(list))];
        var rows = values[0].Length;
        _factor = new double[values.Count][];
        for (var i = 0; i < values.Count; i++)
        {
            _factor[i] = new double[i + 1];
            for (var j = 0; j <= i; j++)
            {
                var sum = 0d;
                for (var row = 0; row < rows; row++)
                {
                    sum += (values[i][row] - _means[i]) * (values[j][row] - _means[j]);
                }
                _factor[i][j] = sum / (rows - 1);
            }
        }
        Cholesky.Decompose(_factor, Least);
    }

    /// <summary>The square of the distance of a row.</summary>
    public double Of(ReadOnlySpan<double> row)
    {
        var whitened = new double[row.Length];
        for (var i = 0; i < whitened.Length; i++)
        {
            whitened[i] = row[i] - _means[i];
        }
        Cholesky.SolveLower(_factor, whitened);
        var sum = 0d;
        foreach (var value in whitened)
        {
            sum += value * value;
        }
        return sum;
    }
}
