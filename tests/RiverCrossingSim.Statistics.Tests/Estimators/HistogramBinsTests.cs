using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class HistogramBinsTests
{
    [Fact]
    public void By_hand()
    {
        // Quartiles 2.75 and 6.25, so 2 x 3.5 / 2 = 3.5, of which the nearest round width is 5.
        var histogram = HistogramBins.Of([1, 2, 3, 4, 5, 6, 7, 8]);
        Assert.Equal([0, 5, 10], histogram.Edges);
        Assert.Equal([4, 4], histogram.Counts);
    }

    [Theory]
    [InlineData(0.003)]
    [InlineData(1)]
    [InlineData(7e5)]
    public void Every_value_is_in_one_bin_and_edges_are_round(double scale)
    {
        var values = Samples.Draw(new Gamma(10 * scale, 4 * scale), 1000, 0, "histogram");
        var histogram = HistogramBins.Of(values);
        Assert.Equal(1000, histogram.Counts.Sum());
        Assert.InRange(histogram.Counts.Count, 10, 60);
        Assert.True(histogram.Edges[0] <= values.Min() && values.Max() <= histogram.Edges[^1]);
        Assert.All(histogram.Edges, edge => Assert.True(edge.ToString("R").Length <= 8, edge.ToString("R")));
    }

    [Fact]
    public void One_far_value_does_not_make_a_million_bins()
    {
        double[] values = [.. Enumerable.Range(0, 1000).Select(i => i / 1000.0), 1e6];
        Assert.InRange(HistogramBins.Of(values, 40).Counts.Count, 1, 40);
    }

    [Theory]
    [InlineData(5.0)]
    [InlineData(0.0)]
    [InlineData(-3e6)]
    public void Equal_values_share_one_bin(double value)
    {
        var histogram = HistogramBins.Of([value, value]);
        Assert.Equal([2], histogram.Counts);
        Assert.True(histogram.Edges[0] < value && value < histogram.Edges[1]);
    }

    [Fact]
    public void Half_of_the_values_equal_still_gives_bins()
    {
        var histogram = HistogramBins.Of([5, 5, 5, 5, 5, 5, 1, 9]);
        Assert.Equal(8, histogram.Counts.Sum());
        Assert.True(histogram.Counts.Count > 1);
    }

    [Fact]
    public void Neighbouring_doubles_still_give_rising_edges()
    {
        var histogram = HistogramBins.Of([1e17, Math.BitIncrement(1e17), Math.BitIncrement(1e17)]);
        Assert.Equal(3, histogram.Counts.Sum());
        Assert.Throws<ArgumentException>(() => HistogramBins.Of([double.MinValue, double.MaxValue]));
    }

    [Fact]
    public void Infinite_values_are_counted_apart()
    {
        var histogram = HistogramBins.Of([1, 2, double.PositiveInfinity]);
        Assert.Equal((2, 1), (histogram.Counts.Sum(), histogram.NotFinite));
        var never = HistogramBins.Of([double.PositiveInfinity]);
        Assert.Equal((0, 1), (never.Counts.Count, never.NotFinite));
    }

    [Fact]
    public void Given_edges_are_kept()
    {
        var histogram = HistogramBins.Over([0, 1, 1.5, 2, 3], [1, 2, 3]);
        Assert.Equal([2, 2], histogram.Counts);
        Assert.Equal(1, histogram.Outside);
        Assert.Throws<ArgumentException>(() => HistogramBins.Over([1], [1, 1]));
        Assert.Throws<ArgumentException>(() => HistogramBins.Over([1], [1]));
    }
}
