namespace RiverCrossingSim.Kernel;

/// <summary>
/// The bell curve, cut off at a minimum and a maximum where given: what lies beyond is not piled up at the limit but
/// spread over the rest. Mean and sd are those before cutting; <see cref="Mean"/> is what comes out.
/// </summary>
/// <remarks>
/// Quantile by <see cref="StandardNormal"/>, taken in the tail that keeps the digits. Mean of the truncated normal: N. L.
/// Johnson, S. Kotz and N. Balakrishnan, "Continuous Univariate Distributions", vol. 1, section 13.10.1.
/// </remarks>
public sealed record Normal : Distribution
{
    /// <summary>Less than this share of the curve between the limits is taken for a mistake.</summary>
    internal const double SmallestShare = 1e-9;

    readonly double _mean;
    readonly double _sign; // -1 where the limits lie above the mean: then the mirror image is worked with
    readonly double _below; // share of the (mirrored) curve below the lower limit
    readonly double _share; // share between the limits

    /// <summary>Normal with mean and sd, between min and max.</summary>
    /// <param name="mean">The mean before cutting.</param>
    /// <param name="sd">The standard deviation before cutting, not negative; 0 gives always the mean.</param>
    /// <param name="min">The lower limit; minus infinity for none.</param>
    /// <param name="max">The upper limit; infinity for none.</param>
    /// <exception cref="ArgumentException">
    /// A parameter is not a number, mean or sd is infinite, sd is negative, min is above max, or next to nothing of the
    /// curve (a share below 1e-9) lies between them.
    /// </exception>
    public Normal(double mean, double sd, double min = double.NegativeInfinity, double max = double.PositiveInfinity)
    {
        var problems = new ParameterProblems();
        Check(mean, sd, min, max, problems);
        problems.ThrowIfAny();
        (_mean, StandardDeviation, LowerLimit, UpperLimit) = (mean, sd, min, max);
        if (sd == 0)
        {
            return;
        }
        _sign = min > mean ? -1 : 1;
        _below = StandardNormal.Cumulative(_sign > 0 ? (min - mean) / sd : (mean - max) / sd);
        _share = Share(mean, sd, min, max);
    }

    /// <summary>The mean before cutting.</summary>
    public double UntruncatedMean => _mean;

    /// <summary>The standard deviation before cutting.</summary>
    public double StandardDeviation { get; }

    /// <summary>The lower limit; minus infinity for none.</summary>
    public double LowerLimit { get; }

    /// <summary>The upper limit; infinity for none.</summary>
    public double UpperLimit { get; }

    /// <inheritdoc/>
    public override string Kind => "normal";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [_mean, StandardDeviation, LowerLimit, UpperLimit];

    /// <inheritdoc/>
    public override double Mean
    {
        get
        {
            if (_share == 0 || LowerLimit == UpperLimit)
            {
                return Minimum;
            }
            var shift = Density(LowerLimit) - Density(UpperLimit);
            return Math.Clamp(_mean + (StandardDeviation * shift / _share), LowerLimit, UpperLimit);
        }
    }

    /// <inheritdoc/>
    public override double Minimum => StandardDeviation > 0 ? LowerLimit : _mean;

    /// <inheritdoc/>
    public override double Maximum => StandardDeviation > 0 ? UpperLimit : _mean;

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        RequireProbability(u);
        if (u == 0 || _share == 0)
        {
            return Minimum;
        }
        if (u == 1)
        {
            return Maximum;
        }
        var p = _below + (_share * (_sign > 0 ? u : 1 - u));
        var z = StandardNormal.Quantile(Math.Min(1, p));
        return Math.Clamp(_mean + (_sign * StandardDeviation * z), LowerLimit, UpperLimit);
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
        var between = (StandardNormal.Cumulative(_sign * (x - _mean) / StandardDeviation) - _below) / _share;
        return Math.Clamp(_sign > 0 ? between : 1 - between, 0, 1);
    }

    internal static void Check(double mean, double sd, double min, double max, ParameterProblems problems)
    {
        var finite = problems.Finite("mean", mean) & problems.Finite("sd", sd);
        if (finite && sd < 0)
        {
            problems.Add($"sd {problems.Show(sd)} is below 0");
        }
        if (double.IsNaN(min) || double.IsPositiveInfinity(min))
        {
            problems.Finite("minimum", min);
        }
        else if (double.IsNaN(max) || double.IsNegativeInfinity(max))
        {
            problems.Finite("maximum", max);
        }
        else if (min > max)
        {
            problems.Add($"minimum {problems.Show(min)} is above maximum {problems.Show(max)}");
        }
        else if (finite && sd >= 0 && min < max && (sd == 0 ? mean < min || mean > max : TooLittle(mean, sd, min, max)))
        {
            problems.Add(
                $"next to nothing of a normal with mean {problems.Show(mean)} and sd {problems.Show(sd)} lies "
                    + (
                        double.IsInfinity(max) ? $"above minimum {problems.Show(min)}"
                        : double.IsInfinity(min) ? $"below maximum {problems.Show(max)}"
                        : $"between minimum {problems.Show(min)} and maximum {problems.Show(max)}"
                    )
            );
        }
    }

    static bool TooLittle(double mean, double sd, double min, double max) =>
        !(Share(mean, sd, min, max) >= SmallestShare);

    static double Share(double mean, double sd, double min, double max) =>
        min > mean
            ? StandardNormal.Cumulative((mean - min) / sd) - StandardNormal.Cumulative((mean - max) / sd)
            : StandardNormal.Cumulative((max - mean) / sd) - StandardNormal.Cumulative((min - mean) / sd);

    double Density(double x)
    {
        var z = (x - _mean) / StandardDeviation;
        return Elementary.Exp(-0.5 * z * z) / Math.Sqrt(2 * Math.PI);
    }
}
