namespace RiverCrossingSim.Kernel;

/// <summary>
/// Between a minimum and a maximum, most likely at the mode, with straight sides: for three figures from an expert.
/// </summary>
/// <remarks>
/// A. M. Law, "Simulation Modeling and Analysis", 5th ed., section 6.2.2 and its inverse in 8.3.15. Beside
/// <see cref="Pert"/> it gives more weight to the extremes.
/// </remarks>
public sealed record Triangular : Distribution
{
    readonly double _modeCumulative;
    readonly double _rising; // sqrt((max - min) (mode - min))
    readonly double _falling; // sqrt((max - min) (max - mode))

    /// <summary>Triangular from min over mode to max.</summary>
    /// <param name="min">The smallest value.</param>
    /// <param name="mode">The most likely value; may equal either end.</param>
    /// <param name="max">The largest value.</param>
    /// <exception cref="ArgumentException">A parameter is not finite, or they are not in order.</exception>
    public Triangular(double min, double mode, double max)
    {
        var problems = new ParameterProblems();
        Check(min, mode, max, problems);
        problems.ThrowIfAny();
        (Minimum, Mode, Maximum) = (min, mode, max);
        var width = max - min;
        _modeCumulative = width > 0 ? (mode - min) / width : 1;
        _rising = Math.Sqrt(width) * Math.Sqrt(mode - min);
        _falling = Math.Sqrt(width) * Math.Sqrt(max - mode);
    }

    /// <summary>The most likely value.</summary>
    public double Mode { get; }

    /// <inheritdoc/>
    public override string Kind => "triangular";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [Minimum, Mode, Maximum];

    /// <inheritdoc/>
    public override double Mean => Minimum + (((Mode - Minimum) + (Maximum - Minimum)) / 3);

    /// <inheritdoc/>
    public override double Minimum { get; }

    /// <inheritdoc/>
    public override double Maximum { get; }

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        RequireProbability(u);
        return u < _modeCumulative
            ? Math.Min(Mode, Minimum + (Math.Sqrt(u) * _rising))
            : Math.Max(Mode, Maximum - (Math.Sqrt(1 - u) * _falling));
    }

    /// <inheritdoc/>
    public override double Cumulative(double x)
    {
        RequireNumber(x);
        if (x < Minimum)
        {
            return 0;
        }
        if (x >= Maximum)
        {
            return 1;
        }
        var width = Maximum - Minimum;
        return x < Mode
            ? (x - Minimum) / width * ((x - Minimum) / (Mode - Minimum))
            : 1 - ((Maximum - x) / width * ((Maximum - x) / (Maximum - Mode)));
    }

    internal static void Check(double min, double mode, double max, ParameterProblems problems) =>
        problems.Ordered(("minimum", min), ("mode", mode), ("maximum", max));
}
