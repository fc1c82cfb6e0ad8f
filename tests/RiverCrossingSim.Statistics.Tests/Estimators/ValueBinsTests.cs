namespace RiverCrossingSim.Statistics.Tests;

public class ValueBinsTests
{
    [Fact]
    public void Bins_hold_about_equally_many()
    {
        var bins = ValueBins.Of([.. Enumerable.Range(0, 103).Select(i => i * 37 % 103 * 1.0)], 8);
        Assert.Equal(8, bins.Bins.Count);
        Assert.All(bins.Bins, bin => Assert.InRange(bin.Count, 12, 13));
        Assert.Equal(103, bins.Bins.Sum(bin => bin.Count));
        Assert.Equal((0.0, 102.0), (bins.Bins[0].Least, bins.Bins[^1].Greatest));
    }

    [Fact]
    public void Few_different_values_have_a_bin_each()
    {
        var bins = ValueBins.Of([3, 1, 1, 2, 3, 3], 4);
        Assert.Equal([2, 0, 0, 1, 2, 2], bins.BinOf);
        Assert.Equal([new ValueBin(1, 1, 1, 2), new ValueBin(2, 2, 2, 1), new ValueBin(3, 3, 3, 3)], bins.Bins);
    }

    [Fact]
    public void Equal_values_are_never_parted()
    {
        var bins = ValueBins.Of([1, 1, 1, 1, 1, 1, 2, 3, 4, 5], 3);
        Assert.Equal([0, 0, 0, 0, 0, 0], bins.BinOf.Take(6));
        Assert.Equal([6, 4], bins.Bins.Select(bin => bin.Count));
    }

    [Fact]
    public void Means_of_bins_are_those_of_the_values_in_them()
    {
        var means = BinnedMean.Of(ValueBins.Of([1, 2, 1, 2], 2), [10, 20, 12, 26], 0.95);
        Assert.Equal([11, 23], means.Select(mean => mean.Mean));
    }
}
