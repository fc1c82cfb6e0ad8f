using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class WeightedSampleTests
{
    [Fact]
    public void Equal_weights_give_the_plain_sample_to_the_last_bit()
    {
        var values = Samples.Draw(new Exponential(3), 501, 1, "values");
        values[7] = double.PositiveInfinity;
        var plain = new OrderStatistics(values);
        var weighted = new WeightedSample(values, Enumerable.Repeat(0.3, values.Length).ToArray());
        foreach (var p in new[] { 0.05, 0.25, 0.5, 0.95, 0.999 })
        {
            Assert.Equal(plain.Quantile(p), weighted.Quantile(p));
        }
        Assert.Equal(values.Count(value => value <= 3) / 501d, weighted.AtMost(3));
        Assert.Equal(501, weighted.EffectiveSize, 1e-9);
        Assert.Equal(501, weighted.Count);
    }

    [Fact]
    public void A_weight_counts_as_so_many_values()
    {
        var weighted = new WeightedSample([4, 1, double.PositiveInfinity], [2, 1, 1]);
        Assert.Equal(1, weighted.Quantile(0.2));
        Assert.Equal(4, weighted.Quantile(0.7));
        Assert.Equal(double.PositiveInfinity, weighted.Quantile(0.8));
        Assert.Equal([0, 0.25, 0.75, 1], new[] { 0d, 1, 100, double.PositiveInfinity }.Select(weighted.AtMost));
        Assert.Equal(16d / 6, weighted.EffectiveSize, 1e-12);
    }

    [Fact]
    public void What_is_no_sample_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new WeightedSample([], []));
        Assert.Throws<ArgumentException>(() => new WeightedSample([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => new WeightedSample([1, 2], [0, 0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedSample([1, 2], [1, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedSample([1, 2], [1, 2]).Quantile(1));
    }
}
