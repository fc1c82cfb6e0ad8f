using System.Text.RegularExpressions;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Diagrams;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

public partial class ReportTests(UsualPage usual) : IClassFixture<UsualPage>
{
    readonly Page _page = usual.Page;

    [Fact]
    public void Its_sections_come_in_the_order_in_which_a_busy_reader_asks()
    {
        Assert.Equal(["Withdrawal of 30,000 across a wide river, made up"], _page.Headings(1));
        Assert.Equal(
            [
                "The answer",
                "Key figures",
                "Diagram of the crossing",
                "How long it takes",
                "Who is across when",
                "The crossings",
                "Fire and losses",
                "Where the time went",
                "What goes with long durations",
                "Assumptions",
                "How to reproduce",
                "Limits of the model",
            ],
            _page.Headings(2)
        );
        Assert.Equal(
            [
                "Chance to be done within a time",
                "Duration of the completed withdrawals",
                "Share of the force across over time",
                "When which share of the initial force is across",
                "What each crossing carried",
                "Use of each crossing, and hits on it",
                "Downtime of each crossing by cause",
                "Queues at the crossings over time",
                "The undisturbed pace of each crossing",
                "What else the crossings report",
                "Strikes, intercepts and hits by source",
                "Losses by kind, as shares of the force",
                "Hits and losses by what was under fire",
                "What they were waiting for",
                "Time of the loads by stage",
                "Rank correlation of the assumptions with the time it takes",
                "What each assumption explains by itself",
                "Where it is not done in time",
                "What would have to be true to be done within 7 days",
            ],
            _page.Headings(3)
        );
    }

    [Fact]
    public void Each_chart_is_in_the_page_and_in_the_folder()
    {
        var files = Directory.GetFiles(Path.Combine(_page.Folder, "charts")).Select(Path.GetFileName).Order().ToArray();

        Assert.Equal(33, files.Length);
        Assert.Equal(17, files.Count(file => file!.EndsWith(".svg", StringComparison.Ordinal)));
        Assert.Equal(17, Regex.Count(_page.Html, "<svg (?!class=\"sketch\")"));
        Assert.Equal(
            16 + MadeUpScenario.Whole.Assumptions.Count,
            Regex.Count(_page.Html, "role=\"img\" aria-label=\"[^\"]+\"")
        );
    }

    [Fact]
    public void The_diagram_of_the_crossing_is_in_the_contents_and_said_in_words()
    {
        Assert.Contains("<a href=\"#diagram-of-the-crossing\">", _page.Html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"diagram-of-the-crossing\">", _page.Html, StringComparison.Ordinal);
        Assert.Matches(
            "role=\"img\" aria-labelledby=\"crossing-title-inline crossing-desc-inline\".*<desc id=\"crossing-desc-inline\">From the near bank on the left",
            _page.Html
        );
        Assert.Contains(CrossingDiagram.Caption, _page.Text, StringComparison.Ordinal);
        Tidiness.Assert(File.ReadAllText(Path.Combine(_page.Folder, "charts", "crossing.svg")));
    }

    [Fact]
    public void What_was_lost_is_said_once()
    {
        var summary = MadeUpRun.Usual.Summarize();
        var killed = summary.Losses.First(loss => loss.Number.Mean > 0);
        var number = Wording.Number(killed.Number.Mean);

        Assert.Contains(LossSentence.Of(summary).Single(), summary.Sentences);
        Assert.DoesNotContain("Mean losses of", _page.Text, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(_page.Text, $@"{Phrases.Sentence(killed.Label)} {number} "));
        Assert.DoesNotContain($">{number} people<", _page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void That_nothing_was_lost_is_said_where_no_table_says_it()
    {
        using var page = new Page(Shipped.Result("minimal.yaml"));

        Assert.Contains("Nobody and nothing was lost in any replication.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Losses, mean number", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_loads_nothing_from_outside()
    {
        var withoutSources = _page.Html.Replace(
            "https://example.org/reports/2022?a=1&amp;b=2",
            "",
            StringComparison.Ordinal
        );

        Assert.DoesNotContain("http", withoutSources, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", withoutSources, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("href=\"[^#]", withoutSources);
        Assert.DoesNotContain("@import", withoutSources, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script", withoutSources, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void No_two_pictures_share_a_name()
    {
        var names = Ids().Matches(_page.Html).Select(match => match.Value).ToList();

        Assert.NotEmpty(names);
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void It_says_what_makes_the_run_reproducible()
    {
        Assert.Contains("rcsim run made-up.yaml --seed 1", _page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            _page.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(Environment.Version.ToString(2), _page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Assumptions_stand_with_their_sources_as_text()
    {
        Assert.Contains(
            "https://example.org/reports/2022?a=1&b=2 (press, translated)",
            _page.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("the range is the author's assumption", _page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stays_small() => Assert.InRange(_page.Html.Length, 50_000, 2_000_000);

    [Fact]
    public void A_whole_run_is_not_marked_as_partial() =>
        Assert.DoesNotContain("Partial run", _page.Text, StringComparison.Ordinal);

    [Fact]
    public void A_partial_run_is_plainly_marked()
    {
        using var page = new Page(new MadeUpRun { Replications = 37, Partial = true }.Make());

        Assert.Contains("Partial run. It was cancelled after 37 replications", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_the_scenario_cannot_become_markup()
    {
        const string Hostile = "<script>alert('&\"')</script>";
        var scenario = MadeUpScenario.Whole with
        {
            Title = Hostile,
            Question = Hostile,
            Sites = new Dictionary<string, Site>
            {
                [Hostile] = new BoatSite
                {
                    Name = Hostile,
                    Craft = 1,
                    Persons = 1,
                },
            },
            Assumptions = MadeUpScenario.Whole.Assumptions.ToDictionary(
                a => a.Key,
                a => a.Value with { Note = Hostile, Source = Hostile }
            ),
        };
        using var page = new Page(new MadeUpRun { Scenario = scenario, Replications = 20 }.Make(), Hostile);

        Assert.DoesNotContain("<script", page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Hostile, page.Text, StringComparison.Ordinal);
    }

    [GeneratedRegex(" id=\"[^\"]+\"", RegexOptions.NonBacktracking)]
    private static partial Regex Ids();
}

/// <summary>The report of the usual run, written once for all tests that only read it.</summary>
public sealed class UsualPage : IDisposable
{
    internal Page Page { get; } = new(MadeUpRun.Usual, "rcsim run made-up.yaml --seed 1");

    public void Dispose() => Page.Dispose();
}
