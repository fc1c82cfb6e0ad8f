namespace RiverCrossingSim.Scenarios.Tests;

public class RoundTripTests
{
    [Fact]
    public void The_starter_reads_back_as_it_is_written()
    {
        var scenario = ScenarioFile.Parse(ScenarioTemplate.Text("first")).Scenario!;
        var text = ScenarioFile.Write(scenario);
        var back = ScenarioFile.Parse(text);

        Assert.Equal("", ProblemFormatter.Format(back.Problems));
        Assert.Equal(text, ScenarioFile.Write(back.Scenario!));
        Assert.Equal(ScenarioFile.Hash(scenario), ScenarioFile.Hash(back.Scenario!));
    }
}
