using System.Xml.Linq;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Diagrams;

namespace RiverCrossingSim.Reporting.Tests;

public class DiagramTests
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [MemberData(nameof(Families.Common), MemberType = typeof(Families))]
    public void No_text_of_a_shipped_scenario_lies_over_another_or_is_cut(string family)
    {
        using var _ = Families.Use(family);

        Assert.All(Shipped.Paths, path => Tidiness.Assert(new CrossingDiagram(Shipped.Read(path).Scenario!).File()));
    }

    [Theory]
    [MemberData(nameof(Families.Common), MemberType = typeof(Families))]
    public void Long_names_and_many_of_everything_stay_tidy(string family)
    {
        using var _ = Families.Use(family);
        var scenario = MadeUpScenario.Whole;
        string[] areas =
        [
            .. Enumerable.Range(1, 9).Select(i => $"assembly area number {i} by the verylongnameofaplacewithoutspaces"),
        ];
        var crowded = scenario with
        {
            Force = scenario.Force with
            {
                Units =
                [
                    .. areas.SelectMany(area =>
                        Enumerable
                            .Range(1, 7)
                            .Select(i => new Unit
                            {
                                Name = $"unit {i} of {area}",
                                Count = 20,
                                Personnel = 1_000,
                                AssemblyArea = area,
                            })
                    ),
                ],
            },
            Links = new Dictionary<string, Link>
            {
                ["the second river's only bridge"] = new Link
                {
                    Name = "the second river's only bridge",
                    Capacity = 0.01,
                },
            },
            Routes =
            [
                .. areas.SelectMany(area =>
                    scenario.Sites.Keys.Select(
                        (site, i) =>
                            new Route
                            {
                                From = area,
                                To = site,
                                Length = 12_345,
                                Link = (area.Length + i) % 2 == 0 ? "the second river's only bridge" : null,
                            }
                    )
                ),
            ],
            Fire = Enumerable
                .Range(1, 7)
                .ToDictionary(
                    i => $"source {i}",
                    i => new FireSource
                    {
                        Name = $"source {i}",
                        Targets = ScenarioLanguage.Default.Targets.ToDictionary(kind => kind, _ => new FireTarget()),
                    }
                ),
            Pursuit = new Pursuit { Distance = 35_000 },
            Flood = new Flood { At = 3_600 },
        };
        Tidiness.Assert(new CrossingDiagram(crowded).File());
    }

    [Fact]
    public void It_is_well_formed_and_says_what_it_shows()
    {
        var scenario = Shipped.Read("kherson-2022.yaml").Scenario!;
        var diagram = new CrossingDiagram(scenario);
        var root = XDocument.Parse(diagram.File()).Root!;

        Assert.Equal("img", (string?)root.Attribute("role"));
        Assert.Equal(
            "The crossing: Withdrawal over the Dnipro at Kherson, November 2022, under fire",
            root.Element(Svg + "title")!.Value
        );
        var spoken = root.Element(Svg + "desc")!.Value;
        Assert.Contains(
            "Crossing sites: road-bridge (bridge), barge-bridge (pontoon bridge), city-ferries (ferries), upstream-ferries (ferries) and boats (boats).",
            spoken,
            StringComparison.Ordinal
        );
        Assert.Contains("15 routes lead to them. Links on the way: inhulets.", spoken, StringComparison.Ordinal);
        Assert.Equal(diagram.File(), new CrossingDiagram(scenario).File());
        Assert.NotNull(XDocument.Parse(diagram.Inline()).Root);
        Assert.DoesNotContain("xmlns", diagram.Inline(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_shows_areas_sites_links_marks_and_lengths()
    {
        var texts = Texts(new CrossingDiagram(Shipped.Read("kherson-2022-partisans.yaml").Scenario!))
            .Select(text => text.Value.Replace((char)0xa0, ' '))
            .ToList();

        Assert.Superset(
            new HashSet<string>([
                "rear",
                "centre",
                "line",
                "road-bridge",
                "barge-bridge",
                "city-ferries",
                "boats",
                "inhulets",
                "pursuer's line",
                "River, 1 km",
                "Far bank",
                "A",
                "1",
                "2",
                "15 to 45 km",
                "40 km, over inhulets",
            ]),
            texts.ToHashSet()
        );
        Assert.Equal(14, texts.Count(text => text == "A"));
    }

    static List<XElement> Texts(CrossingDiagram diagram) =>
        [
            .. XDocument
                .Parse(diagram.File())
                .Descendants(Svg + "text")
                .Where(text => text.Attribute("transform") is null || text.Value.Length > 0),
        ];
}
