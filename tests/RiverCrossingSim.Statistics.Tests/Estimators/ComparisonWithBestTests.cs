using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class ComparisonWithBestTests
{
    /// <summary>Alternatives that share half of their luck.</summary>
    static double[][] Alternatives(uint sample, int count, params double[] means)
    {
        var shared = Samples.Draw(new Normal(0, 1), count, sample, "shared");
        return
        [
            .. means.Select(
                (mean, i) =>
                    Samples
                        .Draw(new Normal(mean, 1), count, sample, $"alternative {i}")
                        .Zip(shared, (a, b) => a + b)
                        .ToArray()
            ),
        ];
    }

    [Fact]
    public void A_clear_winner_is_the_best_and_the_others_are_not()
    {
        var best = ComparisonWithBest.Of(Alternatives(1, 100, 5, 3, 8));
        Assert.Equal([false, true, false], best.Select(own => own.IsBest));
        Assert.Equal([false, true, false], best.Select(own => own.MayBeBest));
        Assert.Equal((0.0, 0.0), (best[0].Lower, best[1].Upper));
        Assert.InRange(best[1].Estimate, -2.6, -1.4);
        Assert.InRange(best[2].Estimate, 4.4, 5.6);
    }

    [Fact]
    public void Those_that_are_alike_are_not_told_apart()
    {
        var best = ComparisonWithBest.Of(Alternatives(7, 60, 3, 3, 9));
        Assert.Equal([true, true, false], best.Select(own => own.MayBeBest));
        Assert.All(best, own => Assert.False(own.IsBest));
    }

    [Fact]
    public void Two_that_are_the_same_are_both_the_best()
    {
        var values = Alternatives(3, 60, 3, 9);
        var best = ComparisonWithBest.Of([values[0], values[0], values[1]]);
        Assert.Equal([true, true, false], best.Select(own => own.IsBest));
    }

    [Fact]
    public void The_order_of_the_alternatives_does_not_matter()
    {
        var values = Alternatives(4, 80, 3, 3.2, 4, 3.1);
        var once = ComparisonWithBest.Of(values);
        var again = ComparisonWithBest.Of([values[2], values[0], values[3], values[1]]);
        Assert.Equal([once[2], once[0], once[3], once[1]], again);
    }

    [Theory]
    [InlineData(0.0, 0.0, 0.0, 0.0)]
    [InlineData(0.0, 0.1, 0.1, 0.4)]
    public void All_intervals_hold_together_as_often_as_they_say(params double[] means)
    {
        const int Count = 1_000;
        double[] truth = [.. means.Select((mean, i) => mean - means.Where((_, j) => j != i).Min())];
        var held = Samples.Share(
            Count,
            i =>
            {
                var best = ComparisonWithBest.Of(Alternatives(i, 50, means), draws: 400);
                return best.Zip(truth).All(own => own.First.Lower <= own.Second && own.Second <= own.First.Upper);
            }
        );
        Assert.InRange(held, 0.95 - Samples.Tolerance(0.95, Count), 1);
    }

    [Fact]
    public void One_alternative_is_no_comparison() =>
        Assert.Throws<ArgumentException>(() =>
            ComparisonWithBest.Of([
                [1, 2, 3],
            ])
        );
}
