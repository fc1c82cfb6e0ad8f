namespace RiverCrossingSim.Kernel;

/// <summary>
/// Between a minimum and a maximum, most likely at the mode, smooth: for three figures from an expert whose extremes
/// are rare.
/// </summary>
/// <remarks>
/// A beta distribution with alpha = 1 + 4 (mode - min) / (max - min) and beta = 1 + 4 (max - mode) / (max - min), so that
/// the mean is (min + 4 mode + max) / 6 (D. G. Malcolm et al., "Application of a technique for research and development
/// program evaluation", Operations Research 7, 1959; D. Vose, "Risk Analysis", 3rd ed.).
/// </remarks>
public sealed record Pert : Distribution
{
    readonly StandardBeta _standard;

    /// <summary>PERT from min over mode to max.</summary>
    /// <param name="min">The smallest value.</param>
    /// <param name="mode">The most likely value; may equal either end.</param>
    /// <param name="max">The largest value.</param>
    /// <exception cref="ArgumentException">A parameter is not finite, or they are not in order.</exception>
    public Pert(double min, double mode, double max)
    {
        var problems = new ParameterProblems();
        Triangular.Check(min, mode, max, problems);
        problems.ThrowIfAny();
        (Minimum, Mode, Maximum) = (min, mode, max);
        var position = max > min ? (mode - min) / (max - min) : 0.5;
        _standard = new StandardBeta(1 + (4 * position), 1 + (4 * (1 - position)));
    }

    /// <summary>The most likely value.</summary>
    public double Mode { get; }

    /// <inheritdoc/>
    public override string Kind => "pert";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [Minimum, Mode, Maximum];

    /// <inheritdoc/>
    public override double Mean => Minimum + (((4 * (Mode - Minimum)) + (Maximum - Minimum)) / 6);

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
}
