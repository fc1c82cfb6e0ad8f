using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class OrderStatisticsTests
{
    // From sums of binomial probabilities in 30-digit arithmetic.
    [Theory]
    [InlineData(1000, 0.5, 469, 532, 0.953708802639502)]
    [InlineData(1000, 0.05, 37, 65, 0.958095268222654)]
    [InlineData(1000, 0.95, 936, 964, 0.958095268222654)]
    [InlineData(100, 0.25, 17, 35, 0.962462637701025)]
    [InlineData(10, 0.5, 2, 9, 0.978515625)]
    [InlineData(72, 0.95, 64, 72, 0.965490047908374)]
    [InlineData(71, 0.95, 63, 72, 0.991205101618846)]
    [InlineData(6, 0.5, 1, 6, 0.96875)]
    [InlineData(5, 0.5, 0, 6, 1)]
    [InlineData(1, 0.5, 0, 2, 1)]
    public void The_interval_runs_from_rank_to_rank(int count, double p, int lower, int upper, double actual)
    {
        Assert.Equal((lower, upper), OrderStatistics.Ranks(count, p));
        var interval = new OrderStatistics(Numbered(count)).Interval(p);
        Assert.Equal(lower == 0 ? double.NegativeInfinity : lower, interval.Lower);
        Assert.Equal(upper > count ? double.PositiveInfinity : upper, interval.Upper);
        Assert.Equal(actual, interval.ActualConfidence, 1e-12);
    }

    [Fact]
    public void Below_72_values_the_95_percent_quantile_has_no_upper_bound()
    {
        var small = new OrderStatistics(Numbered(71)).Interval(0.95);
        Assert.False(small.HasUpperBound);
        Assert.Equal(double.PositiveInfinity, small.Upper);
        Assert.True(small.HasLowerBound);
        Assert.True(new OrderStatistics(Numbered(72)).Interval(0.95).HasUpperBound);
        Assert.False(new OrderStatistics(Numbered(71)).Interval(0.05).HasLowerBound);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(2_000_000)]
    public void Large_samples_agree_with_the_normal_limit(int count)
    {
        foreach (var p in new[] { 0.05, 0.5, 0.95 })
        {
            var half = 1.959963984540054 * Math.Sqrt(count * p * (1 - p));
            var (lower, upper) = OrderStatistics.Ranks(count, p);
            Assert.InRange(lower, (count * p) - half - 2, (count * p) - half + 2);
            Assert.InRange(upper, (count * p) + half - 1, (count * p) + half + 3);
        }
    }

    [Theory]
    [InlineData(new[] { 3.0, 1, 2 }, 0.5, 2)]
    [InlineData(new[] { 4.0, 1, 2, 3 }, 0.5, 2.5)]
    [InlineData(new[] { 4.0, 1, 2, 3 }, 0.9, 4)]
    [InlineData(new[] { 4.0, 1, 2, 3 }, 0.25, 1.5)]
    [InlineData(new[] { 4.0, 1, 2, 3 }, 0.26, 2)]
    [InlineData(new[] { 7.0 }, 0.5, 7)]
    [InlineData(new[] { 1.0, 2, double.PositiveInfinity }, 0.5, 2)]
    [InlineData(new[] { 1.0, double.PositiveInfinity }, 0.5, double.PositiveInfinity)]
    [InlineData(new[] { 1.0, double.PositiveInfinity, double.PositiveInfinity }, 0.5, double.PositiveInfinity)]
    public void The_estimate_is_a_value_or_the_mean_of_two(double[] values, double p, double expected) =>
        Assert.Equal(expected, new OrderStatistics(values).Quantile(p));

    [Fact]
    public void A_rank_is_not_missed_for_rounding()
    {
        // 0.07 x 100 is 7.000000000000001 in doubles, and 0.57 x 100 is 56.99999999999999.
        var numbered = new OrderStatistics(Numbered(100));
        Assert.Equal(7.5, numbered.Quantile(0.07));
        Assert.Equal(57.5, numbered.Quantile(0.57));
    }

    [Fact]
    public void Replications_that_never_got_there_make_the_upper_bound_infinite()
    {
        var values = Numbered(1000);
        Array.Fill(values, double.PositiveInfinity, 500 + 20, 480);
        var interval = new OrderStatistics(values).Interval(0.5);
        Assert.Equal(500.5, interval.Estimate);
        Assert.Equal(469, interval.Lower);
        Assert.Equal(double.PositiveInfinity, interval.Upper);
        Assert.True(interval.HasUpperBound); // the sample is large enough: the value is infinite
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    [InlineData(0.95)]
    public void Covers_as_often_as_it_says(double p)
    {
        const int Samples = 4000;
        var distribution = new Exponential(6);
        var truth = distribution.Quantile(p);
        var actual = new OrderStatistics(Numbered(100)).Interval(p).ActualConfidence;
        var covered = RiverCrossingSim.Statistics.Tests.Samples.Share(
            Samples,
            i =>
            {
                var values = RiverCrossingSim.Statistics.Tests.Samples.Draw(
                    distribution,
                    100,
                    i,
                    $"order statistics {p}"
                );
                var interval = new OrderStatistics(values).Interval(p);
                return interval.Lower <= truth && truth <= interval.Upper;
            }
        );
        Assert.Equal(actual, covered, RiverCrossingSim.Statistics.Tests.Samples.Tolerance(actual, Samples));
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new OrderStatistics([]));
        Assert.Throws<ArgumentException>(() => new OrderStatistics([1, double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OrderStatistics([1]).Quantile(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OrderStatistics([1]).Interval(0.5, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => OrderStatistics.Ranks(0, 0.5));
    }

    static double[] Numbered(int count) => [.. Enumerable.Range(1, count).Select(i => (double)i)];
}
