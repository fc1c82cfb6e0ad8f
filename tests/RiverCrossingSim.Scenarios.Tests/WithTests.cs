using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>A scenario that was made in code is read from its records; what its file would give decides whether that is right.</summary>
public class WithTests
{
    [Fact]
    public void A_value_that_is_set_gives_what_the_file_would_in_every_shipped_scenario()
    {
        foreach (var file in Shipped.Scenarios)
        {
            var scenario = Shipped.Read(file).Scenario!;
            Assert.Equal(ScenarioFile.Hash(scenario), ScenarioFile.Hash(scenario.With()));
            Assert.Equal(ScenarioFile.Write(scenario), ScenarioFile.Write(scenario.With()));
            Assert.Equal(
                ScenarioFile.Hash(OfText(scenario, "river.width=912.5 m", "completion-share=0.75").Scenario!),
                ScenarioFile.Hash(scenario.With(("river.width", "912.5 m"), ("completion-share", 0.75)))
            );
        }
    }

    [Theory]
    [InlineData("sites.city-ferries.craft", "20")]
    [InlineData("fire.*.rate", "0")]
    [InlineData("milestones", "[1 h, 2 h]")]
    [InlineData("title", "null")]
    [InlineData("title", "\"null\"")]
    [InlineData("title", "\"two = three: four # five\"")]
    [InlineData("horizon", "4 h")]
    [InlineData("force.units[0]", "{personnel: 1081}")]
    public void A_value_is_what_the_command_line_takes(string path, string value)
    {
        var scenario = Shipped.Read("kherson-2022.yaml").Scenario!;
        var reading = Shipped.Read("kherson-2022.yaml", $"{path}={value}");

        Assert.Equal(ScenarioFile.Write(reading.Scenario!), scenario.With(path, value).ToYaml());
        Assert.Equal(ScenarioFile.Hash(reading.Scenario!), ScenarioFile.Hash(scenario.With(path, value)));
    }

    [Fact]
    public void A_value_of_a_type_is_the_one_that_a_file_writes()
    {
        var scenario = Shipped.Read("kherson-2022.yaml").Scenario!;
        Assert.Equal(20, ((FerrySite)scenario.With("sites.city-ferries.craft", 20).Sites["city-ferries"]).Craft);
        Assert.Equal(TimeSpan.FromHours(4), scenario.With("horizon", TimeSpan.FromHours(4)).Horizon);
        Assert.Equal(
            OfText(scenario, "river.width=0.1234567890123456789").Problems.Select(problem => problem.Message),
            Assert
                .Throws<ScenarioException>(() => scenario.With("river.width", 0.1234567890123456789))
                .Problems.Select(problem => problem.Message.Replace("0.12345678901234568", "0.1234567890123456789"))
        );
    }

    [Theory]
    [InlineData("river.widht", "900 m", 7, "river has no 'widht'; did you mean river.width?")]
    [InlineData("river.width", "5 kg", 13, "river.width: 5 kg is a mass; a length is expected, such as 1000 m")]
    [InlineData("sites.beach.craft=2", "1", 13, "sites.beach has no 'craft=2'; did you mean sites.beach.craft?")]
    [InlineData("river.width", "", 13, "no value follows the '='; write null to go back to the default")]
    public void What_does_not_fit_is_told_with_what_was_set(string path, string value, int column, string message)
    {
        var scenario = Sample.Read(Sample.Text);
        var problem = Assert.Single(
            Assert.Throws<ScenarioException>(() => scenario.With(("name", "other"), (path, value))).Problems,
            problem => problem.Severity == Severity.Error
        );
        Assert.Equal(("With 2", 1, column, message), (problem.File, problem.Line, problem.Column, problem.Message));
        Assert.Equal($"{path}={value}", problem.SourceLine);
    }

    [Fact]
    public void What_is_wrong_in_the_records_is_told_by_the_key_without_a_line_that_nobody_wrote()
    {
        var sample = Sample.Read(Sample.Text);
        var scenario = sample with { River = sample.River with { Width = -3 }, CompletionShare = 7 };
        var problems = scenario.Check();

        Assert.StartsWith("sample: error RC015: completion-share: 7 is out of", ProblemFormatter.Format(problems));
        Assert.Equal([(0, 0), (0, 0)], problems.Select(problem => (problem.Line, problem.Column)));
        Assert.Equal(
            OfText(scenario).Problems.Select(problem => (problem.Code, problem.Path, problem.Message)),
            problems.Select(problem => (problem.Code, problem.Path, problem.Message))
        );
    }

    /// <summary>What the text of a scenario gives, which is the other way to the same.</summary>
    static ScenarioReading OfText(Scenario scenario, params string[] sets) =>
        ScenarioFile.Parse(ScenarioFile.Write(scenario), scenario.Name, sets, scenario.Language);
}
