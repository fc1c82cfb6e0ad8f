using System.Xml.Linq;
using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>Results that leave a chart without its subject: it says so in words.</summary>
public class AwkwardResultsTests
{
    static readonly Dictionary<string, MadeUpRun> Runs = new()
    {
        ["nothing completed"] = new() { MayComplete = false, Replications = 50 },
        ["one replication"] = new() { Replications = 1 },
        ["one replication that did not complete"] = new() { Replications = 1, MayComplete = false },
        ["two replications"] = new() { Replications = 2 },
        ["all equal"] = new() { AllEqual = true, Replications = 50 },
        ["no fire, no assumptions, one site"] = new() { Scenario = MadeUpScenario.Bare, Replications = 50 },
        ["no milestones"] = new() { Scenario = MadeUpScenario.Whole with { Milestones = [] }, Replications = 50 },
        ["a horizon of two hours"] = new()
        {
            Scenario = MadeUpScenario.Whole with { Horizon = TimeSpan.FromHours(2) },
            Replications = 20,
        },
        ["a horizon of a year"] = new()
        {
            Scenario = MadeUpScenario.Whole with { Horizon = TimeSpan.FromDays(365) },
            Replications = 20,
        },
        ["long names"] = new()
        {
            Scenario = MadeUpScenario.Bare with
            {
                Sites = new Dictionary<string, Site>
                {
                    [LongName] = new BoatSite
                    {
                        Name = LongName,
                        Craft = 1,
                        Persons = 1,
                    },
                },
            },
            Replications = 20,
        },
    };

    const string LongName = "the ferry landing below the old grain elevator at the southern end of the town quay";

    public static TheoryData<string> Cases => [.. Runs.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_chart_draws_or_says_why_not(string name)
    {
        var result = Runs[name].Make();

        foreach (var chart in ReportCharts.Run.Of((result, result.Summarize())).All)
        {
            var svg = ChartFiles.Svg(chart);
            var text = string.Join(' ', Words(svg));

            Assert.Contains(chart.Title, text, StringComparison.Ordinal);
            Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("∞", text, StringComparison.Ordinal);
            if (chart.Absence is { } reason)
            {
                Assert.Contains(reason, text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_report_is_written(string name)
    {
        using var page = new Page(Runs[name].Make());

        Assert.Equal(12, page.Headings(2).Count());
    }

    [Theory]
    [InlineData("nothing completed", "duration-histogram", "No replication completed")]
    [InlineData("nothing completed", "duration-ecdf", "No replication completed")]
    [InlineData("no fire, no assumptions, one site", "strikes", "no fire")]
    [InlineData("no fire, no assumptions, one site", "losses-by-target", "Nothing was hit")]
    [InlineData("no fire, no assumptions, one site", "assumption-correlations", "no assumptions")]
    [InlineData("all equal", "duration-histogram", "All 50 replications completed, and took 7.4 days each")]
    [InlineData("one replication", "duration-histogram", "The one replication completed, and took 7.4 days:")]
    [InlineData("all equal", "assumption-correlations", "Too little varies")]
    public void The_reason_names_what_is_missing(string run, string chart, string reason)
    {
        var result = Runs[run].Make();

        var absence = ReportCharts.Run.Of((result, result.Summarize())).All.Single(c => c.Name == chart).Absence;

        Assert.Contains(reason, absence, StringComparison.Ordinal);
    }

    static IEnumerable<string> Words(string svg) =>
        XDocument
            .Parse(svg)
            .Descendants()
            .Where(element => element.Name.LocalName == "text")
            .Select(element => element.Value);
}
