namespace RiverCrossingSim.Kernel;

/// <summary>The beta distribution on (0, 1): the shape behind <see cref="Beta"/> and <see cref="Pert"/>.</summary>
/// <remarks>
/// The cumulative probability is that of <see cref="IncompleteBeta"/>. The table is made at the first draw;
/// two threads may both make it, with the same result.
/// </remarks>
sealed class StandardBeta : IEquatable<StandardBeta>
{
    readonly double _logBeta;
    readonly Func<double, double> _lower;
    readonly Func<double, double> _upper; // of the distance from 1
    readonly Func<double, double> _lowerDensity;
    readonly Func<double, double> _upperDensity;
    QuantileTable? _table;

    public StandardBeta(double alpha, double beta)
    {
        (Alpha, Beta) = (alpha, beta);
        _logBeta = GammaFunction.Log(alpha) + GammaFunction.Log(beta) - GammaFunction.Log(alpha + beta);
        _lower = Cumulative;
        _upper = y => IncompleteBeta.Regularized(beta, alpha, y);
        _lowerDensity = x => IncompleteBeta.Density(alpha, beta, x, 1 - x);
        _upperDensity = y => IncompleteBeta.Density(beta, alpha, y, 1 - y);
    }

    public double Alpha { get; }

    public double Beta { get; }

    public double Mean => Alpha / (Alpha + Beta);

    public double Quantile(double u)
    {
        if (u <= 0)
        {
            return 0;
        }
        if (u >= 1)
        {
            return 1;
        }
        _table ??= new QuantileTable(Solve, _lowerDensity, x => ((Alpha - 1) / x) - ((Beta - 1) / (1 - x)));
        return _table.Quantile(u);
    }

    public double Cumulative(double x) => IncompleteBeta.Regularized(Alpha, Beta, x);

    public bool Equals(StandardBeta? other) => other is not null && Alpha == other.Alpha && Beta == other.Beta;

    public override bool Equals(object? obj) => Equals(obj as StandardBeta);

    public override int GetHashCode() => HashCode.Combine(Alpha, Beta);

    double Solve(double u) =>
        u <= 0.5
            ? LogNewton.Solve(_lower, _lowerDensity, u, Start(Alpha, Beta, u), 0, +1)
            : 1 - LogNewton.Solve(_upper, _upperDensity, 1 - u, Start(Beta, Alpha, 1 - u), 0, +1);

    /// <summary>ln of a first guess: Abramowitz and Stegun 26.5.22, or P(x) = x^a / (a B(a, b)) near 0.</summary>
    double Start(double a, double b, double p)
    {
        var nearZero = Math.Min((Elementary.Log(p) + Elementary.Log(a) + _logBeta) / a, -1e-3);
        if (a < 1 || b < 1)
        {
            return nearZero;
        }
        var z = -StandardNormal.Quantile(p);
        var (inverseA, inverseB) = (1 / ((2 * a) - 1), 1 / ((2 * b) - 1));
        var lambda = ((z * z) - 3) / 6;
        var h = 2 / (inverseA + inverseB);
        var w = (z * Math.Sqrt(h + lambda) / h) - ((inverseB - inverseA) * (lambda + (5.0 / 6) - (2 / (3 * h))));
        return Math.Max(nearZero, -Elementary.LogOnePlus(b / a * Elementary.Exp(2 * w)));
    }
}
