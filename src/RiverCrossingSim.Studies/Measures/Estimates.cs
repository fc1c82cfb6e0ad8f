using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>Estimates as the summary states them, all with 95 % intervals.</summary>
static class Estimates
{
    const double Confidence = 0.95;

    /// <summary>Whether values are finite and not all the same, so that something can go with them.</summary>
    public static bool Varies(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
            {
                return false;
            }
        }
        return values.ContainsAnyExcept(values[0]);
    }

    /// <summary>How often something happened.</summary>
    public static ShareEstimate Share(int count, int of)
    {
        var share = new Proportion(count, of, Confidence);
        var text = IsNearlyNoneOrAll(share) ? $"{Wording.Count(count)} of {Wording.Count(of)}" : WithoutInterval(share);
        return new ShareEstimate(count, of, share.Estimate, share.Lower, share.Upper, text);
    }

    /// <summary>Whether percents would need more than one decimal to be neither 0 nor 100: there the count says more.</summary>
    static bool IsNearlyNoneOrAll(Proportion share)
    {
        const double Visible = 0.0005;
        return share.Lower < Visible || share.Upper > 1 - Visible;
    }

    /// <summary>The bound of a chance of which nothing, or only one thing, was seen: "below 0.4 %", "above 99.6 %".</summary>
    /// <param name="share">None of all, or all.</param>
    public static string Bound(ShareEstimate share) => new Proportion(share.Count, share.Of, Confidence).ToString();

    /// <summary>A quantile with its interval.</summary>
    public static QuantileEstimate Quantile(OrderStatistics values, double p)
    {
        var quantile = values.Interval(p, Confidence);
        return new QuantileEstimate(p, quantile.Estimate, quantile.Lower, quantile.Upper);
    }

    /// <summary>A column of finite numbers: its mean, with an interval within the limits, and its spread.</summary>
    public static MeasureSummary Measure(
        ResultColumn column,
        ReadOnlySpan<double> values,
        (double Least, double Most) limits
    )
    {
        var mean = Mean(values, limits);
        var sorted = new OrderStatistics(values);
        return new MeasureSummary(
            column.Measure,
            column.Unit,
            column.About,
            mean.Mean,
            mean.Lower,
            mean.Upper,
            sorted.Quantile(0.05),
            sorted.Quantile(0.5),
            sorted.Quantile(0.95)
        );
    }

    /// <summary>The mean of a count, a share or a time, with an interval that keeps within what is possible.</summary>
    /// <param name="values">At least one, all finite.</param>
    /// <param name="limits">What is possible; a limit that a value contradicts counts as none.</param>
    public static MeanInterval Mean(ReadOnlySpan<double> values, (double Least, double Most) limits)
    {
        var (least, most) = limits;
        foreach (var value in values)
        {
            least = value < least ? double.NegativeInfinity : least;
            most = value > most ? double.PositiveInfinity : most;
        }
        return MeanInterval.Of(values, Confidence).KeptWithin(least, most);
    }

    /// <summary>A rank correlation; null where one of the two does not vary or the replications are too few.</summary>
    public static CorrelationEstimate? Correlation(string with, ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length < 2)
        {
            return null;
        }
        var correlation = RankCorrelation.Of(x, y, Confidence);
        return correlation.IsDefined
            ? new CorrelationEstimate(with, correlation.Estimate, correlation.Lower, correlation.Upper)
            : null;
    }

    /// <summary>The fewest values that bound a quantile's interval on both sides.</summary>
    public static int LeastForBoundedQuantile(double p) =>
        (int)Math.Ceiling(Math.Log((1 - Confidence) / 2) / Math.Log(Math.Max(p, 1 - p)));

    static string WithoutInterval(Proportion share)
    {
        var words = share.ToString();
        var interval = words.IndexOf(" (", StringComparison.Ordinal);
        return interval < 0 ? words : words[..interval];
    }
}
