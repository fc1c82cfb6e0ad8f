using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Diagrams;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Item 2.5.3 of the guideline: what the loads need and compete for.</summary>
static class Resources
{
    /// <summary>The answer for a scenario.</summary>
    public static IReadOnlyList<Block> Of(Described described) =>
        [new Table(["Resource", "How many", "Used by"], [.. Rows(described)])];

    static IEnumerable<string[]> Rows(Described described)
    {
        var (scenario, amounts) = (described.Scenario, described.Amounts);
        foreach (var site in scenario.Sites.Values)
        {
            if (Amounts.IsLimit(site.WaitingVehicles) || Amounts.IsLimit(site.WaitingPersons))
            {
                yield return
                [
                    $"{site.Name}: waiting area",
                    new SiteWords(scenario, site).Room,
                    "those who wait there or are under way to it",
                ];
            }
            foreach (var resource in described.WordsOf(site).Resources)
            {
                yield return [$"{site.Name}: {resource.Name}", resource.HowMany, resource.UsedBy];
            }
        }
        foreach (var link in scenario.Links.Values)
        {
            yield return
            [
                $"Link {link.Name}",
                $"one serial at a time, {amounts.Text(link.Capacity, Dimension.Rate)}",
                "marching serials of vehicles; people on foot pass beside them",
            ];
        }
        if (scenario.AirDefence is { } defence)
        {
            yield return
            [
                "Missiles of the air defence",
                amounts.Text(defence.Stock, Dimension.Count),
                "each incoming round that may be intercepted",
            ];
        }
        foreach (var source in scenario.Fire.Values.Where(source => Amounts.IsLimit(source.Stock)))
        {
            yield return [$"Rounds of {source.Name}", amounts.Text(source.Stock, Dimension.Count), "its strikes"];
        }
    }
}
