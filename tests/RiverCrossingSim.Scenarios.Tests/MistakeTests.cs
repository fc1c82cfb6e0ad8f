namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Mistakes in the file as such, and what many of them look like.</summary>
public class MistakeTests
{
    [Theory]
    [InlineData(
        "confidence: official",
        "confidense: official",
        "7:51 RC010",
        "river.width is a value with its source; it has no key 'confidense'; did you mean 'confidence'?"
    )]
    [InlineData(
        "{value: 1000 m, source",
        "{source",
        "7:10 RC011",
        "river.width says where the value comes from, but has no 'value'"
    )]
    [InlineData(
        "horizon: 20 d",
        "horizon: 20 d\nhorizon: 21 d",
        "5:1 RC006",
        "'horizon' stands twice in this map, first in line 4; keep one of them"
    )]
    [InlineData("horizon: 20 d", "horizon: !!str 20 d", "4:10 RC005", "tags (!) are not used in scenario files")]
    [InlineData(
        "river:\n  width",
        "river:\n\twidth",
        "7:1 RC004",
        "a tab in the indentation; YAML takes only spaces there"
    )]
    [InlineData(
        "name: sample",
        "name: sample: 2",
        "1:13 RC004",
        "a colon stands where no key can be: each key begins a line of its own, in line with its neighbours, and text with ': ' in it is put in quotes"
    )]
    [InlineData(
        "milestones: [35 h, 3 d]",
        "milestones: [35 h, 3 d",
        "5:18 RC004",
        "after this the file is no longer YAML: look for a bracket, brace or quote that is not closed"
    )]
    [InlineData("name: sample", "name: *other", "1:7 RC004", "nothing before this is marked &other")]
    [InlineData(
        "name: sample",
        "<<: {}\nname: sample",
        "1:1 RC005",
        "scenario files do not use the merge key '<<' of YAML; to take over what another entry has, write 'like: NAME' in its place, with that entry's name"
    )]
    [InlineData(
        "name: sample",
        "name: ../../x",
        "1:7 RC020",
        "name cannot be '../../x': the results folder bears it, so it has 1 to 200 characters, none of them a control character or one of / \\ : * ? \" < > |, and neither a dot nor a space at its ends"
    )]
    public void A_mistake_is_reported_at_its_place(string old, string changed, string place, string message)
    {
        var problem = Sample.FirstError(Sample.With(old, changed));

        Assert.Equal(place, $"{problem.Line}:{problem.Column} {problem.Code}");
        Assert.Equal(message, problem.Message);
        Assert.Equal("s.yaml", problem.File);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("..")]
    [InlineData(".hidden")]
    [InlineData("a\u0007b")]
    [InlineData("a\u202eb")]
    [InlineData(" a")]
    [InlineData("")]
    public void A_name_that_no_folder_can_bear_is_an_error_beside_others(string name)
    {
        var text = Sample
            .With("name: sample", $"name: {YamlText.Value(name)}")
            .Replace("horizon: 20 d", "horizon: 20 kg");
        var codes = ScenarioFile.Parse(text).Problems.Select(problem => problem.Code);
        Assert.Equal([ProblemCodes.Name, ProblemCodes.Unit], codes);
    }

    [Fact]
    public void A_name_may_have_200_characters_in_any_script()
    {
        Assert.NotNull(ScenarioFile.Parse(Sample.With("name: sample", $"name: {new string('Д', 200)}")).Scenario);
        Assert.Null(ScenarioFile.Parse(Sample.With("name: sample", $"name: {new string('Д', 201)}")).Scenario);
    }

    [Fact]
    public void A_file_with_many_mistakes_is_reported_at_once_and_in_order()
    {
        var reading = ScenarioFile.Parse(Golden.Text("mistakes.yaml"), "mistakes.yaml");

        Assert.Null(reading.Scenario);
        Golden.Same("mistakes.txt", ProblemFormatter.Format(reading.Problems));
    }

    [Fact]
    public void A_syntax_error_is_reported_alone()
    {
        var problem = Sample.OnlyProblem("nmae: x\nriver: [\nother: 5\n");
        Assert.Equal(ProblemCodes.Syntax, problem.Code);
    }

    [Theory]
    [InlineData("", "the file is empty; a scenario has at least the keys name, river, force and sites")]
    [InlineData("# nothing\n", "the file is empty; a scenario has at least the keys name, river, force and sites")]
    [InlineData("just words", "a scenario is a map of keys; here stands the value 'just words'")]
    [InlineData("- a\n- b\n", "a scenario is a map of keys; here stands a list")]
    [InlineData("name: a\n---\nname: b\n", "a second document begins here (---); a scenario file holds one")]
    public void What_is_no_scenario_at_all_is_told_so(string text, string message) =>
        Assert.Equal(message, Sample.OnlyProblem(text).Message);

    [Fact]
    public void Control_characters_do_not_reach_the_terminal()
    {
        var text = Sample.With("per: craft", "per: \"\\e[31mcraft\"");
        Assert.DoesNotContain('\u001b', ProblemFormatter.Format(ScenarioFile.Parse(text).Problems));
    }
}
