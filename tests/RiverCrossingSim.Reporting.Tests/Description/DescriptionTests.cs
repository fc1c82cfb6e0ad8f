using System.Text.RegularExpressions;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Description;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Reporting.Tests;

public sealed class DescriptionTests
{
    static readonly string[] Headings =
    [
        "## 1. Objectives",
        "### 1.1 Purpose of the model",
        "### 1.2 Model outputs",
        "### 1.3 Experimentation aims",
        "## 2. Logic",
        "### 2.1 Base model overview diagram",
        "### 2.2 Base model logic",
        "### 2.3 Scenario logic",
        "### 2.4 Algorithms",
        "### 2.5.1 Components - entities",
        "### 2.5.2 Components - activities",
        "### 2.5.3 Components - resources",
        "### 2.5.4 Components - queues",
        "### 2.5.5 Components - entry/exit points",
        "## 3. Data",
        "### 3.1 Data sources",
        "### 3.2 Pre-processing",
        "### 3.3 Input parameters",
        "### 3.4 Assumptions",
        "## 4. Experimentation",
        "### 4.1 Initialisation",
        "### 4.2 Run length",
        "### 4.3 Estimation approach",
        "## 5. Implementation",
        "### 5.1 Software or programming language",
        "### 5.2 Random sampling",
        "### 5.3 Model execution",
        "### 5.4 System specification",
        "## 6. Code access",
        "### 6.1 Computer model sharing statement",
    ];

    [Fact]
    public void It_answers_every_item_of_the_guideline_in_its_order()
    {
        var lines = MadeUpScenario.Whole.Describe().Split('\n');

        Assert.Equal(Headings, lines.Where(line => line.StartsWith("##", StringComparison.Ordinal)));
        foreach (var heading in Headings.Where(heading => heading.StartsWith("###", StringComparison.Ordinal)))
        {
            var answer = lines[Array.IndexOf(lines, heading) + 2];
            Assert.NotEmpty(answer);
            Assert.DoesNotContain("#", answer[..1], StringComparison.Ordinal);
        }
        var page = DescriptionWriter.Html(ModelDescription.Of(MadeUpScenario.Whole));
        var headings = Regex.Matches(page, "<h[23] id=\"[^\"]+\">(.*?)</h[23]>").Select(match => match.Groups[1].Value);
        Assert.Equal(Headings.Select(heading => heading.TrimStart('#', ' ')), headings);
    }

    [Theory]
    [MemberData(nameof(Shipped.All), MemberType = typeof(Shipped))]
    public void It_names_every_site_unit_assumption_and_fire_source(string path)
    {
        var reading = Shipped.Read(path);
        var scenario = reading.Scenario!;
        var description = ModelDescription.Of(reading, path);
        var text = DescriptionWriter.Markdown(description).Replace("\\", "", StringComparison.Ordinal);

        Assert.All(
            scenario
                .Sites.Keys.Concat(scenario.Assumptions.Keys)
                .Concat(scenario.Fire.Keys)
                .Concat(scenario.Disruptions.Keys)
                .Concat(scenario.Links.Keys)
                .Concat(scenario.Civilians.Keys)
                .Concat(scenario.Force.Units.Select(unit => unit.Name)),
            name => Assert.Contains(name, text, StringComparison.Ordinal)
        );
        Assert.Contains(ScenarioFile.Hash(scenario), text, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", text, StringComparison.Ordinal);
        Assert.Equal(
            text,
            DescriptionWriter.Markdown(ModelDescription.Of(reading, path)).Replace("\\", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_a_scenario_does_not_use_is_named_in_a_line_and_not_described()
    {
        var text = ModelDescription.Of(Shipped.Read("minimal.yaml")) is var minimal
            ? DescriptionWriter.Markdown(minimal)
            : "";

        Assert.Contains(
            "not part of this scenario: a march (all start in the waiting areas of the sites);",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Poisson", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The pursuer's line", text, StringComparison.Ordinal);
        Assert.DoesNotContain("- **Captured**", text, StringComparison.Ordinal);
        Assert.Contains("The scenario makes no assumptions", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_stands_with_its_source_or_as_one_without()
    {
        var text = Of("kherson-2022.yaml");

        Assert.Contains(
            "| river.width | Width of the water between the banks. | 1000 m | UK MoD, c. 20 Oct 2022 (Kyiv Independent) (official) |",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "| horizon | When a replication that is still unresolved is cut off and counted as censored. | 30 d | No source named |",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(@"| sites.\*.max-current (2 of them) |", text, StringComparison.Ordinal);
        Assert.Contains(
            "| open-advance | triangular(8, 20, 45 km/d) | 8 to 45 km/d | pursuit.advance | No source named. What",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            @"| line-distance | triangular(30, 35, 40 km) | 30 to 40 km | assembly-areas.\*.distance-from-line, pursuit.distance | Russian MoD, 11 Nov 2022 (ukranews.com). The line",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            @"| routes.\*.gap (15 of them) | Distance between vehicles on the march. | 50 m |",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Each_input_is_listed_once()
    {
        var reading = Shipped.Read("kherson-2022.yaml");
        var description = ModelDescription.Of(reading);
        var parameters = description.Sections[2].Items[2].Blocks.OfType<Block.Table>();
        var listed = parameters
            .SelectMany(table => table.Rows)
            .Sum(row =>
                Regex.Match(row[0], @" \((\d+) of them\)$") is { Success: true } many
                    ? int.Parse(many.Groups[1].Value)
                    : 1
            );

        Assert.Equal(
            Inputs
                .Of(reading)
                .Count(input => !input.IsChoice && !input.Path.StartsWith("assumptions.", StringComparison.Ordinal)),
            listed
        );
    }

    [Fact]
    public void A_variant_says_what_it_changes_in_its_base_case()
    {
        var text = Of("kherson-2022-calm.yaml");

        Assert.Contains(
            "The base case is kherson-2022.yaml. This scenario changes in it:",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("| pursuit.posture | harasses | lets-go |", text, StringComparison.Ordinal);
        Assert.Contains("it is the base case itself", Of("kherson-2022.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_the_scenario_cannot_become_markup()
    {
        const string Hostile = "<script>alert('&\"')</script> | [a](b) *c* \u0001";
        var scenario = MadeUpScenario.Whole with
        {
            Title = Hostile,
            Question = "- " + Hostile,
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
        var description = ModelDescription.Of(scenario);
        var page = DescriptionWriter.Html(description);
        var text = DescriptionWriter.Markdown(description);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"(?<!\\)<script", text);
        Assert.DoesNotMatch(@"(?<!\\)\[a", text);
        Assert.DoesNotContain("\u0001", page + text + description.Diagram.File(), StringComparison.Ordinal);
        var columns = text.Split('\n').Where(line => line.StartsWith('|')).ToList();
        Assert.All(columns, line => Assert.EndsWith("|", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_docstring_that_it_quotes_is_there()
    {
        Assert.All(
            AllSubjects.Of(ScenarioLanguage.Default).SelectMany(subject => subject.Members),
            name => Assert.True(CodeDocs.Has(name), name)
        );
        Assert.All(
            AllSubjects.Of(ScenarioLanguage.Default).SelectMany(subject => subject.Members),
            name => Assert.NotEmpty(CodeDocs.Summary(name))
        );
        foreach (var means in ScenarioLanguage.Default.Means)
        {
            Assert.NotEmpty(CodeDocs.Of(means.Work));
            Assert.All(means.Rules, rule => Assert.NotEmpty(CodeDocs.Of(rule.Declaration)));
        }
        foreach (
            var name in (string[])
                [
                    "Packing",
                    "RoadBridge",
                    "SingleFile",
                    "Decision",
                    "Gate",
                    "FireSource",
                    "PoissonLayers",
                    "Casualties",
                    "PursuitLine",
                    "Water",
                    "Sun",
                    "RandomStream",
                    "Load",
                    "Serial",
                    "Craft",
                    "Hit",
                ]
        )
        {
            Assert.True(CodeDocs.Has(name), name);
        }
    }

    [Fact]
    public void The_page_loads_nothing_from_outside_and_holds_the_diagram()
    {
        var page = DescriptionWriter.Html(ModelDescription.Of(Shipped.Read("kherson-2022.yaml")));

        Assert.Single(Regex.Matches(page, "<svg "));
        Assert.DoesNotContain("http", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("href=\"[^#]", page);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_folder_is_written_whole_and_replaced_only_if_asked()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("describe").FullName, "model");
        MadeUpScenario.Bare.Describe(folder);

        Assert.Equal(
            ["crossing.svg", "description.html", "description.md", "manifest.json"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Throws<RiverCrossingSim.Results.PlaceException>(() => MadeUpScenario.Whole.Describe(folder));
        Assert.Equal(MadeUpScenario.Bare.Describe(), File.ReadAllText(Path.Combine(folder, "description.md")));
        MadeUpScenario.Whole.Describe(folder, replace: true);
        Assert.Equal(MadeUpScenario.Whole.CrossingSvg(), File.ReadAllText(Path.Combine(folder, "crossing.svg")));
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
    }

    [Fact]
    public void Who_is_across_from_the_start_is_a_share_of_the_force_and_not_of_each_unit()
    {
        var text = Of("kherson-2022.yaml");

        Assert.Contains("of the force's people and vehicles is across", text, StringComparison.Ordinal);
        Assert.DoesNotContain("of every unit's", text, StringComparison.Ordinal);
    }

    static string Of(string path) => DescriptionWriter.Markdown(ModelDescription.Of(Shipped.Read(path), path));
}
