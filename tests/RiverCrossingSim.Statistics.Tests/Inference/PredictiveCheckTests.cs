using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class PredictiveCheckTests
{
    [Fact]
    public void It_counts_what_is_as_far_out_on_the_same_side()
    {
        var simulated = Enumerable.Range(1, 1_000).Select(i => (double)i).ToArray();
        Assert.Equal((3, 1_000), (PredictiveCheck.Of(simulated, 998).AsFar, PredictiveCheck.Of(simulated, 998).Count));
        Assert.Equal(2 * 4 / 1001d, PredictiveCheck.Of(simulated, 998).Chance, 1e-12);
        Assert.Equal(3, PredictiveCheck.Of(simulated, 3).AsFar);
        Assert.Equal(0, PredictiveCheck.Of(simulated, 0.5).AsFar);
        Assert.Equal(1, PredictiveCheck.Of(simulated, 500).Chance);
    }

    [Fact]
    public void Two_usual_things_that_never_go_together_show()
    {
        var first = Samples.Draw(new Normal(0, 1), 5_000, 1, "first");
        var noise = Samples.Draw(new Normal(0, 0.1), 5_000, 2, "noise");
        double[][] simulated = [first, [.. first.Zip(noise, (a, b) => a + b)], [.. first.Select(_ => 4d)]];
        Assert.InRange(PredictiveCheck.Of(simulated[1], -1).Chance, 0.2, 0.5);
        Assert.True(PredictiveCheck.Together(simulated, [1, -1, 4]).Chance < 0.001);
        Assert.True(PredictiveCheck.Together(simulated, [1, 1, 4]).Chance > 0.2);
    }

    [Fact]
    public void The_chance_of_what_the_model_made_is_uniform()
    {
        var first = Samples.Draw(new Normal(0, 1), 3_000, 3, "first");
        var second = Samples.Draw(new Exponential(1), 3_000, 4, "second");
        var chances = Enumerable
            .Range(0, 500)
            .Select(row => PredictiveCheck.Together([first, second], [first[row], second[row]]).Chance)
            .ToArray();
        Assert.InRange(chances.Count(chance => chance < 0.1) / 500d, 0.06, 0.14);
        Assert.InRange(chances.Average(), 0.46, 0.54);
    }

    [Fact]
    public void Lists_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() =>
            PredictiveCheck.Together(
                [
                    [1, 2],
                    [1, 2],
                ],
                [1]
            )
        );
        Assert.Throws<ArgumentException>(() =>
            PredictiveCheck.Together(
                [
                    [1, 2],
                    [1],
                ],
                [1, 2]
            )
        );
        Assert.Throws<ArgumentException>(() => PredictiveCheck.Of([double.NaN], 1));
    }
}
