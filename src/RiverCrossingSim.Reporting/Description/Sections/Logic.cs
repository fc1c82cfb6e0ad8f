using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Diagrams;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Section 2 of the guideline: how the model works, as far as the scenario uses it.</summary>
static class Logic
{
    /// <summary>The section for a scenario.</summary>
    public static Section Of(Described described) =>
        new(
            2,
            "Logic",
            [
                new("2.1", "Base model overview diagram", Overview(described)),
                new("2.2", "Base model logic", Base(described)),
                new("2.3", "Scenario logic", ScenarioLogic.Of(described)),
                new("2.4", "Algorithms", [new Definitions([.. Algorithms.In(described)])]),
                new("2.5.1", "Components - entities", Entities.Of(described)),
                new("2.5.2", "Components - activities", Activities.Of(described)),
                new("2.5.3", "Components - resources", Resources.Of(described)),
                new("2.5.4", "Components - queues", Queues.Of(described)),
                new("2.5.5", "Components - entry/exit points", EntryAndExit.Of(described)),
            ]
        );

    static IReadOnlyList<Block> Overview(Described described) =>
        [new Diagram(CrossingDiagram.Caption), new Bullets([.. LifeOfALoad(described.Scenario)])];

    static IEnumerable<string> LifeOfALoad(Scenario scenario)
    {
        yield return "A unit becomes ready at its time and forms serials: vehicles of one type, or people on foot.";
        yield return "Headquarters assigns each serial to a crossing site that can ever carry it.";
        if (scenario.Routes.Count > 0)
        {
            yield return "A serial is held in its assembly area until the site's waiting area has room for it, then it marches there.";
        }
        yield return "At the site its vehicles and people wait in line, by priority and then in order of arrival, while the site is closed or others cross.";
        yield return "Each vehicle crosses by itself, as a load with its own times and fate; people on foot cross in parties.";
        yield return "A replication ends when everybody is resolved, or at the horizon.";
        if (scenario.Fire.Count + scenario.Disruptions.Count > 0 || scenario.Flood is not null)
        {
            yield return "Meanwhile what threatens the crossing closes sites and routes and takes people, vehicles and craft.";
        }
    }

    static IReadOnlyList<Block> Base(Described described)
    {
        var absent = AllSubjects.NotIn(described);
        return
        [
            new Paragraph(
                "In the words of the code, part by part; what follows \"Here:\" is what this scenario makes of it."
            ),
            new Definitions([.. AllSubjects.In(described).Select(subject => (subject.Name, subject.Text(described)))]),
            .. absent.Count == 0
                ? Array.Empty<Block>()
                : [new Paragraph($"Known to the program, but not part of this scenario: {string.Join("; ", absent)}.")],
        ];
    }
}
