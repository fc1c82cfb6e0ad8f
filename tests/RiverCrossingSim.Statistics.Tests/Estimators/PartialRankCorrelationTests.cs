using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class PartialRankCorrelationTests
{
    [Fact]
    public void One_input_is_the_plain_rank_correlation()
    {
        double[] x = [3, 1, 4, 1.5, 9, 2.6, 5];
        double[] y = [2, 7, 1, 8, 2.8, 1.8, 3];
        Assert.Equal(RankCorrelation.Of(x, y), PartialRankCorrelation.Of([x], y)[0]);
    }

    [Fact]
    public void Two_inputs_follow_the_textbook_formula()
    {
        double[] a = [3, 1, 4, 1.5, 9, 2.6, 5, 3.5];
        double[] b = [1, 4, 2, 8, 5, 7, 3, 6];
        double[] y = [2, 7, 1, 8, 2.8, 1.8, 3, 9];
        var ab = RankCorrelation.Of(a, b).Estimate;
        var ay = RankCorrelation.Of(a, y).Estimate;
        var by = RankCorrelation.Of(b, y).Estimate;
        var partial = PartialRankCorrelation.Of([a, b], y);
        Assert.Equal((ay - (ab * by)) / Math.Sqrt((1 - (ab * ab)) * (1 - (by * by))), partial[0].Estimate, 1e-13);
        Assert.Equal((by - (ab * ay)) / Math.Sqrt((1 - (ab * ab)) * (1 - (ay * ay))), partial[1].Estimate, 1e-13);
        Assert.All(partial, estimate => Assert.Equal(1, estimate.Controls));
    }

    [Fact]
    public void Strong_inputs_do_not_hide_weak_ones_and_bystanders_fall_away()
    {
        const int Count = 1000;
        var strong = Samples.Draw(new Uniform(0, 1), Count, 0, "strong");
        var weak = Samples.Draw(new Uniform(0, 1), Count, 0, "weak");
        var noise = Samples.Draw(new Normal(0, 1), Count, 0, "bystander");
        double[] bystander = [.. strong.Zip(noise, (s, n) => s + (0.1 * n))]; // goes with the strong one only
        double[] y = [.. strong.Zip(weak, (s, w) => Math.Exp(3 * s) - w)];
        var partial = PartialRankCorrelation.Of([strong, weak, bystander], y);
        Assert.True(partial[0].Estimate > 0.9);
        Assert.True(partial[1].Estimate < -0.5);
        Assert.True(Math.Abs(partial[2].Estimate) < 0.1 + (Samples.Limit / Math.Sqrt(Count)));
        Assert.True(RankCorrelation.Of(bystander, y).Estimate > 0.8);
        Assert.True(Math.Abs(RankCorrelation.Of(weak, y).Estimate) < 0.3);
    }

    [Fact]
    public void Inputs_that_do_not_vary_or_follow_from_others_are_not_defined_and_do_no_harm()
    {
        var x = Samples.Draw(new Uniform(0, 1), 100, 0, "x");
        var other = Samples.Draw(new Uniform(0, 1), 100, 0, "other");
        double[] y = [.. x.Zip(other, (a, b) => a + b)];
        var plain = PartialRankCorrelation.Of([x, other], y);
        double[] twin = [.. other.Select(value => value * 60)];
        var withTwin = PartialRankCorrelation.Of([x, other, twin, new double[100]], y);
        Assert.Equal(plain[0].Estimate, withTwin[0].Estimate, 1e-12);
        Assert.Equal(plain[0].Controls, withTwin[0].Controls);
        Assert.Equal([true, false, false, false], withTwin.Select(estimate => estimate.IsDefined));
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PartialRankCorrelation.Of([], [1, 2]));
        Assert.Throws<ArgumentException>(() =>
            PartialRankCorrelation.Of(
                [
                    [1, 2, 3],
                ],
                [1, 2]
            )
        );
    }
}
