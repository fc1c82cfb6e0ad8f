using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class FirstOrderIndexTests
{
    /// <summary>Y = X1 + 2 X2 with X3 inert and noise: the indices are 1/6, 4/6 and 0, the rest is noise.</summary>
    static (double[][] Inputs, double[] Result) Model(int count, uint sample)
    {
        double[][] inputs =
        [
            .. Enumerable.Range(1, 3).Select(i => Samples.Draw(new Uniform(0, 1), count, sample, $"x{i}")),
        ];
        var noise = Samples.Draw(new Normal(0, Math.Sqrt(1 / 12.0)), count, sample, "noise");
        return (inputs, [.. Enumerable.Range(0, count).Select(i => inputs[0][i] + (2 * inputs[1][i]) + noise[i])]);
    }

    [Fact]
    public void Is_right_on_average_where_theory_gives_the_answer_and_0_for_an_inert_input()
    {
        const int Count = 400;
        double[] truth = [1 / 6.0, 4 / 6.0, 0];
        for (var input = 0; input < 3; input++)
        {
            var place = input;
            var estimates = Enumerable
                .Range(0, Count)
                .Select(i =>
                {
                    var (inputs, result) = Model(300, (uint)i);
                    return FirstOrderIndex.Of(inputs[place], result).Estimate;
                })
                .ToList();
            // Eight bins leave a 64th of the effect of a straight line within them.
            Assert.Equal(truth[input], estimates.Average(), 0.008 + (truth[input] / 64));
        }
    }

    [Fact]
    public void The_interval_covers_about_as_often_as_it_says()
    {
        const int Count = 500;
        var covered = Samples.Share(
            Count,
            i =>
            {
                var (inputs, result) = Model(400, i);
                return FirstOrderIndex.Of(inputs[0], result) is { Lower: <= 1 / 6.0, Upper: >= 1 / 6.0 };
            }
        );
        Assert.Equal(0.95, covered, Samples.Tolerance(0.95, Count) + 0.01);
    }

    [Fact]
    public void An_inert_input_is_called_real_no_more_often_than_the_level()
    {
        const int Count = 1_000;
        var called = Samples.Share(
            Count,
            i =>
            {
                var (inputs, result) = Model(200, i);
                return FirstOrderIndex.Of(inputs[2], result).PValue < 0.05;
            }
        );
        Assert.Equal(0.05, called, Samples.Tolerance(0.05, Count));
    }

    [Fact]
    public void An_input_of_few_values_that_fixes_the_result_explains_all()
    {
        double[] input = [.. Enumerable.Range(0, 48).Select(i => (double)(i % 3))];
        var index = FirstOrderIndex.Of(input, [.. input.Select(x => x * x)]);
        Assert.Equal((1.0, 0.0, 3), (index.Estimate, index.PValue, index.Bins));
    }

    [Fact]
    public void By_hand()
    {
        // Two bins, {1, 3} and {5, 7}: within 4 with 2 degrees of freedom, total 20 with 3.
        var index = FirstOrderIndex.Of([0, 0, 1, 1], [1, 3, 5, 7]);
        Assert.Equal(1 - (2 / (20.0 / 3)), index.Estimate, 1e-12);
    }

    [Fact]
    public void What_does_not_vary_has_no_index()
    {
        Assert.False(FirstOrderIndex.Of([1, 2, 3, 4], [5, 5, 5, 5]).IsDefined);
        Assert.False(FirstOrderIndex.Of([1, 1, 1, 1], [5, 6, 7, 8]).IsDefined);
    }
}
