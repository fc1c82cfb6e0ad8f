using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class ShapleyOrderPairsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(31)]
    public void Every_replication_looks_at_nobody_each_alone_all_but_each_and_all(int players)
    {
        var pairs = new ShapleyOrderPairs(players, 1);
        var all = (int)((1L << players) - 1);
        for (var replication = 0; replication < 20; replication++)
        {
            var subsets = pairs.Subsets(replication);
            Assert.Equal((pairs.Places, 0, all), (subsets.Length, subsets[0], subsets[^1]));
            for (var player = 0; player < players; player++)
            {
                Assert.Equal(1 << player, subsets[pairs.Alone(player)]);
                Assert.Equal(all ^ (1 << player), subsets[pairs.AllBut(player)]);
            }
        }
        var drawn = Enumerable.Range(0, 20).Select(pairs.Subsets).ToList();
        for (var place = 0; place < pairs.Places; place++)
        {
            Assert.Equal(pairs.IsSame(place), drawn.Select(subsets => subsets[place]).Distinct().Count() == 1);
        }
        Assert.Equal(drawn[0], new ShapleyOrderPairs(players, 1).Subsets(0));
    }

    [Fact]
    public void Its_shares_sum_to_the_difference_in_every_replication_and_a_dummy_has_exactly_0()
    {
        var game = Samples.Draw(new Normal(500, 30_000), 512, 1, "game");
        var pairs = new ShapleyOrderPairs(10, 1);
        for (var replication = 0; replication < 200; replication++)
        {
            var shares = Shares(pairs, replication, subset => game[subset & 511]);
            Assert.Equal(game[511] - game[0], shares.Sum(), 1e-9);
            Assert.Equal(0d, shares[9]);
        }
    }

    [Fact]
    public void Of_a_game_of_pairs_every_replication_has_the_value_itself()
    {
        // Each brings its own and, with each other, half of what the two have together.
        const int Players = 12;
        var own = Samples.Draw(new Normal(0, 10), Players, 1, "own");
        var together = Samples.Draw(new Normal(0, 10), Players * Players, 1, "together");
        var pairs = new ShapleyOrderPairs(Players, 3);
        for (var replication = 0; replication < 20; replication++)
        {
            var shares = Shares(pairs, replication, Worth);
            for (var player = 0; player < Players; player++)
            {
                var half = Enumerable
                    .Range(0, Players)
                    .Where(other => other != player)
                    .Sum(other => Of(player, other) / 2);
                Assert.Equal(own[player] + half, shares[player], 1e-9);
            }
        }

        double Of(int player, int other) => together[(Math.Min(player, other) * Players) + Math.Max(player, other)];

        double Worth(int subset)
        {
            var members = Enumerable.Range(0, Players).Where(player => (subset >> player & 1) == 1).ToList();
            return members.Sum(player => own[player])
                + members.Sum(player => members.Where(other => other > player).Sum(other => Of(player, other)));
        }
    }

    [Fact]
    public void The_only_left_glove_among_many_gets_its_value_and_the_interval_holds_the_error_of_the_orders()
    {
        // Eight right gloves and one left: the left one makes a pair unless it joins first, so it has 8/9, each right one 1/72.
        const int Right = 8;
        var inside = 0;
        for (ulong seed = 0; seed < 60; seed++)
        {
            var pairs = new ShapleyOrderPairs(Right + 1, seed);
            var shares = Enumerable
                .Range(0, 300)
                .Select(replication =>
                    Shares(pairs, replication, subset => subset >> Right == 1 && (subset & 255) != 0 ? 1 : 0)[Right]
                )
                .ToArray();
            var share = ShapleyShare.OfMean(shares);
            inside += share.Lower <= 8 / 9d && 8 / 9d <= share.Upper ? 1 : 0;
        }
        Assert.InRange(inside / 60d, 0.85, 1);
    }

    [Fact]
    public void Its_mean_is_the_value_and_its_interval_is_narrower_than_that_of_one_order_for_each_replication()
    {
        var game = Samples.Draw(new Normal(0, 100), 256, 2, "game");
        var exact = ShapleyValue.Of(game);
        var (inside, pairWidth, orderWidth) = (0, 0d, 0d);
        for (ulong seed = 0; seed < 40; seed++)
        {
            var (pairs, orders) = (new ShapleyOrderPairs(8, seed), new ShapleyOrders(8, seed));
            var shares = Enumerable.Range(0, 400).Select(r => Shares(pairs, r, subset => game[subset])).ToArray();
            var single = Enumerable
                .Range(0, 400)
                .Select(r => orders.Shares(r, Array.ConvertAll(orders.Subsets(r), subset => game[subset])))
                .ToArray();
            for (var player = 0; player < 8; player++)
            {
                var share = ShapleyShare.OfMean([.. shares.Select(all => all[player])]);
                var alone = ShapleyShare.OfMean([.. single.Select(all => all[player])]);
                inside += share.Lower <= exact[player] && exact[player] <= share.Upper ? 1 : 0;
                (pairWidth, orderWidth) = (
                    pairWidth + share.Upper - share.Lower,
                    orderWidth + alone.Upper - alone.Lower
                );
            }
        }
        Assert.InRange(inside / 320d, 0.91, 0.99);
        Assert.True(pairWidth < orderWidth, $"{pairWidth} is not below {orderWidth}");
    }

    [Fact]
    public void What_is_no_game_or_player_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShapleyOrderPairs(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShapleyOrderPairs(32, 1));
        var pairs = new ShapleyOrderPairs(5, 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => pairs.Alone(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => pairs.AllBut(-1));
        Assert.Throws<ArgumentException>(() => pairs.Shares(0, [1, 2]));
        var broken = new double[pairs.Places];
        broken[3] = double.PositiveInfinity;
        Assert.Throws<ArgumentException>(() => pairs.Shares(0, broken));
    }

    static double[] Shares(ShapleyOrderPairs pairs, int replication, Func<int, double> worth) =>
        pairs.Shares(replication, Array.ConvertAll(pairs.Subsets(replication), subset => worth(subset)));
}
