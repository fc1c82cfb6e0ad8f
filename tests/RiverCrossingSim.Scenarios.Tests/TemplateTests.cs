namespace RiverCrossingSim.Scenarios.Tests;

public class TemplateTests
{
    [Theory]
    [InlineData("first", "first")]
    [InlineData("null", "null")]
    [InlineData("a # 'c'", "a # 'c'")]
    [InlineData("a: b # \"c\"", "a- b # -c-")]
    [InlineData("../../x", "-..-x")]
    [InlineData("..", "unnamed")]
    public void The_starter_reads_without_any_problem(string name, string written)
    {
        var reading = ScenarioFile.Parse(ScenarioTemplate.Text(name));

        Assert.Equal("", ProblemFormatter.Format(reading.Problems));
        Assert.Equal(written, reading.Scenario!.Name);
    }

    [Fact]
    public void The_starter_says_where_a_value_comes_from() =>
        Assert.Equal(
            "planner's estimate",
            ScenarioFile.Parse(ScenarioTemplate.Text("first")).Provenance["assumptions.ferry-speed"].Source
        );
}
