using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class ShapleyOrdersTests
{
    [Fact]
    public void Every_replication_has_an_order_of_its_own_of_all_players()
    {
        var orders = new ShapleyOrders(9, 1);
        Assert.All(Enumerable.Range(0, 50), r => Assert.Equal(Enumerable.Range(0, 9), orders.Order(r).Order()));
        Assert.True(Enumerable.Range(0, 50).Select(r => string.Join(' ', orders.Order(r))).Distinct().Count() > 45);
        Assert.Equal(orders.Order(7), new ShapleyOrders(9, 1).Order(7));
    }

    [Fact]
    public void Its_shares_sum_to_the_difference_and_a_dummy_has_exactly_0()
    {
        var game = Samples.Draw(new Normal(0, 100), 256, 1, "game");
        var orders = new ShapleyOrders(9, 1);
        for (var replication = 0; replication < 100; replication++)
        {
            var worth = Worth(orders, replication, subset => game[subset & 255]);
            var shares = orders.Shares(replication, worth);
            Assert.Equal(worth[^1] - worth[0], shares.Sum(), 1e-9);
            Assert.Equal(0d, shares[8]);
        }
    }

    [Fact]
    public void Its_mean_is_the_value_and_its_interval_holds_the_error_of_the_orders()
    {
        var game = Samples.Draw(new Normal(0, 100), 256, 2, "game");
        var exact = ShapleyValue.Of(game);
        var inside = 0;
        for (ulong seed = 0; seed < 40; seed++)
        {
            var orders = new ShapleyOrders(8, seed);
            var shares = Enumerable
                .Range(0, 400)
                .Select(r => orders.Shares(r, Worth(orders, r, subset => game[subset])))
                .ToArray();
            for (var player = 0; player < 8; player++)
            {
                var share = ShapleyShare.OfMean([.. shares.Select(all => all[player])]);
                inside += share.Lower <= exact[player] && exact[player] <= share.Upper ? 1 : 0;
            }
        }
        Assert.InRange(inside / 320d, 0.91, 0.99);
    }

    [Fact]
    public void Nobody_and_too_many_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShapleyOrders(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShapleyOrders(32, 1));
        Assert.Throws<ArgumentException>(() => new ShapleyOrders(3, 1).Shares(0, [1, 2]));
    }

    static double[] Worth(ShapleyOrders orders, int replication, Func<int, double> worth) =>
        Array.ConvertAll(orders.Subsets(replication), subset => worth(subset));
}
