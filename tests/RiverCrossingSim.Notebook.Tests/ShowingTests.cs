using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook.Tests;

public class ShowingTests
{
    sealed record Row(string Name, int Count, double? Hours);

    [Fact]
    public void Records_are_a_table_with_numbers_to_the_right()
    {
        var shown = Showing.Of(new[] { new Row("a <b>", 1_234, 35.25), new Row("c", 5, null) })!;
        Assert.Equal(
            """
            Name   Count  Hours
            a <b>  1,234  35.25
            c          5
            """,
            shown.Text
        );
        Assert.Equal(
            "<table><thead><tr><th style=\"text-align:left\">Name</th><th style=\"text-align:right\">Count</th>"
                + "<th style=\"text-align:right\">Hours</th></tr></thead><tbody>\n<tr><td style=\"text-align:left\">a &lt;b&gt;</td>"
                + "<td style=\"text-align:right\">1,234</td><td style=\"text-align:right\">35.25</td></tr>\n"
                + "<tr><td style=\"text-align:left\">c</td><td style=\"text-align:right\">5</td><td style=\"text-align:right\"></td></tr></tbody></table>",
            shown.Html
        );
    }

    [Fact]
    public void Anonymous_records_dictionaries_and_plain_sequences_are_tables_too()
    {
        Assert.Equal("X  Y\n1  b", Showing.Of(new[] { new { X = 1, Y = "b" } })!.Text);
        Assert.Equal("key   value\nford      3", Showing.Of(new Dictionary<string, int> { ["ford"] = 3 })!.Text);
        Assert.Equal("value\n  2.5\n   10", Showing.Of(new[] { 2.5, 10 })!.Text);
    }

    [Fact]
    public void The_table_of_a_run_lists_its_columns_and_its_figures_say_on_what_they_rest()
    {
        var run = Scenario.Load(Repository.Scenario("minimal.yaml")).Run(20);
        var table = Showing.Of(run.Table)!;
        var lines = table.Text.Split('\n');
        Assert.Equal(run.Table.Columns.Count + 2, lines.Length);
        Assert.StartsWith("column", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("duration_h ", StringComparison.Ordinal));
        Assert.StartsWith("20 replications; [", lines[^1], StringComparison.Ordinal);
        Assert.NotNull(table.Html);

        Assert.StartsWith("No figures", Showing.Of(run.Figures)!.Text, StringComparison.Ordinal);
        Figure[] figures =
        [
            new("river.width", "900 m", Origin.Sourced, new Provenance("a map", "official", null)),
            new("river.current", "1 m/s", Origin.Assumed, null),
            new("horizon", "20 d", Origin.Default, null),
        ];
        Assert.Equal(
            """
            figure         value  rests on               source
            river.width    900 m  a source               a map; official
            river.current  1 m/s  the author
            horizon        20 d   the program's default
            """,
            Showing.Of(figures)!.Text
        );
    }

    [Fact]
    public void A_long_sequence_ends_with_the_number_that_is_not_shown()
    {
        var lines = Showing.Of(Enumerable.Range(0, 1_000))!.Text.Split('\n');
        Assert.Equal(52, lines.Length);
        Assert.Equal("and 950 more", lines[^1]);
    }

    [Fact]
    public void Text_numbers_and_nothing_show_themselves()
    {
        Assert.Null(Showing.Of(null));
        Assert.Equal("a\nb", Showing.Of("a\nb")!.Text);
        Assert.Equal("(nothing)", Showing.Of(Array.Empty<int>())!.Text);
        Assert.Equal("Completed", Showing.Of(OutcomeKind.Completed)!.Text);
        Assert.Equal("(1, b)", Showing.Of((1, "b"))!.Text);
    }

    [Fact]
    public void A_task_that_was_not_awaited_says_so() =>
        Assert.Equal("A task that was not awaited; write 'await' before it.", Showing.Of(Task.CompletedTask)!.Text);

    [Fact]
    public void A_scenario_shows_its_question_and_what_is_in_it()
    {
        var shown = Showing.Of(Scenario.Load(Repository.Scenario("ferries.yaml")))!;
        Assert.StartsWith(
            "Ferries under fire\nAre the ferries or the berths the bottleneck",
            shown.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("River             1 km wide", shown.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Force             3,000 people and 420 vehicles in 6 units",
            shown.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Crossing ferries  ferries, 8 craft", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Fire guns         8 /d, on craft and landing", shown.Text, StringComparison.Ordinal);
        Assert.Contains("<td style=\"text-align:left\">Assumption speed</td>", shown.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_shows_its_sentences_and_its_key_figures()
    {
        var run = Scenario
            .Load(Repository.Scenario("minimal.yaml"))
            .Run(50, cancellation: TestContext.Current.CancellationToken);
        var (shown, summary) = (Showing.Of(run)!, run.Summarize());
        Assert.All(
            summary.Sentences,
            sentence => Assert.Contains($"- {sentence}", shown.Text, StringComparison.Ordinal)
        );
        Assert.Contains("Duration of the completed", shown.Text, StringComparison.Ordinal);
        Assert.Contains(
            "<th colspan=\"4\" style=\"text-align:left\">Duration of the completed</th>",
            shown.Html,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"50 replications of seed 1; scenario {run.ScenarioHash[..12]}",
            shown.Html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Problems_show_themselves_as_the_check_prints_them()
    {
        var problems = ScenarioFile.Parse("name: x\nriver: {width: 3}\n").Problems;
        Assert.Equal(ProblemFormatter.Format(problems).TrimEnd('\n'), Showing.Of(problems)!.Text);
        Assert.Equal("No problems.", Showing.Of(Array.Empty<Problem>())!.Text);
    }
}
