namespace RiverCrossingSim.Kernel;

/// <summary>
/// Positive and skewed to the right, with a lighter tail than <see cref="LogNormal"/>; the time of several steps done
/// one after another. Given by mean and standard deviation.
/// </summary>
/// <remarks>
/// Shape (mean / sd)^2, scale sd^2 / mean (A. M. Law, "Simulation Modeling and Analysis", 5th ed., section 6.2.2). An
/// Erlang distribution of k steps has sd = mean / sqrt(k).
/// </remarks>
public sealed record Gamma : Distribution
{
    readonly double _mean;
    readonly double _scale;
    readonly StandardGamma? _standard;

    /// <summary>Gamma with the given mean and standard deviation.</summary>
    /// <param name="mean">Above 0.</param>
    /// <param name="sd">0, which gives always the mean, or from a twentieth of the mean to three times the mean.</param>
    /// <exception cref="ArgumentException">A parameter is out of range or not finite.</exception>
    public Gamma(double mean, double sd)
    {
        var problems = new ParameterProblems();
        Check(mean, sd, problems);
        problems.ThrowIfAny();
        (_mean, StandardDeviation) = (mean, sd);
        if (sd == 0)
        {
            return;
        }
        var ratio = mean / sd;
        _standard = new StandardGamma(ratio * ratio);
        _scale = sd / ratio;
    }

    /// <summary>The standard deviation.</summary>
    public double StandardDeviation { get; }

    /// <inheritdoc/>
    public override string Kind => "gamma";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [_mean, StandardDeviation];

    /// <inheritdoc/>
    public override double Mean => _mean;

    /// <inheritdoc/>
    public override double Minimum => _standard is null ? _mean : 0;

    /// <inheritdoc/>
    public override double Maximum => _standard is null ? _mean : double.PositiveInfinity;

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        RequireProbability(u);
        return _standard is null ? _mean : _scale * _standard.Quantile(u);
    }

    /// <inheritdoc/>
    public override double Cumulative(double x)
    {
        RequireNumber(x);
        if (_standard is null)
        {
            return x >= _mean ? 1 : 0;
        }
        return _standard.Cumulative(x / _scale);
    }

    internal static void Check(double mean, double sd, ParameterProblems problems)
    {
        var finite = problems.Finite("mean", mean) & problems.Finite("sd", sd);
        if (!finite)
        {
            return;
        }
        if (mean <= 0)
        {
            problems.Add($"mean {problems.Show(mean)} is not above 0");
        }
        if (sd < 0)
        {
            problems.Add($"sd {problems.Show(sd)} is below 0");
        }
        if (mean <= 0 || sd <= 0)
        {
            return;
        }
        if (sd < mean / 20)
        {
            problems.Add(
                $"sd {problems.Show(sd)} is below a twentieth of mean {problems.Show(mean)}: use a normal or a constant"
            );
        }
        if (sd > mean * 3)
        {
            problems.Add($"sd {problems.Show(sd)} is above three times mean {problems.Show(mean)}: use a lognormal");
        }
    }
}
