namespace RiverCrossingSim.Notebook.Tests;

public class AssistantTests
{
    readonly CellEvaluator _evaluator = new(new Remembered());

    static CancellationToken Test => TestContext.Current.CancellationToken;

    async Task<Completions> Complete(string code) => await _evaluator.Assistant.Complete(code, code.Length, Test);

    async Task<string[]> Texts(string code) => [.. (await Complete(code)).Items.Select(item => item.Text)];

    [Fact]
    public async Task Members_of_what_an_earlier_cell_declared_are_offered()
    {
        await _evaluator.Evaluate("var study = (RunResult)null; var studio = 3;", 1, Test);
        Assert.Equal(["studio", "study"], (await Texts("stud"))[..2]);
        Assert.Equal(["Durations"], await Texts("study.Dur"));
        Assert.Equal(["Chart", "Charts"], await Texts("study.Char"));
        Assert.Contains("Where", await Texts("study.Replications.W"));
    }

    [Fact]
    public async Task Ways_to_make_a_scenario_and_to_change_it_are_offered()
    {
        Assert.Equal(["Load"], await Texts("Scenario.Lo"));
        Assert.Contains("With", await Texts("Scenario.Load(\"a.yaml\").W"));
        Assert.Contains("Run", await Texts("var a = Scenario.Load(\"a.yaml\").R"));
    }

    [Fact]
    public async Task What_is_typed_already_is_replaced()
    {
        var completions = await Complete("var a = 1;\nScenario.Par");
        Assert.Equal((20, 23), (completions.Start, completions.End));
        Assert.Equal("Parse", completions.Items[0].Text);
    }

    [Fact]
    public async Task The_documentation_of_what_stands_at_the_cursor_is_shown()
    {
        var text = await _evaluator.Assistant.Inspect("Scenario.Load(\"a.yaml\")", 11, Test);
        Assert.Contains("Load(string path)", text, StringComparison.Ordinal);
        Assert.Contains("Reads a scenario file, and those that it extends.", text, StringComparison.Ordinal);
        Assert.Contains("ScenarioException", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_of_the_scenario_are_offered_within_the_quotes_of_a_path()
    {
        await _evaluator.Evaluate(
            """
            var early = Scenario.Parse("name: a\nriver: {width: 100 m}\nforce: {units: [{name: man, personnel: 1}]}\nsites: {boat: {means: boats, craft: 1, persons: 1}}");
            var late = early.With("sites.boat.opens", "1 h");
            """,
            1,
            Test
        );
        Assert.Equal(["width"], await Texts("early.With(\"river.wi"));
        Assert.Equal(["*", "boat"], await Texts("var b = early.With(\"river.width\", \"90 m\").With(\"sites."));
        Assert.Contains("craft", await Texts("late.Sweep(\"sites.*."));
        Assert.Equal(["[*]", "[0]"], await Texts("early.With((\"horizon\", \"2 d\"), (\"force.units["));
        Assert.Equal(["river"], await Texts("late.SweepRows([\"riv"));
        Assert.Equal(["personnel"], await Texts("Factor.Of(\"force.units[0].pers"));
        Assert.Equal(["river"], await Texts("late.Sweep([Factor.Range(\"riv"));
        Assert.Contains("width", await Texts("late.With(\"flood."));
        var completions = await Complete("early.With(\"river.wi");
        Assert.Equal((18, 20), (completions.Start, completions.End));
        // The second argument is a value, and another method's text no path.
        Assert.Empty(await Texts("early.With(\"river.width\", \"riv"));
        Assert.Empty(await Texts("Scenario.Load(\"riv"));
        Assert.Empty(await Texts("early.With(\"rivre."));
    }

    [Fact]
    public async Task There_may_be_nothing_to_explain() =>
        Assert.Null(await _evaluator.Assistant.Inspect("   ", 1, Test));
}
