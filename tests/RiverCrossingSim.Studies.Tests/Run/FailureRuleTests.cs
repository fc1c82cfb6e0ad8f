using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class FailureRuleTests
{
    /// <summary>The width of the river is the row; nothing is done in time where it is above 300 m.</summary>
    static readonly RunSummary Wide = Tables
        .Of(400, row => row > 300 ? double.PositiveInfinity : 10, _ => 0)
        .Summarize();

    [Fact]
    public void A_rule_is_found_and_told_with_density_and_coverage()
    {
        var rule = Wide.WhereItFails!;
        Assert.Matches("^width above 3[0-9]{2} m$", Assert.Single(rule.Limits));
        Assert.InRange(rule.Density.Share, 0.9, 1);
        Assert.InRange(rule.Coverage.Share, 0.9, 1);
        Assert.Equal(rule.Density, Assert.Single(rule.Steps).Density);
        Assert.Equal(0.25, rule.NotDone.Share, 0.01);
        Assert.Contains("are not done within", rule.Text, StringComparison.Ordinal);
        Assert.Contains("(density)", rule.Text, StringComparison.Ordinal);
        Assert.Contains("(coverage)", rule.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 150, "^width below 1[0-9.]+ m$")]
    [InlineData(120, 260, "^width between 1[0-9.]+ m and 2[0-9.]+ m$")]
    public void The_limits_are_said_as_they_lie(int from, int to, string words) =>
        Assert.Matches(
            words,
            Tables
                .Of(400, row => row >= from && row < to ? double.PositiveInfinity : 10, _ => 0)
                .Summarize()
                .WhereItFails!.Limits[0]
        );

    [Fact]
    public void Of_few_values_those_within_are_named()
    {
        var run = Tables.Of(400, row => row / 2 % 3 == 0 ? double.PositiveInfinity : 10, _ => 0);
        var width = run.Scenario.Assumptions["width"] with { Value = new Discrete([1, 2, 3]) };
        run = Tables.With(run, AssumptionMeasures.Value, row => (row / 2 % 3) + 1) with
        {
            Scenario = run.Scenario with { Assumptions = new Dictionary<string, Assumption> { ["width"] = width } },
        };
        Assert.Equal("width 1 m", Assert.Single(run.Summarize().WhereItFails!.Limits));
    }

    [Fact]
    public void Where_almost_all_are_done_there_is_none() =>
        Assert.Null(Tables.Of(400, row => row > 390 ? double.PositiveInfinity : 10, _ => 0).Summarize().WhereItFails);

    [Fact]
    public void Where_the_assumption_does_nothing_there_is_none() =>
        Assert.Null(
            Tables.Of(400, row => row / 2 % 2 == 0 ? double.PositiveInfinity : 10, _ => 0).Summarize().WhereItFails
        );
}
