using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class OneWayVarianceTests
{
    static double[] Layout(Distribution between, Distribution within, int groups, int size, uint sample)
    {
        var effects = Samples.Draw(between, groups, sample, "between");
        var noise = Samples.Draw(within, groups * size, sample, "within");
        return [.. noise.Select((value, row) => value + effects[row / size])];
    }

    [Fact]
    public void By_hand()
    {
        // Groups {1, 3}, {5, 7}, {6, 8}: means 2, 6, 7 with variance 7; within 2; between 7 - 2 / 2.
        var parts = OneWayVariance.Of([1, 3, 5, 7, 6, 8], 2);
        Assert.Equal((5.0, 2.0), (parts.Mean, parts.Within));
        Assert.Equal(6, parts.Between, 1e-12);
        Assert.Equal(0.75, parts.Share, 1e-12);
        Assert.False(parts.IsCut);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Both_variances_are_right_on_average_and_the_interval_covers(bool skewed)
    {
        // Between 1, within 4: a share of 0.2. Exponential values have the variance of their squared mean.
        Distribution between = skewed ? new Exponential(1) : new Normal(0, 1);
        Distribution within = skewed ? new Exponential(2) : new Normal(0, 2);
        const int Count = 800;
        var (sumBetween, sumWithin, covered) = (0.0, 0.0, 0);
        for (uint i = 0; i < Count; i++)
        {
            var parts = OneWayVariance.Of(Layout(between, within, 60, 8, i), 8);
            sumBetween += parts.Between / Count;
            sumWithin += parts.Within / Count;
            covered += parts.Lower <= 0.2 && 0.2 <= parts.Upper ? 1 : 0;
        }
        Assert.Equal(1, sumBetween, 0.06);
        Assert.Equal(4, sumWithin, 0.08);
        Assert.InRange(covered / (double)Count, 0.925, 1);
    }

    [Fact]
    public void Without_an_effect_the_estimate_is_0_on_average_and_a_negative_one_is_cut()
    {
        const int Count = 400;
        var all = Enumerable
            .Range(0, Count)
            .Select(i => OneWayVariance.Of(Samples.Draw(new Normal(0, 1), 150, (uint)i, "no effect"), 5))
            .ToList();
        Assert.Equal(0, all.Average(parts => parts.Between), 0.012);
        Assert.InRange(all.Count(parts => parts.IsCut), Count / 3, 2 * Count / 3);
        Assert.All(all.Where(parts => parts.IsCut), parts => Assert.Equal(0, parts.Share));
    }

    [Fact]
    public void Without_luck_all_is_what_nobody_knows()
    {
        var parts = OneWayVariance.Of([1, 1, 2, 2, 5, 5], 2);
        Assert.Equal((1.0, 1.0, 1.0), (parts.Share, parts.Lower, parts.Upper));
        Assert.False(OneWayVariance.Of([3, 3, 3, 3, 3, 3], 2).IsDefined);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => OneWayVariance.Of([1, 2, 3, 4, 5, 6, 7], 2));
        Assert.Throws<ArgumentException>(() => OneWayVariance.Of([1, 2, 3, 4], 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => OneWayVariance.Of([1, 2, 3, 4], 1));
    }
}
