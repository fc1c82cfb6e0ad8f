namespace RiverCrossingSim.Statistics;

/// <summary>
/// The terms of the estimators of Sobol' indices, row by row, so that a resample is only a sum over its rows.
/// </summary>
sealed class SobolSums
{
    readonly double[] _values;
    readonly double[] _squares;
    readonly double[][] _first;
    readonly double[][] _total;

    public SobolSums(SaltelliDesign design, ReadOnlySpan<double> outputs)
    {
        var mean = Moments.Mean(outputs);
        _values = new double[design.Samples];
        _squares = new double[design.Samples];
        _first = new double[design.Groups.Count][];
        _total = new double[design.Groups.Count][];
        for (var group = 0; group < _first.Length; group++)
        {
            _first[group] = new double[design.Samples];
            _total[group] = new double[design.Samples];
        }
        for (var row = 0; row < design.Samples; row++)
        {
            var at = row * design.RowLength;
            var (a, b) = (outputs[at] - mean, outputs[at + 1] - mean);
            _values[row] = a + b;
            _squares[row] = (a * a) + (b * b);
            for (var group = 0; group < _first.Length; group++)
            {
                var mixed = outputs[at + 2 + group] - mean;
                _first[group][row] = b * (mixed - a);
                _total[group][row] = (a - mixed) * (a - mixed) / 2;
            }
        }
    }

    /// <summary>The indices over some rows.</summary>
    public (double First, double Total)[] Estimate(ReadOnlySpan<int> rows)
    {
        var both = 2.0 * rows.Length;
        var mean = Sum(_values, rows) / both;
        var variance = (Sum(_squares, rows) / both) - (mean * mean);
        var estimates = new (double, double)[_first.Length];
        for (var group = 0; group < estimates.Length; group++)
        {
            estimates[group] =
                variance > 0
                    ? (
                        Sum(_first[group], rows) / rows.Length / variance,
                        Sum(_total[group], rows) / rows.Length / variance
                    )
                    : (double.NaN, double.NaN);
        }
        return estimates;
    }

    static double Sum(double[] terms, ReadOnlySpan<int> rows)
    {
        var sum = 0.0;
        foreach (var row in rows)
        {
            sum += terms[row];
        }
        return sum;
    }
}
