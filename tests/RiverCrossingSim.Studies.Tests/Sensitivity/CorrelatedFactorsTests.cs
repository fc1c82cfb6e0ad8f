using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>Assumptions that go with each other are one factor in shares of the variance, and every study has them so.</summary>
public sealed class CorrelatedFactorsTests
{
    static readonly Scenario Scenario = SmallFerry.Scenario with
    {
        Correlations = [new() { Between = ["turnaround", "late"], Rank = 0.9 }],
    };

    [Fact]
    public void Shares_are_of_both_together_and_it_is_said()
    {
        var options = new SensitivityOptions
        {
            Trajectories = 10,
            Samples = 32,
            Outputs = ["duration"],
        };
        var result = Sensitivity.Run(Scenario, options)!;
        var duration = result.Outputs[0];
        var group = Assert.Single(duration.Indices, one => one.Factors.Any(factor => factor.Name == "late"));
        Assert.Equal("turnaround and late together", group.Name);
        Assert.Equal(["turnaround", "late"], group.Factors.Select(factor => factor.Name));
        Assert.Contains(
            "assumptions that go with each other: turnaround and late (+0.90)",
            string.Join(' ', SensitivitySentences.Of(duration, result)),
            StringComparison.Ordinal
        );
        var screened = Sensitivity.Run(Scenario, options with { Samples = 0 })!;
        Assert.Contains(
            "one that is moved moves those after it",
            string.Join(' ', SensitivitySentences.Of(screened.Outputs[0], screened)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Points_set_them_as_they_go_together()
    {
        var space = new FactorSpace(Scenario, null);
        var names = space.Factors.Take(space.Inputs).Select(factor => factor.Name).ToList();
        var unit = names.Select(name => name == "turnaround" ? 0.9 : 0.5).ToArray();
        var uniforms = space.Uniforms(new SamplePoint(unit, [0, 0]));
        Assert.Equal(0.9, uniforms[names.IndexOf("turnaround")]);
        Assert.InRange(uniforms[names.IndexOf("late")], 0.8, 0.9);
        Assert.Equal([names.IndexOf("turnaround"), names.IndexOf("late")], Assert.Single(space.Together));
        Assert.Empty(new FactorSpace(Scenario, ["late"]).Together);
    }

    [Fact]
    public void Groups_that_share_an_assumption_are_one()
    {
        var chained = Scenario with
        {
            Correlations = [new() { Between = ["breakdown", "turnaround"], Rank = 0.3 }, .. Scenario.Correlations],
        };
        Assert.Equal(3, Assert.Single(new FactorSpace(chained, null).Together).Length);
    }

    [Fact]
    public void A_forecast_of_which_nothing_was_seen_replicates_what_a_run_does()
    {
        var run = Scenario.Run(300);
        var forecast = Scenario.Forecast(SmallFerry.Seen(), 300);
        Assert.Equal(run.Table.Fingerprints, forecast.Rows.Select(row => row.Fingerprint));
        Assert.NotEqual(SmallFerry.Scenario.Run(300).Table.Fingerprints, run.Table.Fingerprints);
        Assert.All(forecast.Summarize().Assumptions, shift => Assert.False(shift.HasMoved));
    }
}
