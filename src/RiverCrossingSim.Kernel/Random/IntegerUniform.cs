namespace RiverCrossingSim.Kernel;

/// <summary>Every whole number from a lowest to a highest, both included, equally likely.</summary>
public sealed record IntegerUniform : Distribution
{
    readonly int _low;
    readonly int _high;
    readonly double _count;

    /// <summary>Uniform over the whole numbers from low to high.</summary>
    /// <param name="low">The lowest.</param>
    /// <param name="high">The highest, not below low.</param>
    /// <exception cref="ArgumentException">low is above high.</exception>
    public IntegerUniform(int low, int high)
    {
        var problems = new ParameterProblems();
        Check(low, high, problems);
        problems.ThrowIfAny();
        (_low, _high) = (low, high);
        _count = (double)high - low + 1;
    }

    /// <inheritdoc/>
    public override string Kind => "integer";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [_low, _high];

    /// <inheritdoc/>
    public override double Mean => ((double)_low + _high) / 2;

    /// <inheritdoc/>
    public override double Minimum => _low;

    /// <inheritdoc/>
    public override double Maximum => _high;

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        RequireProbability(u);
        return _low + Math.Max(0, Math.Ceiling(u * _count) - 1);
    }

    /// <inheritdoc/>
    public override double Cumulative(double x)
    {
        RequireNumber(x);
        return Math.Clamp((Math.Floor(x) - _low + 1) / _count, 0, 1);
    }

    internal static void Check(double low, double high, ParameterProblems problems)
    {
        CheckWhole("minimum", low, problems);
        CheckWhole("maximum", high, problems);
        if (low > high)
        {
            problems.Add($"minimum {problems.Show(low)} is above maximum {problems.Show(high)}");
        }
    }

    static void CheckWhole(string name, double value, ParameterProblems problems)
    {
        if (!problems.Finite(name, value))
        {
            return;
        }
        if (value != Math.Floor(value))
        {
            problems.Add($"{name} {problems.Show(value)} is not a whole number");
        }
        else if (value is < int.MinValue or > int.MaxValue)
        {
            problems.Add($"{name} {problems.Show(value)} is beyond 2147483647");
        }
    }
}
