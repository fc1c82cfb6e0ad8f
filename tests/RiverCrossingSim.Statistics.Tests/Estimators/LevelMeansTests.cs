using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class LevelMeansTests
{
    [Fact]
    public void It_gives_the_mean_of_each_level()
    {
        var means = new LevelMeans(3);
        means.Add(0, 0, 1);
        means.Add(0, 1, 3);
        means.Add(2, 0, 7);
        Assert.Equal(2, means.Of(0)!.Mean);
        Assert.Equal(7, means.Of(2)!.Mean);
        Assert.Null(means.Of(1));
    }

    [Fact]
    public void Its_interval_holds_for_points_that_share_their_luck()
    {
        // Ten points with the same noise in a replication: nine of them add nothing to what is known of the mean.
        const int Studies = 400;
        var held = Samples.Share(
            Studies,
            study =>
            {
                var means = new LevelMeans(1);
                var noise = Samples.Draw(new Normal(0, 1), 250, study, "shared luck");
                for (var replication = 0; replication < noise.Length; replication++)
                {
                    for (var point = 0; point < 10; point++)
                    {
                        means.Add(0, replication, point + noise[replication]);
                    }
                }
                var mean = means.Of(0)!;
                return mean.Lower <= 4.5 && 4.5 <= mean.Upper;
            }
        );
        Assert.Equal(0.95, held, Samples.Tolerance(0.95, Studies));
    }

    [Theory]
    [InlineData(0, 1, 2, 3, 0)]
    [InlineData(0, 0, 0, 4, 1)]
    public void An_additive_table_has_no_interaction(double a, double b, double c, double d, double strength) =>
        Assert.Equal(
            strength,
            InteractionStrength.Of([
                [a, b],
                [c, d],
            ]),
            1e-12
        );

    [Fact]
    public void A_table_with_a_gap_tells_nothing() =>
        Assert.Equal(
            0,
            InteractionStrength.Of([
                [1, null],
                [2, 5],
            ])
        );
}
