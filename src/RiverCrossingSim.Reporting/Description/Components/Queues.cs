using RiverCrossingSim.Model;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Item 2.5.4 of the guideline: where loads and craft wait, in which order, and who leaves a queue before his turn.</summary>
static class Queues
{
    /// <summary>The answer for a scenario.</summary>
    public static IReadOnlyList<Block> Of(Described described)
    {
        var scenario = described.Scenario;
        var rows = new List<string[]>();
        if (scenario.Routes.Count > 0)
        {
            rows.Add([
                "Held serials, for each route",
                "order of march: the unit's priority, then the order in which the serials were formed",
                "none",
            ]);
        }
        rows.Add([
            "Vehicles at a site",
            "priority, then arrival; a vehicle that the means cannot take just then may be passed by one behind it",
            "the waiting area (2.5.3)",
        ]);
        rows.Add([
            "People on foot at a site",
            "priority, then arrival; a party may be divided",
            "the waiting area (2.5.3)",
        ]);
        if (scenario.Sites.Values.Any(site => site is CraftSite))
        {
            rows.Add(["Craft for a berth, on either bank", "first come, first served", "none"]);
        }
        if (scenario.Links.Count > 0)
        {
            rows.Add(["Serials before a link", "first come, first served", "none"]);
        }
        return
        [
            new Table(["Queue", "Discipline", "Limit"], rows),
            new Paragraph(
                "Nobody balks or reneges of his own will. Held serials are assigned anew when the status of a site changes; those who wait leave a site only when it can never carry them again, and turn to another site that can, or are stranded."
            ),
        ];
    }
}
