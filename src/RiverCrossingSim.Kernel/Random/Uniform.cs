namespace RiverCrossingSim.Kernel;

/// <summary>Every value between a minimum and a maximum equally likely.</summary>
public sealed record Uniform : Distribution
{
    /// <summary>Uniform from min to max.</summary>
    /// <param name="min">The smallest value.</param>
    /// <param name="max">The largest value, not below min.</param>
    /// <exception cref="ArgumentException">A parameter is not finite, or min is above max.</exception>
    public Uniform(double min, double max)
    {
        var problems = new ParameterProblems();
        Check(min, max, problems);
        problems.ThrowIfAny();
        (Minimum, Maximum) = (min, max);
    }

    /// <inheritdoc/>
    public override string Kind => "uniform";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [Minimum, Maximum];

    /// <inheritdoc/>
    public override double Mean => Minimum + ((Maximum - Minimum) / 2);

    /// <inheritdoc/>
    public override double Minimum { get; }

    /// <inheritdoc/>
    public override double Maximum { get; }

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        RequireProbability(u);
        return Math.Min(Maximum, Minimum + (u * (Maximum - Minimum)));
    }

    /// <inheritdoc/>
    public override double Cumulative(double x)
    {
        RequireNumber(x);
        if (x < Minimum)
        {
            return 0;
        }
        return x >= Maximum ? 1 : (x - Minimum) / (Maximum - Minimum);
    }

    internal static void Check(double min, double max, ParameterProblems problems) =>
        problems.Ordered(("minimum", min), ("maximum", max));
}
