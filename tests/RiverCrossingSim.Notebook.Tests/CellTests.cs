using System.Globalization;

namespace RiverCrossingSim.Notebook.Tests;

public class CellTests
{
    readonly Remembered _output = new();
    readonly CellEvaluator _evaluator;
    int _number;

    public CellTests() => _evaluator = new CellEvaluator(_output);

    static CancellationToken Test => TestContext.Current.CancellationToken;

    Task<CellResult> Run(string code) => _evaluator.Evaluate(code, ++_number, Test);

    async Task<string?> Value(string code)
    {
        var result = await Run(code);
        Assert.Null(result.Error?.Text);
        return result.Value?.Text;
    }

    [Theory]
    [InlineData("var x = 40 + 2", "x")]
    [InlineData("var y = 1;\nvar x = y + 41   // the answer\n", "x")]
    [InlineData("int X() => 42", "X()")]
    public async Task A_last_declaration_needs_no_semicolon(string cell, string then)
    {
        Assert.Null((await Run(cell)).Error?.Text);
        Assert.Equal("42", await Value(then));
    }

    [Theory]
    [InlineData("var x = 1\nvar y = 2;")]
    [InlineData("var x = ")]
    public async Task One_that_is_missing_elsewhere_is_a_mistake_that_names_its_cell(string cell)
    {
        var error = (await Run(cell)).Error!;
        Assert.StartsWith("Cell [1], line 1, column ", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_thrown_where_no_line_of_a_cell_is_names_the_cell()
    {
        await Run("var a = 1;");
        var error = (await Run("await Task.Run(() => Enumerable.Range(0, 3).Single()).ConfigureAwait(false)")).Error!;
        Assert.Contains("cell [2]", error.Text, StringComparison.Ordinal);
        var bare = ErrorText.Of(new InvalidOperationException("no line"), "cell [7]", Test);
        Assert.Equal("InvalidOperationException in cell [7]: no line", bare.Text);
    }

    [Fact]
    public async Task A_type_is_the_same_in_the_next_cell_though_others_compile_meanwhile()
    {
        var notebooks = Enumerable.Range(0, 6).Select(_ => new CellEvaluator(new Remembered())).ToList();
        await Task.WhenAll([
            CellEvaluator.WarmUp(),
            .. notebooks.Select(notebook => Task.Run(() => TwoCells(notebook), Test)),
        ]);

        static async Task TwoCells(CellEvaluator notebook)
        {
            Assert.Null((await notebook.Evaluate("Scenario scenario = null!;", 1, Test)).Error?.Text);
            Assert.Null(
                (await notebook.Evaluate("Func<int> study = () => scenario.Run(1).Durations.Count;", 2, Test))
                    .Error
                    ?.Text
            );
        }
    }

    [Fact]
    public async Task A_cell_sees_what_cells_before_it_declared()
    {
        Assert.Null(await Value("var width = 1200; int Half(int x) => x / 2; record Bank(string Name);"));
        Assert.Equal("600", await Value("Half(width)"));
        Assert.Null(await Value("using System.Text;"));
        Assert.Equal("Bank { Name = left }", await Value("$\"{new Bank(\"left\")}\""));
        Assert.Equal("right", await Value("new StringBuilder(\"right\").ToString()"));
    }

    [Fact]
    public async Task A_variable_may_be_declared_again_with_another_type()
    {
        await Run("var x = 1;");
        await Run("var x = \"text\";");
        Assert.Equal("4", await Value("x.Length"));
    }

    [Fact]
    public async Task A_cell_may_await() => Assert.Equal("7", await Value("await Task.Run(() => 7)"));

    [Fact]
    public async Task The_simulator_is_imported_already()
    {
        var minimal = Repository.Scenario("minimal.yaml").Replace("\\", "/", StringComparison.Ordinal);
        Assert.Null(
            await Value($"var study = Scenario.Load(\"{minimal}\").With(\"river.width\", \"500 m\").Run(20, seed: 3);")
        );
        Assert.Equal("20", await Value("study.Durations.Count"));
        var chart = await Run("study.Durations.Chart()");
        Assert.StartsWith("Duration of the completed withdrawals\n", chart.Value!.Text, StringComparison.Ordinal);
        Assert.StartsWith("<img src=\"data:image/svg+xml;base64,", chart.Value.Html, StringComparison.Ordinal);
        Assert.Equal("20", await Value("study.Replications.Count(r => r.Outcome == OutcomeKind.Completed)"));
    }

    [Fact]
    public async Task What_does_not_compile_is_named_by_cell_line_and_column_with_a_caret()
    {
        var result = await Run("var a = 1;\nvar b = aa + 1;\nint c = \"x\";");
        Assert.Equal("CS0103", result.Error!.Name);
        Assert.Equal(
            """
            Cell [1], line 2, column 9: error CS0103: The name 'aa' does not exist in the current context
                var b = aa + 1;
                        ^^
            Cell [1], line 3, column 9: error CS0029: Cannot implicitly convert type 'string' to 'int'
                int c = "x";
                        ^^^
            """,
            result.Error.Text
        );
        Assert.Equal("CS0103", (await Run("a")).Error!.Name);
    }

    [Fact]
    public async Task What_is_thrown_is_named_by_the_lines_of_cells_that_led_to_it_and_no_others()
    {
        await Run("int Share(int of)\n{\n    return 100 / of;\n}");
        var result = await Run("var first = Share(5);\nShare(0)");
        Assert.Equal(
            "DivideByZeroException at cell [1], line 3: Attempted to divide by zero.\n  called at cell [2], line 2",
            result.Error!.Text
        );
    }

    [Fact]
    public async Task An_exception_from_within_the_simulator_shows_its_message_and_no_line_of_the_simulator()
    {
        var minimal = Repository.Scenario("minimal.yaml").Replace("\\", "/", StringComparison.Ordinal);
        var result = await Run($"\nScenario.Load(\"{minimal}\")\n    .With(\"river.widht\", \"900 m\")");
        Assert.Equal("ScenarioException", result.Error!.Name);
        Assert.Equal(
            """
            ScenarioException at cell [1], line 2: 
            With 1:1:7: error RC008: river has no 'widht'; did you mean river.width?
                1 | river.widht=900 m
                  |       ^^^^^
            """,
            result.Error.Text
        );
    }

    [Fact]
    public async Task An_exception_of_an_awaited_task_is_told_as_it_was_thrown()
    {
        var result = await Run("await Task.Run(() => throw new InvalidOperationException(\"no ferry\"))");
        Assert.StartsWith(
            "InvalidOperationException at cell [1], line 1: no ferry",
            result.Error!.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_cell_that_throws_keeps_what_it_had_assigned()
    {
        await Run("var kept = 5;\nthrow new InvalidOperationException();");
        Assert.Equal("5", await Value("kept"));
    }

    [Fact]
    public async Task An_interrupt_ends_a_study_without_a_token_and_keeps_what_it_had_finished()
    {
        var ferries = Repository.Scenario("ferries.yaml").Replace("\\", "/", StringComparison.Ordinal);
        await Run($"var scenario = Scenario.Load(\"{ferries}\");");
        using var interrupt = new CancellationTokenSource();
        var cell = Task.Run(
            () => _evaluator.Evaluate("var run = scenario.Run(10_000_000);", ++_number, interrupt.Token),
            Test
        );
        while (_output.Passing.Count == 0)
        {
            await Task.Delay(20, Test);
        }
        await interrupt.CancelAsync();
        Assert.Equal("Interrupted", (await cell).Error!.Name);
        Assert.Null(_output.Passing[^1]);
        Assert.Equal("True", await Value("run.Partial"));
        var done = int.Parse(
            (await Value("run.Table.Count"))!,
            NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture
        );
        Assert.InRange(done, 1, 9_999_999);
        Assert.Equal("True", await Value($"run.Durations.SequenceEqual(scenario.Run({done}).Durations)"));
    }

    [Fact]
    public async Task An_interrupt_ends_a_loop_that_looks_at_the_token()
    {
        using var interrupt = new CancellationTokenSource();
        await Run("var turns = 0;");
        var cell = Task.Run(
            () =>
                _evaluator.Evaluate(
                    "Display(\"begun\"); while (true) { turns++; Cancellation.ThrowIfCancellationRequested(); }",
                    ++_number,
                    interrupt.Token
                ),
            Test
        );
        while (_output.All.Count == 0)
        {
            await Task.Delay(20, Test);
        }
        await interrupt.CancelAsync();
        Assert.Equal("Interrupted", (await cell).Error!.Name);
        Assert.Equal("True", await Value("turns > 0"));
    }

    [Fact]
    public async Task What_a_cell_displays_comes_before_its_value_in_its_order()
    {
        var result = await Run("Display(1); Markdown(\"**2**\"); Html(\"<b>3</b>\", \"3\"); 4");
        Assert.Equal(["1", "**2**", "3"], _output.All.Select(shown => shown.Text));
        Assert.Equal("**2**", _output.All[1].Markdown);
        Assert.Equal("<b>3</b>", _output.All[2].Html);
        Assert.Equal("4", result.Value!.Text);
    }

    [Theory]
    [InlineData("1 + 1", true)]
    [InlineData("if (true) {", false)]
    [InlineData("var x = \"\"\"", false)]
    [InlineData("foreach (var i in new[] { 1 })", false)]
    public void It_is_known_whether_a_cell_is_whole(string code, bool whole) =>
        Assert.Equal(whole, CellEvaluator.IsComplete(code));
}
