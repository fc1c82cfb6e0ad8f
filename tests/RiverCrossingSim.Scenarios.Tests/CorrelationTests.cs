namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Assumptions that a file lets go with each other.</summary>
public class CorrelationTests
{
    const string Base = """
        name: worn
        river: {width: width}
        force: {units: [{name: company, personnel: 100}]}
        sites: {boats: {means: boats, craft: boats, persons: load, speed: speed}}
        assumptions:
          width: uniform(300 m, 500 m)
          boats: integer(3, 5)
          load: integer(10, 14)
          speed: {value: "uniform(6 km/h, 9 km/h)", per: craft}

        """;

    [Fact]
    public void They_are_read_written_and_in_the_hash()
    {
        var scenario = ScenarioFile.Parse(Base + "correlations: [{between: [width, boats], rank: -0.6}]\n").Scenario!;
        var only = Assert.Single(scenario.Correlations);
        Assert.Equal(("width boats", -0.6), (string.Join(' ', only.Between), only.Rank));

        var again = ScenarioFile.Parse(ScenarioFile.Write(scenario)).Scenario!;
        Assert.Equal(ScenarioFile.Hash(scenario), ScenarioFile.Hash(again));
        Assert.NotEqual(ScenarioFile.Hash(ScenarioFile.Parse(Base).Scenario!), ScenarioFile.Hash(scenario));
        Assert.Equal(
            ScenarioFile.Hash(ScenarioFile.Parse(Base).Scenario!),
            ScenarioFile.Hash(ScenarioFile.Parse(Base + "correlations: []\n").Scenario!)
        );
    }

    [Theory]
    [InlineData(
        "[{between: [width], rank: 0.5}]",
        "correlations[0].between: a correlation is between two assumptions or more, each named once"
    )]
    [InlineData(
        "[{between: [width, width], rank: 0.5}]",
        "correlations[0].between: a correlation is between two assumptions or more, each named once"
    )]
    [InlineData(
        "[{between: [width, boats], rank: 0.5}, {between: [boats, load, width], rank: 0.2}]",
        "correlations[1].between: the correlation of 'boats' and 'width' is given twice; keep one of them"
    )]
    [InlineData(
        "[{between: [width, speed], rank: 0.5}]",
        "correlations[0].between: the assumption 'speed' is drawn for each craft, so that it has no one value that could go with another"
    )]
    [InlineData(
        "[{between: [width, boats, load], rank: -0.6}]",
        "correlations: these cannot all hold together, for what goes with the same thing also goes together, and a pair that is not given counts as 0; "
            + "bring ranks nearer to 0, or give the pair that is missing"
    )]
    [InlineData(
        "[{between: [width, bots], rank: 0.5}]",
        "correlations[0].between[1]: assumptions has no 'bots'; did you mean 'boats'?"
    )]
    [InlineData(
        "[{between: [width, boats], rank: 1}]",
        "correlations[0].rank: 1 is out of range: rank must be from -0.999 to 0.999"
    )]
    public void What_cannot_be_is_told(string correlations, string message) =>
        Assert.Equal(message, Sample.FirstError($"{Base}correlations: {correlations}\n").Message);

    [Fact]
    public void A_pair_of_a_triangle_may_need_the_third() =>
        Assert.NotNull(
            ScenarioFile
                .Parse(
                    Base
                        + "correlations: [{between: [width, boats], rank: -0.8}, {between: [width, load], rank: -0.6}, {between: [boats, load], rank: 0.6}]\n"
                )
                .Scenario
        );

    [Fact]
    public void An_assumption_from_a_table_goes_with_its_row_only()
    {
        var text = Base.Replace("uniform(300 m, 500 m)", "draws([300 m, 500 m])", StringComparison.Ordinal);
        var problem = Sample.FirstError(text + "correlations: [{between: [width, boats], rank: 0.5}]\n");
        Assert.Contains("'width' is drawn from a table", problem.Message, StringComparison.Ordinal);
    }
}
