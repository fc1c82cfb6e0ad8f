namespace RiverCrossingSim.Statistics.Tests;

public class ShapleyValueTests
{
    [Fact]
    public void Of_an_additive_game_it_is_what_each_brings()
    {
        double[] brings = [3, -1.5, 0, 7, 0.25, 11, -4];
        var values = ShapleyValue.Of(Table(7, subset => Sum(brings, subset)));
        for (var player = 0; player < brings.Length; player++)
        {
            Assert.Equal(brings[player], values[player], 1e-12);
        }
    }

    [Fact]
    public void The_only_left_glove_gets_two_thirds()
    {
        // Players 0 and 1 have a right glove each, player 2 the left one: a pair is worth 1.
        var values = ShapleyValue.Of(Table(3, subset => (subset & 4) != 0 && (subset & 3) != 0 ? 1 : 0));
        Assert.Equal(1 / 6d, values[0], 1e-15);
        Assert.Equal(1 / 6d, values[1], 1e-15);
        Assert.Equal(4 / 6d, values[2], 1e-15);
    }

    [Fact]
    public void Those_who_must_all_be_there_share_alike_and_the_others_get_exactly_nothing()
    {
        const int Needed = 0b0010110;
        var values = ShapleyValue.Of(Table(7, subset => (subset & Needed) == Needed ? 9 : 0));
        for (var player = 0; player < 7; player++)
        {
            if ((Needed >> player & 1) == 1)
            {
                Assert.Equal(3, values[player], 1e-14);
            }
            else
            {
                Assert.Equal(0d, values[player]);
            }
        }
    }

    [Fact]
    public void Of_a_game_that_counts_heads_all_have_the_same()
    {
        var values = ShapleyValue.Of(Table(6, subset => Math.Pow(int.PopCount(subset), 3)));
        Assert.All(values, value => Assert.Equal(36, value, 1e-12));
    }

    [Fact]
    public void A_player_that_changes_nothing_has_exactly_0_whatever_the_noise()
    {
        var noise = Samples.Draw(new Kernel.Normal(0, 1_000), 64, 1, "noise");
        var values = ShapleyValue.Of(Table(7, subset => noise[(subset & 0b111) | ((subset >> 4) << 3)]));
        Assert.Equal(0d, values[3]);
        Assert.Equal(6, values.Count(value => value != 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(10)]
    public void The_values_sum_to_the_difference_in_every_replication(int players)
    {
        var worth = Enumerable
            .Range(0, 1 << players)
            .Select(subset => Samples.Draw(new Kernel.Normal(500, 30_000), 5, (uint)subset, "worth"))
            .ToArray();
        var values = ShapleyValue.OfEach(worth);
        for (var replication = 0; replication < 5; replication++)
        {
            Assert.Equal(worth[^1][replication] - worth[0][replication], values.Sum(all => all[replication]), 1e-9);
        }
    }

    [Fact]
    public void It_is_the_mean_over_all_orders()
    {
        var worth = Samples.Draw(new Kernel.Normal(0, 1), 16, 3, "orders");
        var byOrders = new double[4];
        var orders = 0;
        foreach (var order in Orders(4))
        {
            var subset = 0;
            foreach (var player in order)
            {
                byOrders[player] += worth[subset | (1 << player)] - worth[subset];
                subset |= 1 << player;
            }
            orders++;
        }
        var values = ShapleyValue.Of(worth);
        Assert.Equal(24, orders);
        for (var player = 0; player < 4; player++)
        {
            Assert.Equal(byOrders[player] / orders, values[player], 1e-14);
        }
    }

    [Fact]
    public void A_table_that_is_no_game_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ShapleyValue.Of([1, 2, 3]));
        Assert.Throws<ArgumentException>(() => ShapleyValue.Of([1]));
        Assert.Throws<ArgumentException>(() => ShapleyValue.Of(new double[1 << 17]));
        Assert.Throws<ArgumentException>(() => ShapleyValue.Of([0, double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() =>
            ShapleyValue.OfEach([
                [0, 1],
                [1],
            ])
        );
    }

    internal static double[] Table(int players, Func<int, double> worth) =>
        [.. Enumerable.Range(0, 1 << players).Select(worth)];

    static double Sum(double[] brings, int subset) => brings.Where((_, player) => (subset >> player & 1) == 1).Sum();

    static IEnumerable<int[]> Orders(int players) =>
        players == 0
            ?
            [
                [],
            ]
            : Orders(players - 1)
                .SelectMany(order =>
                    Enumerable
                        .Range(0, players)
                        .Select(at => (int[])[.. order.Take(at), players - 1, .. order.Skip(at)])
                );
}
