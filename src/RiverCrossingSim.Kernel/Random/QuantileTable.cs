namespace RiverCrossingSim.Kernel;

/// <summary>
/// A fast quantile function for a distribution whose own is slow: quintic Hermite interpolation over 512 cells of equal
/// probability. A cell whose interpolation is off by more than 1e-11 in probability at its middle, or does not rise
/// everywhere, is solved anew at every draw; these are a few cells in the tails.
/// </summary>
/// <remarks>
/// W. Hörmann and J. Leydold, "Continuous random variate generation by fast numerical inversion", ACM TOMACS 13, 2003,
/// who take an error of 1e-10 in probability for none.
/// </remarks>
sealed class QuantileTable
{
    const int Cells = 512;
    const int Terms = 6;
    const double Width = 1.0 / Cells;
    const double Tolerance = 1e-11;

    readonly Func<double, double> _solve;
    readonly double[] _coefficients = new double[Cells * Terms];
    readonly bool[] _interpolated = new bool[Cells];

    /// <param name="solve">The exact quantile.</param>
    /// <param name="density">The density f at a value.</param>
    /// <param name="logSlope">f' / f at a value.</param>
    public QuantileTable(Func<double, double> solve, Func<double, double> density, Func<double, double> logSlope)
    {
        _solve = solve;
        // The ends themselves may be infinite: the first and the last cell are always solved.
        var left = Node(1);
        for (var cell = 1; cell < Cells - 1; cell++)
        {
            var right = Node(cell + 1);
            Fit(_coefficients.AsSpan(cell * Terms, Terms), left, right);
            var middle = solve((cell + 0.5) * Width);
            var error = Math.Abs(Interpolate(cell, 0.5) - middle) * density(middle);
            _interpolated[cell] = error <= Tolerance && Rises(_coefficients.AsSpan(cell * Terms, Terms));
            left = right;
        }

        // x, dx/dt and d2x/dt2, where t runs from 0 to 1 over a cell: dx/du = 1/f, d2x/du2 = -f'/f^3.
        (double Value, double First, double Second) Node(int index)
        {
            var x = solve(index * Width);
            var first = Width / density(x);
            return (x, first, -logSlope(x) * first * first);
        }
    }

    public double Quantile(double u)
    {
        var scaled = u * Cells;
        var cell = (int)scaled;
        return (uint)cell < Cells && _interpolated[cell] ? Interpolate(cell, scaled - cell) : _solve(u);
    }

    double Interpolate(int cell, double t)
    {
        var c = _coefficients.AsSpan(cell * Terms, Terms);
        return c[0] + (t * (c[1] + (t * (c[2] + (t * (c[3] + (t * (c[4] + (t * c[5])))))))));
    }

    static void Fit(
        Span<double> c,
        (double Value, double First, double Second) left,
        (double Value, double First, double Second) right
    )
    {
        var value = right.Value - left.Value - left.First - (left.Second / 2);
        var first = right.First - left.First - left.Second;
        var second = right.Second - left.Second;
        c[0] = left.Value;
        c[1] = left.First;
        c[2] = left.Second / 2;
        c[3] = (10 * value) - (4 * first) + (second / 2);
        c[4] = (-15 * value) + (7 * first) - second;
        c[5] = (6 * value) - (3 * first) + (second / 2);
    }

    static bool Rises(ReadOnlySpan<double> c)
    {
        for (var t = 0.0; t <= 1; t += 0.125)
        {
            if (!(c[1] + (t * ((2 * c[2]) + (t * ((3 * c[3]) + (t * ((4 * c[4]) + (t * 5 * c[5]))))))) > 0))
            {
                return false;
            }
        }
        return true;
    }
}
