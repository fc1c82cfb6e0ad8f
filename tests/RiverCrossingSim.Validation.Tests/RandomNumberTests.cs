using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Validation.Tests;

/// <summary>Wrong numbers, wrong distributions and dependent draws are found.</summary>
public class RandomNumberTests
{
    static readonly ValidationSetting Setting = new(1, 1, CancellationToken.None);

    [Fact]
    public void A_word_that_differs_in_one_bit_fails()
    {
        var check = PhiloxAnswers.Block(
            "00000000 00000000 00000000 00000000",
            "00000000 00000000",
            "6627e8d5 e169c58d bc57ac4c 9b00dbd9"
        );
        Assert.Equal(Verdict.Failed, check.Run(Setting).Verdict);
    }

    [Fact]
    public void Every_kind_of_distribution_has_a_specimen() =>
        Assert.Equal(
            DistributionCatalogue.Kinds.Select(kind => kind.Name),
            DistributionSpecimen.All.Select(specimen => specimen.Kind)
        );

    public static TheoryData<string, Distribution> Wrong { get; } =
        new()
        {
            { "uniform", new Uniform(4, 9.1) },
            { "triangular", new Triangular(4, 6.1, 9) },
            { "pert", new Triangular(4, 6, 9) },
            { "beta", new Pert(4, 6, 9) },
            { "normal", new Normal(6, 2, 4.9) },
            { "lognormal", new LogNormal(6, 1.53) },
            { "exponential", new Exponential(6.2) },
            { "gamma", new Gamma(6, 3.1) },
            { "weibull", new Weibull(1.55, 6) },
            { "empirical", new Empirical([4, 5, 5.6, 9]) },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_distribution_that_is_a_little_off_fails(string kind, Distribution wrong)
    {
        var specimen = DistributionSpecimen.All.Single(specimen => specimen.Kind == kind);
        Assert.Equal(Verdict.Failed, DistributionChecks.Inverse(specimen, wrong).Run(Setting).Verdict);
        Assert.Equal(Verdict.Failed, DistributionChecks.Sample(specimen, wrong).Run(Setting).Verdict);
    }

    [Theory]
    [InlineData("constant", "5.1")]
    [InlineData("discrete", "4 6 9 1 2.1 1")]
    [InlineData("draws", "9 4 6 1 1 2.1")]
    [InlineData("integer", "1 7")]
    [InlineData("integer", "2 6")]
    public void Values_or_weights_that_are_off_fail(string kind, string numbers)
    {
        double[] parameters = [.. numbers.Split(' ').Select(double.Parse)];
        var specimen = DistributionSpecimen.All.Single(specimen => specimen.Kind == kind);
        var wrong = (specimen with { Parameters = parameters }).Distribution;
        Assert.Equal(Verdict.Failed, DistributionChecks.Sample(specimen, wrong).Run(Setting).Verdict);
    }

    [Fact]
    public void Draws_that_depend_on_each_other_fail()
    {
        var check = StreamChecks.Pairs(
            "one like it",
            (seed, i) =>
            {
                var (first, second) = new RandomStream(seed, 0, 1).Uniforms(i);
                return (first, (second + (0.2 * first)) % 1 is var mixed && i % 10 == 0 ? first : mixed);
            }
        );
        Assert.Equal(Verdict.Failed, check.Run(Setting).Verdict);
    }

    [Fact]
    public void Draws_that_are_too_even_fail()
    {
        // A lattice: each cell gets the same number to the last.
        var check = StreamChecks.Pairs("the next of a lattice", (_, i) => (i / 2 % 64 / 64d, i / 128 % 64 / 64d));
        var outcome = check.Run(Setting);
        Assert.Equal(Verdict.Failed, outcome.Verdict);
        Assert.True(outcome.Used > 1);
    }

    [Fact]
    public void Counts_of_another_mean_or_variance_are_not_Poisson()
    {
        var uniforms = new RandomStream(1, 0, 1).Sequence();
        var even = Enumerable.Range(0, 10_000).Select(_ => Math.Floor(17 * uniforms.NextUniform())).ToList();
        Assert.Equal(Verdict.Failed, PoissonCounts.Judge(even, 8).Verdict);
        var strikes = StrikesByChance.OfADay(Setting);
        Assert.Equal(Verdict.Passed, PoissonCounts.Judge(strikes, 8).Verdict);
        Assert.Equal(Verdict.Failed, PoissonCounts.Judge(strikes, 8.3).Verdict);
    }
}
