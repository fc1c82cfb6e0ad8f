using System.Globalization;
using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics;

/// <summary>How often something happened, with Wilson's interval and wording that never claims 0 or 100 %.</summary>
/// <remarks>
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927; recommended by
/// L. D. Brown, T. T. Cai and A. DasGupta, "Interval estimation for a binomial proportion", 2001.
/// </remarks>
public sealed record Proportion
{
    /// <summary>The share of successes among trials.</summary>
    /// <param name="successes">From 0 to trials.</param>
    /// <param name="trials">At least 1.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Proportion(int successes, int trials, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        Require.InsideZeroAndOne(confidence, nameof(confidence));
        (Successes, Trials, Confidence) = (successes, trials, confidence);
        var z = Normal.InvCDF(0, 1, (1 + confidence) / 2);
        var (n, share, square) = ((double)trials, (double)successes / trials, z * z);
        var centre = (share + (square / (2 * n))) / (1 + (square / n));
        var half = z / (1 + (square / n)) * Math.Sqrt((share * (1 - share) / n) + (square / (4 * n * n)));
        Estimate = share;
        Lower = successes == 0 ? 0 : centre - half;
        Upper = successes == trials ? 1 : centre + half;
    }

    /// <summary>How often it happened.</summary>
    public int Successes { get; }

    /// <summary>How often it could have happened.</summary>
    public int Trials { get; }

    /// <summary>The confidence of the interval.</summary>
    public double Confidence { get; }

    /// <summary>The observed share, from 0 to 1.</summary>
    public double Estimate { get; }

    /// <summary>The lower bound, from 0 to 1.</summary>
    public double Lower { get; }

    /// <summary>The upper bound, from 0 to 1.</summary>
    public double Upper { get; }

    /// <summary>
    /// In words: "37 % (34-40 %)"; "below 0.4 %" for none of 1,000; "above 99.6 %" for all of 1,000. As many decimals as
    /// the interval is good for, and enough that neither bound reads 0 or 100 %.
    /// </summary>
    public override string ToString()
    {
        if (Successes == 0)
        {
            return $"below {RoundedUp(Upper)} %";
        }

        if (Successes == Trials)
        {
            return $"above {100 - RoundedUp(1 - Lower)} %";
        }

        var decimals = Decimals;
        return $"{Percent(Estimate, decimals)} % ({Percent(Lower, decimals)}-{Percent(Upper, decimals)} %)";
    }

    int Decimals
    {
        get
        {
            var decimals = 0;
            var step = 1.0; // percent
            while (
                decimals < 9 && (50 * (Upper - Lower) < step || 100 * Lower < step / 2 || 100 * (1 - Upper) < step / 2)
            )
            {
                decimals++;
                step /= 10;
            }
            return decimals;
        }
    }

    /// <summary>In percent, upwards: to a whole number from 1 on, below to one significant digit.</summary>
    static decimal RoundedUp(double share)
    {
        var percent = (decimal)share * 100;
        var step = 1m;
        while (percent < step)
        {
            step /= 10;
        }

        return Math.Ceiling(percent / step) * step;
    }

    static string Percent(double share, int decimals) =>
        (100 * share).ToString($"F{decimals}", CultureInfo.InvariantCulture);
}
