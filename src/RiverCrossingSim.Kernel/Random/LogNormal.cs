namespace RiverCrossingSim.Kernel;

/// <summary>
/// Positive and skewed to the right, such as a repair time. Given by its median and its spread, a factor: two thirds
/// (68 %) of all values lie between median / spread and median x spread, 95 % within the factor twice over.
/// </summary>
/// <remarks>
/// The spread is the geometric standard deviation exp(sigma), a quantity that can be asked for ("half of the cases take
/// longer than this; how many times longer is the worst of six?"). E. Limpert, W. A. Stahel and M. Abbt, "Log-normal
/// distributions across the sciences", BioScience 51, 2001. Mean: median exp(sigma^2 / 2).
/// </remarks>
public sealed record LogNormal : Distribution
{
    readonly double _sigma;

    /// <summary>Lognormal with the given median and spread.</summary>
    /// <param name="median">Above 0.</param>
    /// <param name="spread">A plain factor from 1 to 1,000; 1 gives always the median.</param>
    /// <exception cref="ArgumentException">A parameter is out of range or not finite.</exception>
    public LogNormal(double median, double spread)
    {
        var problems = new ParameterProblems();
        Check(median, spread, problems);
        problems.ThrowIfAny();
        (Centre, Spread) = (median, spread);
        _sigma = Elementary.Log(spread);
    }

    /// <summary>The lognormal with the given mean and standard deviation: sigma^2 = ln(1 + (sd/mean)^2).</summary>
    /// <param name="mean">Above 0.</param>
    /// <param name="sd">Not negative.</param>
    /// <exception cref="ArgumentException">A parameter is out of range or not finite.</exception>
    public static LogNormal FromMeanAndStandardDeviation(double mean, double sd)
    {
        var problems = new ParameterProblems();
        problems.Positive("mean", mean);
        problems.NotNegative("sd", sd);
        problems.ThrowIfAny();
        var ratio = sd / mean;
        var sigmaSquared = Elementary.LogOnePlus(ratio * ratio);
        return new LogNormal(mean * Elementary.Exp(-sigmaSquared / 2), Elementary.Exp(Math.Sqrt(sigmaSquared)));
    }

    /// <summary>The median as given.</summary>
    public double Centre { get; }

    /// <summary>The factor that 68 % of all values stay within, both ways.</summary>
    public double Spread { get; }

    /// <inheritdoc/>
    public override string Kind => "lognormal";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [Centre, Spread];

    /// <inheritdoc/>
    public override double Mean => Centre * Elementary.Exp(_sigma * _sigma / 2);

    /// <inheritdoc/>
    public override double Minimum => _sigma > 0 ? 0 : Centre;

    /// <inheritdoc/>
    public override double Maximum => _sigma > 0 ? double.PositiveInfinity : Centre;

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        RequireProbability(u);
        if (_sigma == 0)
        {
            return Centre;
        }
        return Centre * Elementary.Exp(_sigma * StandardNormal.Quantile(u));
    }

    /// <inheritdoc/>
    public override double Cumulative(double x)
    {
        RequireNumber(x);
        if (_sigma == 0)
        {
            return x >= Centre ? 1 : 0;
        }
        return x <= 0 ? 0 : StandardNormal.Cumulative(Elementary.Log(x / Centre) / _sigma);
    }

    internal static void Check(double median, double spread, ParameterProblems problems)
    {
        if (problems.Finite("median", median) && median <= 0)
        {
            problems.Add($"median {problems.Show(median)} is not above 0");
        }
        if (problems.Finite("spread", spread) && spread is < 1 or > 1000)
        {
            problems.Add($"spread {ParameterProblems.Plain(spread)} is not a factor between 1 and 1000");
        }
    }
}
