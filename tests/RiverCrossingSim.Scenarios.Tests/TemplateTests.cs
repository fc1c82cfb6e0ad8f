namespace RiverCrossingSim.Scenarios.Tests;

public class TemplateTests
{
    [Theory]
    [InlineData("first")]
    [InlineData("null")]
    [InlineData("a: b # \"c\"")]
    public void The_starter_reads_without_any_problem(string name)
    {
        var reading = ScenarioFile.Parse(ScenarioTemplate.Text(name));

        Assert.Equal("", ProblemFormatter.Format(reading.Problems));
        Assert.Equal(name, reading.Scenario!.Name);
    }

    [Fact]
    public void The_starter_says_where_a_value_comes_from() =>
        Assert.Equal(
            "planner's estimate",
            ScenarioFile.Parse(ScenarioTemplate.Text("first")).Provenance["assumptions.ferry-speed"].Source
        );
}
