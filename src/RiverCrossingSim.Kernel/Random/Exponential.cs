namespace RiverCrossingSim.Kernel;

/// <summary>
/// The time to the next event of a Poisson process: from 0, without memory. Given by its mean, which is also its
/// standard deviation.
/// </summary>
public sealed record Exponential : Distribution
{
    readonly double _mean;

    /// <summary>Exponential with the given mean.</summary>
    /// <param name="mean">Not negative; 0 gives always 0.</param>
    /// <exception cref="ArgumentException">The mean is negative or not finite.</exception>
    public Exponential(double mean)
    {
        var problems = new ParameterProblems();
        Check(mean, problems);
        problems.ThrowIfAny();
        _mean = mean;
    }

    /// <inheritdoc/>
    public override string Kind => "exponential";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [_mean];

    /// <inheritdoc/>
    public override double Mean => _mean;

    /// <inheritdoc/>
    public override double Minimum => 0;

    /// <inheritdoc/>
    public override double Maximum => _mean > 0 ? double.PositiveInfinity : 0;

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        RequireProbability(u);
        if (u >= 1)
        {
            return Maximum;
        }
        // 1 - u is exact for every uniform of RandomStream. Taken from 0, so that 0 comes out without a sign.
        return 0 - (_mean * Elementary.Log(1 - u));
    }

    /// <inheritdoc/>
    public override double Cumulative(double x)
    {
        RequireNumber(x);
        if (x < 0)
        {
            return 0;
        }
        return _mean > 0 ? -Elementary.ExpMinusOne(-x / _mean) : 1;
    }

    internal static void Check(double mean, ParameterProblems problems) => problems.NotNegative("mean", mean);
}
