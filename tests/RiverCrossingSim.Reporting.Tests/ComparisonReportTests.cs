using System.Xml.Linq;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

public sealed class ComparisonReportTests : IDisposable
{
    static readonly RunResult First = new MadeUpRun { Replications = 120 }.Make();
    static readonly RunResult Second = new MadeUpRun { Replications = 120, Seed = 77 }.Make();
    static readonly RunResult Third = new MadeUpRun { Replications = 120, MayComplete = false }.Make();

    readonly string _folder = Directory.CreateTempSubdirectory("comparison").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static ComparisonResult Of(params (string Name, RunResult Run)[] runs) =>
        new() { Seed = 1, Runs = [.. runs.Select(own => new ComparedRun(own.Name, $"{own.Name}.yaml", own.Run))] };

    static List<string> Texts(Chart chart) =>
        [
            .. XDocument
                .Parse(ChartFiles.Svg(chart))
                .Descendants()
                .Where(e => e.Name.LocalName == "text")
                .Select(e => e.Value),
        ];

    [Fact]
    public void Every_chart_has_a_title_a_caption_of_one_sentence_and_an_axis_with_a_unit()
    {
        var comparison = Of(("one", First), ("other", Second), ("never", Third));
        var charts = ReportCharts.Comparison.Of((comparison, comparison.Summarize()));
        Assert.All(
            charts.All,
            chart =>
            {
                Assert.Contains(chart.Title, Texts(chart));
                Assert.EndsWith(".", chart.Caption, StringComparison.Ordinal);
            }
        );
        Assert.Contains("Replications completed by then, %", Texts(charts[ReportSection.Answer][0]));
        Assert.Contains("one", Texts(charts[ReportSection.Answer][0]));
        Assert.Contains("Difference, percentage points", Texts(charts[ReportSection.Duration][0]));
        Assert.Equal(charts.All.Count, charts.All.Select(chart => chart.Name).Distinct().Count());
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(7, 2)]
    public void Many_have_their_means_and_their_differences_in_a_table_each_as_wide_as_a_page(int count, int tables)
    {
        var runs = Enumerable.Range(1, count).Select(place => ($"course-{place}", place % 2 == 0 ? First : Second));
        var comparison = Of([.. runs]);
        ReportWriter.Draw(comparison, comparison.Summarize()).Write(new ResultFiles(_folder), null);
        var page = File.ReadAllText(Path.Combine(_folder, "report.html"));
        var verdict = page[page.IndexOf("The verdict</h2>", StringComparison.Ordinal)..];
        verdict = verdict[..verdict.IndexOf("<figure>", StringComparison.Ordinal)];

        Assert.Equal(tables, verdict.Split("<table>").Length - 1);
        foreach (var row in verdict.Split("<tr>").Skip(1))
        {
            Assert.InRange(row.Split("<td").Length + row.Split("<th ").Length - 2, 2, 8);
        }
    }

    [Fact]
    public void The_page_begins_with_the_verdict_and_holds_table_charts_and_hashes()
    {
        var comparison = Of(("one", First), ("other <b>", Second));
        var summary = comparison.Summarize();
        ReportWriter.Draw(comparison, summary).Write(new ResultFiles(_folder), "rcsim compare one.yaml other.yaml");
        var page = File.ReadAllText(Path.Combine(_folder, "report.html"));
        Assert.Contains("<p class=\"verdict\">", page, StringComparison.Ordinal);
        Assert.Contains("other &lt;b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("other <b>", page, StringComparison.Ordinal);
        Assert.Contains("rcsim compare one.yaml other.yaml", page, StringComparison.Ordinal);
        Assert.Contains(summary.Scenarios[0].ScenarioHash, page, StringComparison.Ordinal);
        Assert.True(page.Split("<svg").Length > 6);
        Assert.DoesNotContain(
            "http://",
            page.Replace("http://www.w3.org", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Where_nobody_completes_or_nothing_differs_the_charts_say_so()
    {
        var written = 0;
        foreach (var comparison in new[] { Of(("a", Third), ("b", Third)), Of(("a", First), ("b", First)) })
        {
            var summary = comparison.Summarize();
            ReportWriter
                .Draw(comparison, summary)
                .Write(new ResultFiles(Path.Combine(_folder, $"awkward-{written++}")), null);
            Assert.StartsWith("No difference", summary.Verdict, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_two_level_study_shows_its_curves_and_shares()
    {
        var levels = new LevelsResult(First, 12, 10);
        ReportWriter.Draw(levels, levels.Summarize()).Write(new ResultFiles(_folder), "rcsim levels one.yaml");
        var page = File.ReadAllText(Path.Combine(_folder, "report.html"));
        Assert.Contains("What nobody knows, and luck", page, StringComparison.Ordinal);
        Assert.Contains("one draw of the assumptions", page, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "charts", "level-curves.svg")));
    }
}
