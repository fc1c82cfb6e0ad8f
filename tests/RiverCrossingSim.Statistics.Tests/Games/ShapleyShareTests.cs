using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class ShapleyShareTests
{
    const int Replications = 200;

    [Fact]
    public void Shares_of_means_are_means_of_shares()
    {
        double[][] worth =
        [
            [10, 20],
            [4, 12],
            [9, 17],
            [1, 11],
        ];
        // First player: ((4 - 10) + (1 - 9)) / 2 = -7 and ((12 - 20) + (11 - 17)) / 2 = -7; the second: -2 and -2.
        var shares = ShapleyShare.OfMeans(worth);
        Assert.Equal([-7, -2], shares.Select(share => share.Estimate));
        Assert.Equal([2, 2], shares.Select(share => share.Differing));
        Assert.Equal((-7, -7), (shares[0].Lower, shares[0].Upper));
    }

    [Fact]
    public void The_interval_of_a_mean_covers_the_share_as_often_as_it_says()
    {
        const int Times = 1_000;
        var covered = Samples.Share(
            Times,
            time =>
            {
                var share = ShapleyShare.OfMeans(Noisy(time))[1];
                return share.Lower <= 3 && 3 <= share.Upper;
            }
        );
        Assert.InRange(covered, 0.92, 0.98);
    }

    [Fact]
    public void A_cause_that_does_nothing_has_exactly_0_with_no_width_in_means_and_quantiles()
    {
        var game = Noisy(1);
        double[][] withIdle = [.. game, .. game];
        foreach (var shares in new[] { ShapleyShare.OfMeans(withIdle), ShapleyShare.OfQuantiles(withIdle, 0.9) })
        {
            Assert.Equal(new ShapleyShare(0, 0, 0, 0), shares[2]);
            Assert.True(shares[0].Lower < shares[0].Estimate && shares[0].Estimate < shares[0].Upper);
        }
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.95)]
    [InlineData(0.333)]
    [InlineData(0.999)]
    public void Shares_of_a_quantile_sum_to_the_difference_of_the_quantiles(double probability)
    {
        var game = Noisy(2);
        var shares = ShapleyShare.OfQuantiles(game, probability);
        var difference =
            new OrderStatistics(game[^1]).Quantile(probability) - new OrderStatistics(game[0]).Quantile(probability);
        Assert.Equal(difference, shares.Sum(share => share.Estimate), 1e-9);
        Assert.All(shares, share => Assert.InRange(share.Estimate, share.Lower, share.Upper));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.25)]
    [InlineData(0.9)]
    [InlineData(0.31)]
    [InlineData(0.9999)]
    public void A_resampled_quantile_is_that_of_the_resample(double probability)
    {
        var values = Samples.Draw(new Normal(0, 1), 20, 1, "resampled");
        values[3] = values[7];
        var sample = new ResampledQuantile(values);
        var rows = new int[values.Length];
        for (var resample = 0; resample < 200; resample++)
        {
            Bootstrap.Draw(rows, resample, 5);
            var counts = new int[values.Length];
            Array.ForEach(rows, row => counts[row]++);
            var drawn = Array.ConvertAll(rows, row => values[row]);
            Assert.Equal(new OrderStatistics(drawn).Quantile(probability), sample.Of(counts, probability), 1e-15);
        }
    }

    [Fact]
    public void A_table_that_is_no_game_is_refused()
    {
        Assert.Throws<ArgumentException>(() =>
            ShapleyShare.OfQuantiles(
                [
                    [1],
                    [2, 3],
                ],
                0.5
            )
        );
        Assert.Throws<ArgumentException>(() =>
            ShapleyShare.OfQuantiles(
                [
                    [1],
                    [2],
                    [3],
                ],
                0.5
            )
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            ShapleyShare.OfQuantiles(
                [
                    [1],
                    [2],
                ],
                1
            )
        );
    }

    /// <summary>Two causes that add 5 and 3 hours, each with a noise of its own.</summary>
    static double[][] Noisy(uint time)
    {
        var luck = Samples.Draw(new Normal(40, 20), Replications, time, "luck");
        var first = Samples.Draw(new Normal(5, 4), Replications, time, "first");
        var second = Samples.Draw(new Normal(3, 8), Replications, time, "second");
        return
        [
            luck,
            [.. luck.Zip(first, (all, adds) => all + adds)],
            [.. luck.Zip(second, (all, adds) => all + adds)],
            [.. luck.Zip(first, (all, adds) => all + adds).Zip(second, (all, adds) => all + adds)],
        ];
    }
}
