using RiverCrossingSim.Model;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Item 2.5.3 of the guideline: what the loads need and compete for.</summary>
static class Resources
{
    /// <summary>The answer for a scenario.</summary>
    public static IReadOnlyList<Block> Of(Described described) =>
        [new Table(["Resource", "How many", "Used by"], [.. Rows(described.Scenario, described.Amounts)])];

    static IEnumerable<string[]> Rows(Scenario scenario, Amounts amounts)
    {
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
            foreach (var row in OfSite(amounts, site))
            {
                yield return row;
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

    static IEnumerable<string[]> OfSite(Amounts amounts, Site site)
    {
        switch (site)
        {
            case CraftSite craft:
                yield return [$"{site.Name}: craft", Craft(amounts, craft), "loading, crossing, unloading"];
                yield return
                [
                    $"{site.Name}: berths on the near bank",
                    Number(craft.NearBerths),
                    "a craft from docking to casting off, with its loading",
                ];
                yield return
                [
                    $"{site.Name}: berths on the far bank",
                    Number(craft.FarBerths),
                    "a craft while it unloads",
                ];
                break;
            case BridgeSite bridge:
                yield return
                [
                    $"{site.Name}: lanes",
                    string.Join("; ", bridge.Conditions.Select(condition => $"{condition.Name}: {condition.Lanes}")),
                    "crossing vehicles, one behind another in each lane",
                ];
                if (bridge.Repair is not null)
                {
                    yield return [$"{site.Name}: repair crew", "1", "repairs, one step after another"];
                }
                break;
            case PontoonBridgeSite bridge:
                yield return
                [
                    $"{site.Name}: lane",
                    "1 while no section is missing",
                    "crossing vehicles, one behind another",
                ];
                yield return
                [
                    $"{site.Name}: spare sections",
                    Number(bridge.Spares),
                    "repairs, one section after another",
                ];
                break;
            default:
                yield return [$"{site.Name}: entry", "1", "those who cross, one behind another"];
                break;
        }

        string Number(Quantity quantity) => amounts.Text(quantity, Dimension.Count);
    }

    static string Craft(Amounts amounts, CraftSite craft)
    {
        var later = craft.Timetable.Select(change =>
            $"{amounts.Text(change.Craft, Dimension.Count)} from {InUnits.Value(change.From.TotalSeconds, Dimension.Duration)} on"
        );
        return string.Join("; ", later.Prepend(amounts.Text(craft.Craft, Dimension.Count)));
    }
}
