using MathNet.Numerics.Distributions;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Validation.Tests;

/// <summary>An interval that covers too seldom, or too often, is found.</summary>
public class CoverageTests
{
    static readonly ValidationSetting Setting = new(1, 1, CancellationToken.None);

    [Fact]
    public void The_normal_distribution_in_place_of_Student_s_fails_for_ten_values()
    {
        // 1.96 standard errors cover the mean of ten normal values in 91.8 % of the samples.
        var outcome = Study(draws =>
        {
            var mean = MeanInterval.Of(draws.Take(10, d => d.Normal()));
            return Math.Abs(mean.Mean) <= 1.96 * mean.StandardError;
        })
            .Check.Run(Setting);
        Assert.Equal(Verdict.Failed, outcome.Verdict);
        Assert.True(outcome.Used > 1);
    }

    [Theory]
    [InlineData(RequiredCoverage.JustAsOften, Verdict.Failed)]
    [InlineData(RequiredCoverage.AtLeast, Verdict.Passed)]
    public void An_interval_of_98_percent_fails_unless_it_promises_at_least_95(object required, Verdict verdict)
    {
        var study = Study(draws =>
        {
            var mean = MeanInterval.Of(draws.Take(10, d => d.Normal()), 0.98);
            return mean.Lower <= 0 && mean.Upper >= 0;
        });
        Assert.Equal(verdict, (study with { Required = (RequiredCoverage)required }).Check.Run(Setting).Verdict);
    }

    [Fact]
    public void The_band_errs_once_in_a_hundred_thousand()
    {
        var band = BinomialBand.Of(1_000, 0.95);
        Assert.InRange(Binomial.CDF(0.95, 1_000, band.Low - 1), 0, FalseAlarm.Each / 2);
        Assert.InRange(Binomial.CDF(0.95, 1_000, band.Low), FalseAlarm.Each / 2, 1);
        Assert.InRange(1 - Binomial.CDF(0.95, 1_000, band.High), 0, FalseAlarm.Each / 2);
        Assert.InRange(1 - Binomial.CDF(0.95, 1_000, band.High - 1), FalseAlarm.Each / 2, 1);
    }

    [Fact]
    public void The_edges_of_the_band_are_within_it()
    {
        var study = Study(_ => true);
        var band = BinomialBand.Of(study.Samples, 0.95);
        Assert.Equal(Verdict.Passed, study.Judge(band.Low).Verdict);
        Assert.Equal(Verdict.Failed, study.Judge(band.Low - 1).Verdict);
        Assert.Equal(Verdict.Passed, study.Judge(band.High).Verdict);
        Assert.Equal(Verdict.Failed, study.Judge(band.High + 1).Verdict);
    }

    static CoverageStudy Study(Func<SampleDraws, bool> covers) => new("made up", "0", "by hand", 4_000, covers);
}
