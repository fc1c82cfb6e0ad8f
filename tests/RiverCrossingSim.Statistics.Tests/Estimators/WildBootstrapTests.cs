using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class WildBootstrapTests
{
    static double[][] Independent(int columns, int rows, uint sample) =>
        [.. Enumerable.Range(0, columns).Select(c => Samples.Draw(new Normal(0, 1), rows, sample, $"column {c}"))];

    [Fact]
    public void Independent_columns_cost_what_Sidak_says()
    {
        var bootstrap = new WildBootstrap(Independent(8, 400, 1), draws: 20_000);
        var sidak = Math.Pow(0.95, 1.0 / 8);
        // The error that all together may make, within four standard errors of a share of 20,000 draws.
        Assert.Equal(0.05, 1 - Math.Pow(bootstrap.EachConfidence(0.95), 8), 0.008);
        Assert.InRange(bootstrap.EachConfidence(0.95), 0.95, 1 - (0.05 / 8));
        Assert.Equal(sidak, bootstrap.EachConfidence(0.95), 0.0012);
    }

    [Fact]
    public void Columns_that_say_the_same_thing_cost_nothing()
    {
        var column = Independent(1, 300, 2)[0];
        double[] scaled = [.. column.Select(value => (-7 * value) + 3)];
        Assert.Equal(0.95, new WildBootstrap([column, scaled, column]).EachConfidence(0.95), 0.006);
    }

    [Fact]
    public void Neither_the_order_nor_the_sign_of_a_column_matters()
    {
        var columns = Independent(4, 111, 3);
        double[] turned = [.. columns[2].Select(value => -value)];
        var once = new WildBootstrap(columns);
        var again = new WildBootstrap([turned, columns[3], columns[1], columns[0]]);
        Assert.Equal(once.EachConfidence(0.95), again.EachConfidence(0.95));
        Assert.Equal([.. once[2].ToArray().Select(value => -value)], again[0].ToArray());
    }

    [Fact]
    public void All_intervals_hold_together_as_often_as_they_say()
    {
        const int Count = 1_000;
        var held = Samples.Share(
            Count,
            i =>
            {
                var shared = Samples.Draw(new Exponential(1), 60, i, "shared");
                var columns = Independent(6, 60, i)
                    .Select(own => own.Zip(shared, (a, b) => a + b - 1).ToArray())
                    .ToArray();
                var each = new WildBootstrap(columns, draws: 400).EachConfidence(0.95);
                return columns.All(column => MeanInterval.Of(column, each) is { Lower: <= 0, Upper: >= 0 });
            }
        );
        // The means of 60 skewed values are not quite normal: a point of coverage may be lost.
        Assert.InRange(held, 0.95 - 0.012 - Samples.Tolerance(0.95, Count), 1);
    }

    [Fact]
    public void A_column_that_does_not_vary_says_nothing()
    {
        var bootstrap = new WildBootstrap([
            [1, 1, 1, 1],
            [1, 2, 3, 4],
        ]);
        Assert.All(bootstrap[0].ToArray(), statistic => Assert.Equal(0, statistic));
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentException>(() =>
            new WildBootstrap([
                [1, 2],
                [1, 2, 3],
            ])
        );
        Assert.Throws<ArgumentException>(() =>
            new WildBootstrap([
                [1, double.PositiveInfinity],
            ])
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new WildBootstrap(
                [
                    [1, 2],
                ],
                draws: 10
            )
        );
    }
}
