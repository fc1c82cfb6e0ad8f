using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Model.Tests;

/// <summary>Assumptions that go with each other: a Gaussian copula, by hand and over many draws.</summary>
public class CorrelatedAssumptions
{
    // With rho = 0.6, r = 2 sin(18 degrees) = 0.618034, so that a first value one deviation up lifts the median of the other by r.
    const double R = 0.618_033_988_749_894_9;
    const double OneUp = 0.841_344_746_068_542_9;

    [Fact]
    public void The_second_follows_the_first_by_as_much_as_worked_out_by_hand()
    {
        double[] uniforms = [OneUp, 0.5, 0.3];
        new AssumptionCopula(Pair(0.6)).Correlate(uniforms);
        Assert.Equal(OneUp, uniforms[0]);
        Assert.Equal(StandardNormal.Cumulative(R), uniforms[1], 1e-12);
        Assert.Equal(0.3, uniforms[2]);
    }

    [Fact]
    public void One_that_is_given_draws_the_other_after_itself()
    {
        double[] uniforms = [0.5, OneUp, 0.3];
        new AssumptionCopula(Pair(0.6)).Correlate(uniforms, [false, true, false]);
        Assert.Equal(OneUp, uniforms[1]);
        Assert.Equal(StandardNormal.Cumulative(R), uniforms[0], 1e-12);
    }

    [Fact]
    public void Where_both_are_given_both_stay()
    {
        double[] uniforms = [0.1, 0.9, 0.3];
        new AssumptionCopula(Pair(0.6)).Correlate(uniforms, [true, true, false]);
        Assert.Equal([0.1, 0.9, 0.3], uniforms);
    }

    [Fact]
    public void At_their_medians_they_stay_there_and_without_correlation_every_draw_does()
    {
        double[] medians = [0.5, 0.5, 0.5];
        new AssumptionCopula(Pair(-0.9)).Correlate(medians);
        Assert.Equal([0.5, 0.5, 0.5], medians);

        double[] drawn = [0.123, 0.9, 0.4];
        new AssumptionCopula(Pair(0)).Correlate(drawn);
        Assert.Equal([0.123, 0.9, 0.4], drawn);
        Assert.True(new AssumptionCopula(Pair(0) with { Correlations = [] }).IsEmpty);
    }

    [Theory]
    [InlineData(0.6)]
    [InlineData(-0.8)]
    [InlineData(0.999)]
    public void Over_many_replications_the_ranks_have_the_correlation_and_each_keeps_its_distribution(double rank)
    {
        var copula = new AssumptionCopula(Pair(rank));
        var draws = Enumerable.Range(0, 20_000).Select(i => Drawn(copula, (uint)i)).ToList();

        // Of uniforms the correlation of ranks is that of the values; its standard error is below 1 / sqrt(20,000) = 0.007.
        Assert.Equal(rank, Correlation(draws, 0, 1), 0.03);
        Assert.Equal(0, Correlation(draws, 0, 2), 0.03);
        var second = draws.Select(draw => draw[1]).Order().ToArray();
        for (var i = 0; i < second.Length; i++)
        {
            // Kolmogorov's distance exceeds 0.0138 once in a thousand times.
            Assert.Equal((i + 0.5) / second.Length, second[i], 0.0138);
        }
    }

    [Fact]
    public void Three_hold_pair_by_pair()
    {
        var copula = new AssumptionCopula(
            Pair(0) with
            {
                Correlations = [new() { Between = ["a", "b", "c"], Rank = 0.5 }],
            }
        );
        var draws = Enumerable.Range(0, 20_000).Select(i => Drawn(copula, (uint)i)).ToList();
        Assert.Equal(0.5, Correlation(draws, 0, 1), 0.03);
        Assert.Equal(0.5, Correlation(draws, 0, 2), 0.03);
        Assert.Equal(0.5, Correlation(draws, 1, 2), 0.03);
    }

    [Fact]
    public void What_cannot_hold_together_is_refused()
    {
        IReadOnlyList<Correlation> impossible =
        [
            new() { Between = ["a", "b"], Rank = 0.9 },
            new() { Between = ["a", "c"], Rank = 0.9 },
            new() { Between = ["b", "c"], Rank = -0.9 },
        ];
        Assert.False(AssumptionCopula.IsPossible(impossible));
        Assert.True(AssumptionCopula.IsPossible([impossible[0]]));
        Assert.Throws<ArgumentException>(() => new AssumptionCopula(Pair(0) with { Correlations = impossible }));
    }

    [Fact]
    public void A_replication_has_them_and_the_first_draws_as_it_did_alone()
    {
        var (alone, together) = (new Plan(Pair(0)), new Plan(Pair(0.9)));
        for (var i = 0u; i < 5; i++)
        {
            var (one, other) = (Run(alone, i), Run(together, i));
            Assert.Equal(one["assumption.a"], other["assumption.a"]);
            Assert.NotEqual(one["assumption.b"], other["assumption.b"]);
            double[] uniforms =
            [
                .. "abc".Select(name => Replication.Uniform(1, i, together.Scenario.Assumptions[$"{name}"])),
            ];
            new AssumptionCopula(together.Scenario).Correlate(uniforms);
            Assert.Equal(new Uniform(0, 600).Quantile(uniforms[1]), other["assumption.b"]);
        }
    }

    static Result Run(Plan plan, uint index)
    {
        var row = new double[plan.Rows.Columns.Count];
        var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        var fingerprint = new Replication(plan).Run(1, index, index, row, samples);
        return new Result(plan, row, samples, fingerprint);
    }

    static double[] Drawn(AssumptionCopula copula, uint index)
    {
        double[] uniforms = [.. Pair(0).Assumptions.Values.Select(one => Replication.Uniform(7, index, one))];
        copula.Correlate(uniforms);
        return uniforms;
    }

    static double Correlation(List<double[]> draws, int one, int other)
    {
        var (x, y) = (draws.Average(draw => draw[one]), draws.Average(draw => draw[other]));
        double Product(int i, int j, double a, double b) => draws.Sum(draw => (draw[i] - a) * (draw[j] - b));
        return Product(one, other, x, y) / Math.Sqrt(Product(one, one, x, x) * Product(other, other, y, y));
    }

    static Scenario Pair(double rank) =>
        Make.Scenario([Make.Trucks(6)], Make.Ferries() with { Loading = new Quantity.Assumed("b") }) with
        {
            Assumptions = "abc".ToDictionary(
                name => $"{name}",
                name => new Assumption { Name = $"{name}", Value = new Uniform(0, 600) }
            ),
            Correlations = [new() { Between = ["a", "b"], Rank = rank }],
        };
}
