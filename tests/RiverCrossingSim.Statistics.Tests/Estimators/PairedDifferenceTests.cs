using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class PairedDifferenceTests
{
    /// <summary>Pairs of normal values with a correlation.</summary>
    static (double[] First, double[] Second) Pair(double correlation, int count, uint sample)
    {
        var first = Samples.Draw(new Normal(10, 2), count, sample, "first");
        var noise = Samples.Draw(new Normal(0, 2), count, sample, "noise");
        var rest = Math.Sqrt(1 - (correlation * correlation));
        return (first, [.. first.Zip(noise, (a, b) => 10 + (correlation * (a - 10)) + (rest * b))]);
    }

    [Fact]
    public void By_hand()
    {
        var difference = PairedDifference.Of([1, 5, 3, 4], [2, 4, 3, 7]);
        Assert.Equal(0.75, difference.Mean);
        Assert.Equal(
            (3, 2, 1, 1),
            (difference.Differing, difference.FirstLess, difference.SecondLess, difference.Ties)
        );
        // Variances 35/12 and 14/3, covariance 7/3.
        Assert.Equal(14.0 / 3 / ((35.0 / 12) + (14.0 / 3)), difference.Saving.Share, 1e-12);
    }

    [Fact]
    public void The_other_way_round_only_the_signs_change()
    {
        var (first, second) = Pair(0.3, 50, 1);
        var (one, other) = (PairedDifference.Of(first, second), PairedDifference.Of(second, first));
        Assert.Equal((-one.Mean, -one.Upper, -one.Lower), (other.Mean, other.Lower, other.Upper));
        Assert.Equal((one.FirstLess, one.SecondLess), (other.SecondLess, other.FirstLess));
        Assert.Equal(one.Saving, other.Saving);
    }

    [Theory]
    [InlineData(0.8)]
    [InlineData(0)]
    [InlineData(-0.5)]
    public void The_pairing_saves_what_the_correlation_is_of_equal_variances_and_may_do_harm(double correlation)
    {
        const int Count = 1_000;
        var (sum, covered) = (0.0, 0);
        for (uint i = 0; i < Count; i++)
        {
            var (first, second) = Pair(correlation, 200, i);
            var saving = PairedDifference.Of(first, second).Saving;
            sum += saving.Share / Count;
            covered += saving.Lower <= correlation && correlation <= saving.Upper ? 1 : 0;
        }
        Assert.Equal(correlation, sum, 0.01);
        Assert.Equal(0.95, covered / (double)Count, Samples.Tolerance(0.95, Count) + 0.008);
    }

    [Fact]
    public void Paired_replications_are_worth_the_more_independent_ones()
    {
        // The variance of the mean difference over many samples, paired and not, in the ratio that the saving says.
        const int Count = 1_500;
        var paired = new double[Count];
        var apart = new double[Count];
        for (uint i = 0; i < Count; i++)
        {
            var (first, second) = Pair(0.75, 30, i);
            paired[i] = PairedDifference.Of(first, second).Mean;
            apart[i] = PairedDifference.Of(first, Pair(0.75, 30, i + 5_000).Second).Mean;
        }
        var ratio = Variance(apart) / Variance(paired);
        Assert.InRange(
            ratio,
            4 * (1 - (Samples.Limit * Math.Sqrt(4.0 / Count))),
            4 * (1 + (Samples.Limit * Math.Sqrt(4.0 / Count)))
        );
    }

    [Fact]
    public void Equal_lists_have_no_difference_and_all_is_saved()
    {
        var difference = PairedDifference.Of([1, 2, 3], [1, 2, 3]);
        Assert.Equal((0.0, 0.0, 0.0, 0), (difference.Lower, difference.Mean, difference.Upper, difference.Differing));
        Assert.Equal(1, difference.Saving.Share);
        Assert.Equal(double.PositiveInfinity, difference.Saving.WorthReplications);
    }

    [Fact]
    public void What_does_not_vary_has_no_saving() =>
        Assert.False(PairedDifference.Of([1, 1, 1], [2, 2, 2]).Saving.IsDefined);

    static double Variance(double[] values) => values.Average(v => v * v) - Math.Pow(values.Average(), 2);
}
