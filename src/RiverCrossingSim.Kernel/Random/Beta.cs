namespace RiverCrossingSim.Kernel;

/// <summary>Between a minimum and a maximum, with the shape set by two plain numbers: for shares above all.</summary>
/// <remarks>
/// The density is proportional to (x - min)^(alpha - 1) (max - x)^(beta - 1). After k successes in n trials and nothing
/// known before, a share is beta(k + 1, n - k + 1, 0, 1). For three figures from an expert use <see cref="Pert"/>.
/// </remarks>
public sealed record Beta : Distribution
{
    readonly StandardBeta _standard;

    /// <summary>Beta from min to max.</summary>
    /// <param name="alpha">Weight of the upper end, from 0.1 to 1,000.</param>
    /// <param name="beta">Weight of the lower end, from 0.1 to 1,000.</param>
    /// <param name="min">The smallest value.</param>
    /// <param name="max">The largest value.</param>
    /// <exception cref="ArgumentException">A parameter is out of range or not finite, or min is above max.</exception>
    public Beta(double alpha, double beta, double min = 0, double max = 1)
    {
        var problems = new ParameterProblems();
        Check(alpha, beta, min, max, problems);
        problems.ThrowIfAny();
        (Minimum, Maximum) = (min, max);
        _standard = new StandardBeta(alpha, beta);
    }

    /// <summary>Weight of the upper end.</summary>
    public double UpperWeight => _standard.Alpha;

    /// <summary>Weight of the lower end.</summary>
    public double LowerWeight => _standard.Beta;

    /// <inheritdoc/>
    public override string Kind => "beta";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [UpperWeight, LowerWeight, Minimum, Maximum];

    /// <inheritdoc/>
    public override double Mean => Minimum + ((Maximum - Minimum) * _standard.Mean);

    /// <inheritdoc/>
    public override double Minimum { get; }

    /// <inheritdoc/>
    public override double Maximum { get; }

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        RequireProbability(u);
        return Math.Min(Maximum, Minimum + ((Maximum - Minimum) * _standard.Quantile(u)));
    }

    /// <inheritdoc/>
    public override double Cumulative(double x)
    {
        RequireNumber(x);
        if (x < Minimum)
        {
            return 0;
        }
        return x >= Maximum ? 1 : _standard.Cumulative((x - Minimum) / (Maximum - Minimum));
    }

    internal static void Check(double alpha, double beta, double min, double max, ParameterProblems problems)
    {
        CheckWeight("alpha", alpha, problems);
        CheckWeight("beta", beta, problems);
        problems.Ordered(("minimum", min), ("maximum", max));
    }

    static void CheckWeight(string name, double weight, ParameterProblems problems)
    {
        if (problems.Finite(name, weight) && weight is < 0.1 or > 1000)
        {
            problems.Add($"{name} {ParameterProblems.Plain(weight)} is not between 0.1 and 1000");
        }
    }
}
