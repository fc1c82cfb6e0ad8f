namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>All that a scenario gives the model, for those who list it.</summary>
public class InputTests
{
    static readonly IReadOnlyList<Input> OfSample = Inputs.Of(ScenarioFile.Parse(Sample.Text));

    [Fact]
    public void Every_figure_is_an_input()
    {
        var reading = ScenarioFile.Parse(Sample.Text);
        Assert.Equal(reading.Figures, OfSample.Select(input => input.Figure).OfType<Figure>());
    }

    [Theory]
    [InlineData("river.width", "1000 m", true, null, false)]
    [InlineData("sites.ferry.speed", "ferry-speed", true, "ferry-speed", false)]
    [InlineData("sites.beach.near-berths", "2", false, null, false)]
    [InlineData("control.assignment", "soonest", false, null, true)]
    public void An_input_is_a_figure_the_name_of_an_assumption_or_a_choice(
        string path,
        string text,
        bool isGiven,
        string? assumption,
        bool isChoice
    )
    {
        var input = Assert.Single(OfSample, input => input.Path == path);
        Assert.Equal(
            (text, isGiven, assumption, isChoice),
            (input.Text, input.IsGiven, input.Assumption, input.IsChoice)
        );
        Assert.NotEmpty(input.About);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("routes[0].from")]
    [InlineData("sites.beach.waiting-vehicles")]
    public void Names_and_what_there_is_not_are_none(string path) =>
        Assert.DoesNotContain(OfSample, input => input.Path == path);

    [Fact]
    public void A_scenario_made_in_code_knows_the_sources_of_its_assumptions()
    {
        var scenario = ScenarioFile.Parse(Sample.Text).Scenario!;
        var inputs = Inputs.Of(scenario);
        Assert.Equal(
            Inputs
                .Of(ScenarioFile.Parse(ScenarioFile.Write(scenario)))
                .Select(input => (input.Path, input.Text))
                .Order(),
            inputs.Select(input => (input.Path, input.Text)).Order()
        );
        var sourced = inputs
            .Where(input => input.Figure?.Origin == Origin.Sourced)
            .Select(input => input.Path)
            .ToList();
        var known = scenario.Assumptions.Values.Where(assumption => assumption.Source is not null);
        Assert.Equal(known.Select(assumption => $"assumptions.{assumption.Name}.value"), sourced);
        Assert.False(Assert.Single(inputs, input => input.Path == "sites.beach.near-berths").IsGiven);
    }

    [Fact]
    public void A_reading_knows_the_file_on_which_its_own_builds()
    {
        var folder = Directory.CreateTempSubdirectory("extends").FullName;
        var (bottom, middle, top) = (
            Path.Combine(folder, "a.yaml"),
            Path.Combine(folder, "b.yaml"),
            Path.Combine(folder, "c.yaml")
        );
        File.WriteAllText(bottom, Sample.Text);
        File.WriteAllText(middle, "extends: a.yaml\nname: middle\n");
        File.WriteAllText(top, "extends: b.yaml\nname: top\n");
        Assert.Equal(middle, ScenarioFile.Read(top).Extended);
        Assert.Equal(bottom, ScenarioFile.Read(middle).Extended);
        Assert.Null(ScenarioFile.Read(bottom).Extended);
        Directory.Delete(folder, recursive: true);
    }
}
