using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class MeanIntervalTests
{
    [Fact]
    public void By_hand()
    {
        // Mean 5, variance 20/3; t(0.975, 3) = 3.182446305.
        var interval = MeanInterval.Of([2, 4, 6, 8]);
        Assert.Equal(5, interval.Mean);
        Assert.Equal(Math.Sqrt(20.0 / 3), interval.StandardDeviation, 1e-14);
        Assert.Equal(3.182446305284 * Math.Sqrt(20.0 / 3) / 2, interval.HalfWidth, 1e-9);
        Assert.Equal(Math.Sqrt(5.0 / 3), interval.StandardError, 1e-14);
    }

    [Fact]
    public void One_value_says_nothing_about_the_spread()
    {
        var interval = MeanInterval.Of([5]);
        Assert.Equal(5, interval.Mean);
        Assert.Equal(double.PositiveInfinity, interval.HalfWidth);
        Assert.Equal(double.NegativeInfinity, interval.Lower);
    }

    [Fact]
    public void Equal_values_have_no_width()
    {
        var interval = MeanInterval.Of([0.1, 0.1, 0.1]);
        Assert.Equal((0.1, 0.1, 0.1), (interval.Lower, interval.Mean, interval.Upper));
    }

    [Fact]
    public void Differences_are_taken_pair_by_pair()
    {
        var interval = MeanInterval.OfDifferences([100, 200, 300], [101, 202, 303]);
        Assert.Equal(2, interval.Mean);
        Assert.Equal(1, interval.StandardDeviation, 1e-14);
    }

    [Fact]
    public void Covers_as_often_as_it_says()
    {
        const int Count = 4000;
        var covered = Samples.Share(
            Count,
            i =>
            {
                var interval = MeanInterval.Of(Samples.Draw(new Normal(6, 2), 8, i, "mean"));
                return interval.Lower <= 6 && 6 <= interval.Upper;
            }
        );
        Assert.Equal(0.95, covered, Samples.Tolerance(0.95, Count));
    }

    [Theory]
    [InlineData(0.99999, 63_661.977)] // tangent of pi times half of the confidence
    [InlineData(0.9999999, 6_366_197.7)]
    public void Two_values_have_an_interval_however_sure_it_must_be(double confidence, double t)
    {
        var interval = MeanInterval.Of([-1, 1], confidence);

        Assert.Equal(t, interval.Upper, t * 1e-6);
        Assert.Equal(-interval.Upper, interval.Lower);
    }

    [Fact]
    public void Three_values_have_an_interval_however_sure_it_must_be() =>
        // t with two degrees of freedom at 1 - 1e-8, times the standard error, which is the root of a third
        Assert.Equal(7_071.0676 / Math.Sqrt(3), MeanInterval.Of([-1, 0, 1], 1 - 2e-8).Upper, 0.01);

    [Fact]
    public void Where_the_values_have_limits_the_interval_keeps_within_them()
    {
        // 9 replications without a captive and one with 100: by Student's t from -13 to 33.
        var plain = MeanInterval.Of([0, 0, 0, 0, 0, 0, 0, 0, 0, 100]);
        Assert.True(plain.Lower < 0);
        var (half, mean) = (plain.HalfWidth, plain.Mean);
        var positive = plain.KeptWithin(0, double.PositiveInfinity);
        Assert.Equal(10 * Math.Exp(-half / mean), positive.Lower, 1e-12);
        Assert.Equal(10 * Math.Exp(half / mean), positive.Upper, 1e-12);
        var between = plain.KeptWithin(0, 100);
        Assert.InRange(between.Lower, 0, 10);
        Assert.InRange(between.Upper, plain.Upper, 100);
        var mirrored = MeanInterval.Of([100, 100, 100, 100, 100, 100, 100, 100, 100, 0]).KeptWithin(0, 100);
        Assert.Equal(100 - between.Upper, mirrored.Lower, 1e-9);
        Assert.Equal(100 - between.Lower, mirrored.Upper, 1e-9);
        Assert.Equal(plain, plain.KeptWithin(double.NegativeInfinity, double.PositiveInfinity));
    }

    [Fact]
    public void One_value_leaves_all_that_is_possible_and_equal_values_no_width()
    {
        var one = MeanInterval.Of([5]).KeptWithin(0, 30);
        Assert.Equal((0.0, 30.0), (one.Lower, one.Upper));
        var none = MeanInterval.Of([0, 0, 0]).KeptWithin(0, 30);
        Assert.Equal((0.0, 0.0), (none.Lower, none.Upper));
        var all = MeanInterval.Of([30, 30]).KeptWithin(0, 30);
        Assert.Equal((30.0, 30.0), (all.Lower, all.Upper));
    }

    [Fact]
    public void For_many_values_limits_change_nothing_that_shows()
    {
        var plain = MeanInterval.Of(Samples.Draw(new Normal(60, 20), 10_000, 0, "many"));
        var kept = plain.KeptWithin(0, 300);
        Assert.Equal(plain.Lower, kept.Lower, 0.01 * plain.HalfWidth);
        Assert.Equal(plain.Upper, kept.Upper, 0.01 * plain.HalfWidth);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(40)]
    public void Covers_skewed_values_above_0_more_often_than_the_plain_interval(int values)
    {
        const int Count = 4000;
        var (plain, kept) = (0, 0);
        for (uint i = 0; i < Count; i++)
        {
            var interval = MeanInterval.Of(Samples.Draw(new Exponential(6), values, i, "skewed"));
            var within = interval.KeptWithin(0, double.PositiveInfinity);
            plain += interval.Lower <= 6 && 6 <= interval.Upper ? 1 : 0;
            kept += within.Lower <= 6 && 6 <= within.Upper ? 1 : 0;
        }
        Assert.True(kept > plain, $"{kept} and {plain} of {Count}");
        Assert.InRange(kept / (double)Count, 0.91, 0.975);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => MeanInterval.Of([]));
        Assert.Throws<ArgumentException>(() => MeanInterval.Of([1, double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => MeanInterval.OfDifferences([1], [1, 2]));
    }
}
