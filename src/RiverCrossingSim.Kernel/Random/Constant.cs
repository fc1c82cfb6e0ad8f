namespace RiverCrossingSim.Kernel;

/// <summary>Always the same value.</summary>
public sealed record Constant : Distribution
{
    /// <summary>Always the given value.</summary>
    /// <param name="value">Finite.</param>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public Constant(double value)
    {
        var problems = new ParameterProblems();
        Check(value, problems);
        problems.ThrowIfAny();
        Value = value;
    }

    /// <summary>The value.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public override string Kind => "constant";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [Value];

    /// <inheritdoc/>
    public override double Mean => Value;

    /// <inheritdoc/>
    public override double Minimum => Value;

    /// <inheritdoc/>
    public override double Maximum => Value;

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        RequireProbability(u);
        return Value;
    }

    /// <inheritdoc/>
    public override double Cumulative(double x)
    {
        RequireNumber(x);
        return x >= Value ? 1 : 0;
    }

    internal static void Check(double value, ParameterProblems problems) => problems.Finite("value", value);
}
