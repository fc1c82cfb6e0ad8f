namespace RiverCrossingSim.Kernel;

/// <summary>
/// Times to failure: from 0, with a failure rate that rises (shape above 1), stays (1) or falls (below 1). The scale is
/// the characteristic life, by which 63.2 % have failed.
/// </summary>
/// <remarks>
/// Given by shape and scale, as reliability data are published (IEC 61649). Quantile: scale (-ln(1 - u))^(1/shape);
/// mean: scale Gamma(1 + 1/shape).
/// </remarks>
public sealed record Weibull : Distribution
{
    readonly double _power;

    /// <summary>Weibull with the given shape and scale.</summary>
    /// <param name="shape">A plain number from 0.1 to 1,000.</param>
    /// <param name="scale">Not negative; 0 gives always 0.</param>
    /// <exception cref="ArgumentException">A parameter is out of range or not finite.</exception>
    public Weibull(double shape, double scale)
    {
        var problems = new ParameterProblems();
        Check(shape, scale, problems);
        problems.ThrowIfAny();
        (Shape, Scale) = (shape, scale);
        _power = 1 / shape;
    }

    /// <summary>Above 1 where things wear out, below 1 where they fail early.</summary>
    public double Shape { get; }

    /// <summary>The characteristic life: the 63.2 % quantile.</summary>
    public double Scale { get; }

    /// <inheritdoc/>
    public override string Kind => "weibull";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [Shape, Scale];

    /// <inheritdoc/>
    public override double Mean => Scale * GammaFunction.Of(1 + _power);

    /// <inheritdoc/>
    public override double Minimum => 0;

    /// <inheritdoc/>
    public override double Maximum => Scale > 0 ? double.PositiveInfinity : 0;

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        RequireProbability(u);
        return u >= 1 ? Maximum : Scale * Elementary.Pow(0 - Elementary.Log(1 - u), _power);
    }

    /// <inheritdoc/>
    public override double Cumulative(double x)
    {
        RequireNumber(x);
        if (x < 0)
        {
            return 0;
        }
        return Scale > 0 ? -Elementary.ExpMinusOne(-Elementary.Pow(x / Scale, Shape)) : 1;
    }

    internal static void Check(double shape, double scale, ParameterProblems problems)
    {
        if (problems.Finite("shape", shape) && shape is < 0.1 or > 1000)
        {
            problems.Add($"shape {ParameterProblems.Plain(shape)} is not between 0.1 and 1000");
        }
        problems.NotNegative("scale", scale);
    }
}
