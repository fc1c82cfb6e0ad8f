using MathNet.Numerics.Distributions;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>Intervals of quantiles by order statistics, and the band of the curve "done within t".</summary>
static class Quantiles
{
    const int Samples = 4_000;
    const double NeverDone = 0.2;

    public static IEnumerable<CoverageStudy> Studies { get; } =
    [
        Quantile(0.5, 1_000, 469, 532),
        Quantile(0.05, 1_000, 37, 65),
        Quantile(0.95, 1_000, 936, 964),
        Quantile(0.95, 100, 90, 100),
        new(
            "Median, 1,000 durations of which a fifth are never done",
            "The median of all, ln(0.8 / 0.3) for exponential durations; never counts as longer than any.",
            "David and Nagaraja, Order Statistics, 3rd ed., 2003, 7.1",
            Samples,
            draws =>
            {
                var durations = draws.Take(
                    1_000,
                    d => d.Uniform() < NeverDone ? double.PositiveInfinity : d.Exponential()
                );
                var interval = new OrderStatistics(durations).Interval(0.5);
                var median = Math.Log((1 - NeverDone) / (0.5 - NeverDone));
                return interval.Lower <= median && interval.Upper >= median;
            }
        )
        {
            Chance = Between(0.5, 1_000, 469, 532),
        },
        new(
            "Band of \"done within t\", 200 durations",
            "The whole curve 1 - exp(-t), at all t at once; the band holds for any distribution, so it is somewhat too wide.",
            "Massart, Annals of Probability 18, 1990",
            Samples,
            draws =>
            {
                var curve = new Ecdf(draws.Take(200, d => d.Exponential()));
                var before = 0.0;
                foreach (var step in curve.Steps)
                {
                    var done = 1 - Math.Exp(-step.Value);
                    if (Math.Max(Math.Abs(done - before), Math.Abs(done - step.Share)) > curve.HalfWidth)
                    {
                        return false;
                    }
                    before = step.Share;
                }
                return true;
            }
        )
        {
            Required = RequiredCoverage.AtLeast,
        },
    ];

    /// <summary>A quantile of lognormal durations; how often its interval covers it follows from the ranks alone.</summary>
    static CoverageStudy Quantile(double probability, int count, int lower, int upper)
    {
        var value = Math.Exp(MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, probability));
        var name = probability == 0.5 ? "Median" : $"{Wording.WholePercent(probability)} quantile";
        return new(
            $"{name}, {Wording.Count(count)} lognormal durations",
            $"Values {lower} to {upper} cover it as often as a binomial({count}, {probability}) lies from {lower} to {upper - 1}: the fewest ranks for 95 %.",
            "David and Nagaraja, Order Statistics, 3rd ed., 2003, 7.1",
            Samples,
            draws =>
            {
                var interval = new OrderStatistics(draws.Take(count, d => Math.Exp(d.Normal()))).Interval(probability);
                return interval.Lower <= value && interval.Upper >= value;
            }
        )
        {
            Chance = Between(probability, count, lower, upper),
        };
    }

    static double Between(double probability, int count, int lower, int upper) =>
        Binomial.CDF(probability, count, upper - 1) - Binomial.CDF(probability, count, lower - 1);
}
