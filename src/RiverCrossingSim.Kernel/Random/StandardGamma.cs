using MathNet.Numerics;

namespace RiverCrossingSim.Kernel;

/// <summary>The gamma distribution with scale 1: the shape behind <see cref="Gamma"/>.</summary>
/// <remarks>
/// The cumulative probability is MathNet's regularized incomplete gamma function. The table is made at the first draw;
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
        _logGamma = SpecialFunctions.GammaLn(shape);
        _lower = Cumulative;
        _upper = x => SpecialFunctions.GammaUpperRegularized(shape, x);
        _density = x => Math.Exp(((shape - 1) * Math.Log(x)) - x - _logGamma);
    }

    public double Shape { get; }

    public double Quantile(double u)
    {
        if (u <= 0)
            return 0;
        if (u >= 1)
            return double.PositiveInfinity;
        _table ??= new QuantileTable(Solve, _density, x => ((Shape - 1) / x) - 1);
        return _table.Quantile(u);
    }

    public double Cumulative(double x) =>
        x switch
        {
            <= 0 => 0,
            double.PositiveInfinity => 1,
            // The first terms of the series: MathNet takes an x below 1e-15 for 0.
            < 1e-7 => Math.Exp((Shape * Math.Log(x)) - _logGamma) / Shape * (1 - (Shape * x / (Shape + 1))),
            _ => SpecialFunctions.GammaLowerRegularized(Shape, x),
        };

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
        var nearZero = (Math.Log(u) + Math.Log(Shape) + _logGamma) / Shape;
        if (Shape < 0.5)
            return u <= 0.5 ? nearZero : Math.Log(Shape);
        var ninth = 1 / (9 * Shape);
        var root = 1 - ninth - (Math.Sqrt(2) * SpecialFunctions.ErfcInv(2 * u) * Math.Sqrt(ninth));
        return root > 0.1 ? Math.Log(Shape) + (3 * Math.Log(root)) : nearZero;
    }
}
