namespace RiverCrossingSim.Kernel;

/// <summary>The gamma distribution with scale 1: the shape behind <see cref="Gamma"/>.</summary>
/// <remarks>
/// The cumulative probability is that of <see cref="IncompleteGamma"/>. The table is made at the first draw;
/// two threads may both make it, with the same result.
/// </remarks>
sealed class StandardGamma : IEquatable<StandardGamma>
{
    readonly double _logGamma;
    readonly Func<double, double> _lower;
    readonly Func<double, double> _upper;
    readonly Func<double, double> _density;
    QuantileTable? _table;

    public StandardGamma(double shape)
    {
        Shape = shape;
        _logGamma = GammaFunction.Log(shape);
        _lower = Cumulative;
        _upper = x => IncompleteGamma.Upper(shape, x);
        _density = x => IncompleteGamma.Density(shape, x);
    }

    public double Shape { get; }

    public double Quantile(double u)
    {
        if (u <= 0)
        {
            return 0;
        }
        if (u >= 1)
        {
            return double.PositiveInfinity;
        }
        _table ??= new QuantileTable(Solve, _density, x => ((Shape - 1) / x) - 1);
        return _table.Quantile(u);
    }

    public double Cumulative(double x) => IncompleteGamma.Lower(Shape, x);

    public bool Equals(StandardGamma? other) => other is not null && Shape == other.Shape;

    public override bool Equals(object? obj) => Equals(obj as StandardGamma);

    public override int GetHashCode() => Shape.GetHashCode();

    double Solve(double u) =>
        u <= 0.5
            ? LogNewton.Solve(_lower, _density, u, Start(u), double.PositiveInfinity, +1)
            : LogNewton.Solve(_upper, _density, 1 - u, Start(u), double.PositiveInfinity, -1);

    /// <summary>ln of a first guess: Wilson and Hilferty (1931), or P(x) = x^k / (k Gamma(k)) near 0.</summary>
    double Start(double u)
    {
        var nearZero = (Elementary.Log(u) + Elementary.Log(Shape) + _logGamma) / Shape;
        if (Shape < 0.5)
        {
            return u <= 0.5 ? nearZero : Elementary.Log(Shape);
        }
        var ninth = 1 / (9 * Shape);
        var root = 1 - ninth + (StandardNormal.Quantile(u) * Math.Sqrt(ninth));
        return root > 0.1 ? Elementary.Log(Shape) + (3 * Elementary.Log(root)) : nearZero;
    }
}
