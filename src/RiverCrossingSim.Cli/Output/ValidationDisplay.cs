using RiverCrossingSim.Reporting;
using RiverCrossingSim.Validation;
using Spectre.Console;
using ValidationResult = RiverCrossingSim.Validation.ValidationResult;

namespace RiverCrossingSim.Cli.Output;

/// <summary>What a validation says, on standard output: the verdict, the scoreboard, and each failure.</summary>
static class ValidationDisplay
{
    /// <summary>Writes it.</summary>
    /// <param name="result">The validation.</param>
    /// <param name="folder">Where the report is.</param>
    public static void Write(ValidationResult result, string folder)
    {
        var console = StandardOutput.Console();
        StandardOutput.Sentences(console, ValidationSentences.Of(result));
        console.WriteLine();
        console.Write(Scoreboard(result));
        foreach (var group in result.Groups)
        {
            foreach (var check in group.Checks.Where(check => check.Outcome?.Verdict == Verdict.Failed))
            {
                Write(console, group.Group, check.Check, check.Outcome!);
            }
        }
        console.WriteLine();
        console.WriteLine($"Report in {Path.Combine(folder, ValidationReportWriter.File)}; it opens in a browser.");
    }

    static void Write(IAnsiConsole console, ValidationGroup group, ValidationCheck check, ValidationOutcome outcome)
    {
        console.MarkupLineInterpolated($"[bold]Failed[/] {group.Name}: {check.Name}");
        console.WriteLine($"  expected {outcome.Expected} ({outcome.Tolerance})");
        console.WriteLine($"  got      {outcome.Got}");
        foreach (var line in Wrapping.Lines(check.HeldAgainst, StandardOutput.Width(console), "  ", "  "))
        {
            console.WriteLine(line);
        }
    }

    static Table Scoreboard(ValidationResult result)
    {
        var table = new Table().Border(TableBorder.Simple).ShowFooters();
        AddColumn(table, "", "all", false);
        AddColumn(table, "checks", $"{result.Checks}");
        AddColumn(table, "passed", $"{result.Passed}");
        AddColumn(table, "failed", $"{result.Failed}");
        AddColumn(table, "not scored", $"{result.NotScored}");
        if (result.Partial)
        {
            AddColumn(table, "not run", $"{result.NotRun}");
        }
        foreach (var group in result.Groups)
        {
            string[] row =
            [
                group.Group.Name,
                $"{group.Checks.Count}",
                $"{group.Passed}",
                $"{group.Failed}",
                $"{group.NotScored}",
                .. result.Partial ? [$"{group.NotRun}"] : Array.Empty<string>(),
            ];
            table.AddRow([.. row.Select(cell => new Text(cell))]);
        }
        return table;
    }

    static void AddColumn(Table table, string name, string total, bool right = true)
    {
        var column = new TableColumn(name).NoWrap().Footer(total);
        table.AddColumn(right ? column.RightAligned() : column);
    }
}
