using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class IntegerHistogramTests
{
    [Fact]
    public void By_hand()
    {
        // Bins of 10 from 0: {0, 4, 8}, {12, 18}, {}, {30} and 40 above.
        var histogram = Filled(0, 10, 4, [18, 0, 30, 8, 4, 12, 40]);
        Assert.Equal([3L, 2, 0, 1], Enumerable.Range(0, 4).Select(bin => histogram[bin]));
        Assert.Equal((0L, 1L, 7L), (histogram.Below, histogram.Above, histogram.Count));
        Assert.Equal(0, histogram.Quantile(0));
        Assert.Equal(40, histogram.Quantile(1));
        Assert.Equal(12 + (0.25 * 6), histogram.Quantile(0.5), 1e-12); // 3.5 of 7: a quarter into the second bin
        Assert.Equal(30, histogram.Quantile(6.0 / 7), 1e-12);
    }

    [Fact]
    public void Nobody_yet_and_all_across_are_exact()
    {
        var histogram = new IntegerHistogram(0, 30, 1000);
        for (var i = 0; i < 1000; i++)
            histogram.Add(i < 400 ? 0 : 29_990);
        Assert.Equal((0, 29_990), (histogram.Quantile(0.3), histogram.Quantile(0.5)));
    }

    [Fact]
    public void Is_off_by_less_than_a_bin()
    {
        var values = Samples.Draw(new Gamma(100, 40), 1001, 0, "band");
        var histogram = Filled(0, 5, 100, values);
        Array.Sort(values);
        foreach (var p in new[] { 0.05, 0.25, 0.5, 0.75, 0.95 })
            Assert.Equal(values[(int)(p * 1000)], histogram.Quantile(p), 5.0);
    }

    [Fact]
    public void Merging_in_any_order_gives_the_same_bits()
    {
        var values = Samples.Draw(new Gamma(100, 40), 999, 0, "merge");
        var whole = Filled(0, 7, 20, values);
        var parts = values.Chunk(100).Select(chunk => Filled(0, 7, 20, [.. chunk.Reverse()])).Reverse().ToArray();
        var merged = new IntegerHistogram(0, 7, 20);
        foreach (var part in parts)
            merged.Merge(part);
        Assert.Equal((whole.Count, whole.Above, whole.Below), (merged.Count, merged.Above, merged.Below));
        for (var i = 0; i <= 100; i++)
            Assert.Equal(whole.Quantile(i / 100.0), merged.Quantile(i / 100.0));
    }

    [Fact]
    public void Values_outside_the_grid_are_kept()
    {
        var histogram = Filled(0, 1, 2, [-5, double.NegativeInfinity, 0.5, 7, double.PositiveInfinity]);
        Assert.Equal((2L, 2L), (histogram.Below, histogram.Above));
        Assert.Equal(0.5, histogram.Quantile(0.5));
        Assert.Equal(double.PositiveInfinity, histogram.Quantile(0.95));
        Assert.Equal(double.NegativeInfinity, histogram.Quantile(0));
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new IntegerHistogram(0, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IntegerHistogram(0, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IntegerHistogram(double.NaN, 1, 1));
        Assert.Throws<InvalidOperationException>(() => new IntegerHistogram(0, 1, 1).Quantile(0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IntegerHistogram(0, 1, 1).Add(double.NaN));
        Assert.Throws<ArgumentException>(() => new IntegerHistogram(0, 1, 1).Merge(new IntegerHistogram(0, 1, 2)));
    }

    static IntegerHistogram Filled(double minimum, double width, int bins, double[] values)
    {
        var histogram = new IntegerHistogram(minimum, width, bins);
        foreach (var value in values)
            histogram.Add(value);
        return histogram;
    }
}
