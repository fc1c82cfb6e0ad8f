using Microsoft.AspNetCore.Components;
using RiverCrossingSim.Results;
using RiverCrossingSim.Validation;

namespace RiverCrossingSim.Reporting.Tests;

public class ValidationReportTests
{
    static readonly ValidationGroup Group = new(
        "made-up",
        "Made up",
        "About <this> group.",
        [
            new("Right", "One & one", "arithmetic", _ => ValidationOutcome.Near(2, 2.25, 1, number => $"{number} h")),
            new("Wrong", "Two and two", "by hand", _ => ValidationOutcome.Same("4", "5")),
            new("Open", "Nothing yet", "none", _ => new ValidationOutcome("", "7", "", Verdict.NotScored)),
        ]
    );

    static readonly ValidationResult Result = ValidationSuite.Run([Group]);

    [Fact]
    public void The_scoreboard_comes_first_and_then_each_check_passed_and_failed_alike()
    {
        var page = Page(Result);
        Assert.InRange(
            page.IndexOf("Scoreboard", StringComparison.Ordinal),
            0,
            page.IndexOf("Right", StringComparison.Ordinal)
        );
        Assert.Contains("2 checks compared the program with something outside it: 1 passed, 1 failed.", page);
        Assert.Contains("1 check has nothing yet to be held against: not scored.", page);
        foreach (
            var said in new[] { "Right", "Wrong", "Open", "One &amp; one", "by hand", "passed", "failed", "not scored" }
        )
        {
            Assert.Contains(said, page);
        }
        Assert.Contains("2.25&#xA0;h", page);
        Assert.Contains("(25&#xA0;%)", page);
        Assert.Contains("About &lt;this&gt; group.", page);
        Assert.Contains("rcsim validate --only made-up --seed 1", page);
        Assert.DoesNotContain("Not run", page);
    }

    [Fact]
    public void A_partial_validation_says_so_and_shows_what_was_not_run()
    {
        var cut = Result with
        {
            Groups = [new GroupResult(Group, [Result.Groups[0].Checks[0], new(Group.Checks[1], null)])],
        };
        var page = Page(cut);
        Assert.Contains("<strong>Partial validation.</strong>", page);
        Assert.Contains("Not run", page);
        Assert.Contains("not run</td>", page);
    }

    [Fact]
    public void A_group_may_show_more_than_its_table()
    {
        RenderFragment More(GroupResult group) => builder => builder.AddContent(0, $"{group.Passed} of <all>");
        var page = ValidationReportWriter.Page(
            Result,
            new Dictionary<string, Func<GroupResult, RenderFragment>> { ["made-up"] = More }
        );
        Assert.Contains("1 of &lt;all&gt;", page);
    }

    static string Page(ValidationResult result)
    {
        var folder = Directory.CreateTempSubdirectory("validation").FullName;
        ValidationReportWriter.Write(result, new ResultFiles(folder));
        var page = File.ReadAllText(Path.Combine(folder, ValidationReportWriter.File));
        Directory.Delete(folder, recursive: true);
        return page;
    }
}
