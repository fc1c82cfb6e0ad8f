using Microsoft.AspNetCore.Components;
using RiverCrossingSim.Extension.Tests.Bed;
using RiverCrossingSim.Extension.Tests.Ford;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Extension.Tests;

/// <summary>A kind of study and a chart of an assembly outside the program: the place of results, the manifest and the report take them.</summary>
public sealed class Beds : IDisposable
{
    static readonly Scenario Ford = ScenarioFile.Parse(Fords.Text, "ford.yaml", language: FordMeans.Language).Scenario!;

    readonly string _root = Directory.CreateTempSubdirectory("beds").FullName;

    string Folder => Path.Combine(_root, "result");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_study_of_its_own_is_the_same_on_any_number_of_threads_and_ends_with_its_scope()
    {
        int[] firm = [2, 20, 2_000];
        var one = BedStudy.Run(Ford, "shallows", firm, replications: 20, threads: 1);
        Assert.Equal(one, BedStudy.Run(Ford, "shallows", firm, replications: 20, threads: 3));
        Assert.Equal(firm, one.Select(bed => bed.FirmFor));
        Assert.True(one[0].Settlings > one[1].Settlings && one[1].Settlings > one[2].Settlings);
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        using (StudyScope.Enter(ended.Token))
        {
            Assert.Empty(BedStudy.Run(Ford, "shallows", firm, replications: 20, threads: 1));
        }
    }

    [Fact]
    public void Its_result_has_a_place_a_manifest_and_a_page_like_all_others()
    {
        Assert.Equal(Path.Combine("results", "firm-bed-ford-1"), BedStudy.Kind.UsualFolder("ford", 1));
        Keep("first", replace: false);
        var manifest = File.ReadAllText(Path.Combine(Folder, Manifest.FileName));
        Assert.Contains("\"kind\": \"firm-bed\"", manifest, StringComparison.Ordinal);
        Assert.Contains("\"page.html\": \"", manifest, StringComparison.Ordinal);
        var page = File.ReadAllText(Path.Combine(Folder, "page.html"));
        Assert.Contains("<body class=\"bed\">", page, StringComparison.Ordinal);
        Assert.Contains("Partial bed.", page, StringComparison.Ordinal);

        // An older one of its kind is replaced where that is asked for; what the user keeps there stays.
        File.WriteAllText(Path.Combine(Folder, "thesis.txt"), "mine");
        var refused = Assert.Throws<PlaceException>(() => Keep("second", replace: false));
        Assert.Contains("holds a result already", refused.Message, StringComparison.Ordinal);
        Keep("second", replace: true);
        Assert.Contains(
            "\"second\"",
            File.ReadAllText(Path.Combine(Folder, Manifest.FileName)),
            StringComparison.Ordinal
        );
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Folder, "thesis.txt")));
    }

    [Fact]
    public void Where_its_kind_is_not_known_its_result_is_no_result_and_is_left_alone()
    {
        Keep("first", replace: false);
        var refused = Assert.Throws<PlaceException>(() => ResultPlace.Take(Folder, ResultKind.Run, replace: true));
        Assert.Contains("something else than a result of this program", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(BedStudy.Kind, ResultKind.All);
    }

    [Fact]
    public void A_chart_of_its_own_stands_in_the_report_in_a_section_that_is_there_and_in_one_that_is_not()
    {
        var bed = new ReportSection("The bed of the ford");
        var run = Ford.Run(10);
        var summary = run.Summarize();
        var inside = ReportCharts.Run.With(ReportSection.Crossings, one => new SettlingsChart(one.Summary));
        var beyond = ReportCharts.Run.With(bed, one => new SettlingsChart(one.Summary));
        Assert.Equal("settlings", inside.Of((run, summary))[ReportSection.Crossings][^1].Name);
        Assert.DoesNotContain(ReportCharts.Run.Of((run, summary)).All, chart => chart is SettlingsChart);

        ReportWriter.Draw(run, summary, beyond).Write(new ResultFiles(Folder), command: null);
        var page = File.ReadAllText(Path.Combine(Folder, "report.html"));
        Assert.Contains(">The bed of the ford</h2>", page, StringComparison.Ordinal);
        Assert.Contains("How often the bed had to settle", page, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Folder, "charts", "settlings.png")));

        var placed = Path.Combine(_root, "inside");
        ReportWriter.Draw(run, summary, inside).Write(new ResultFiles(placed), command: null);
        page = File.ReadAllText(Path.Combine(placed, "report.html"));
        Assert.InRange(
            page.IndexOf("How often the bed had to settle", StringComparison.Ordinal),
            page.IndexOf($">{ReportSection.Crossings.Heading}</h2>", StringComparison.Ordinal),
            page.IndexOf($">{ReportSection.Fire.Heading}</h2>", StringComparison.Ordinal)
        );
    }

    void Keep(string command, bool replace)
    {
        using var place = ResultPlace.Take(Folder, BedStudy.Kind, replace);
        RenderFragment words = builder => builder.AddContent(0, "What the bed bears.");
        place.Publish(
            new Manifest { Kind = BedStudy.Kind, Command = command },
            files =>
                files.Text(
                    "page.html",
                    RazorPage.Of<PageFrame>(
                        (nameof(PageFrame.Kind), BedStudy.Kind),
                        (nameof(PageFrame.Title), "The bed of the ford"),
                        (nameof(PageFrame.Partial), "It was cancelled."),
                        (nameof(PageFrame.ChildContent), words)
                    )
                )
        );
    }
}
