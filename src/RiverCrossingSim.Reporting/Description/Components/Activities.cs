using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Item 2.5.2 of the guideline: what the loads do, for how long, and what comes next.</summary>
static class Activities
{
    /// <summary>The answer for a scenario.</summary>
    public static IReadOnlyList<Block> Of(Described described)
    {
        var scenario = described.Scenario;
        var hasRoutes = scenario.Routes.Count > 0;
        var craft = scenario.Sites.Values.OfType<CraftSite>().ToList();
        var rows = new List<string[]>
        {
            Row(
                LoadState.NotReady,
                "its ready time (2.5.1); a rear guard until it is released",
                hasRoutes ? "held, or waiting" : "waiting"
            ),
        };
        if (hasRoutes)
        {
            rows.Add(
                Row(LoadState.Held, "until the site's waiting area has room and the start point is free", "marching")
            );
            rows.Add(Row(LoadState.Marching, March(described), "waiting"));
        }
        rows.Add(
            Row(
                LoadState.Waiting,
                "until it is its turn and the site works",
                craft.Count > 0 ? "loading, or crossing" : "crossing"
            )
        );
        if (craft.Count > 0)
        {
            rows.Add(
                Row(
                    LoadState.Loading,
                    PerSite(craft, site => described.Amounts.Text(site.Loading, Dimension.Duration)),
                    "crossing"
                )
            );
        }
        rows.Add(
            Row(
                LoadState.Crossing,
                PerSite(scenario.Sites.Values, site => described.WordsOf(site).CrossingTime),
                craft.Count > 0 ? "unloading, or across" : "across"
            )
        );
        if (craft.Count > 0)
        {
            rows.Add(
                Row(
                    LoadState.Unloading,
                    "the wait for a berth, and "
                        + PerSite(craft, site => described.Amounts.Text(site.Unloading, Dimension.Duration)),
                    "across"
                )
            );
        }
        var around = Around(described).ToList();
        return
        [
            new Table(["Activity", "What it is", "How long", "Then"], rows),
            new Paragraph("Losses can end any of them; whom nothing can ever carry leaves them as stranded (2.5.5)."),
            .. around.Count == 0
                ? Array.Empty<Block>()
                : [new Paragraph("What goes on at the sites besides:"), new Definitions(around)],
        ];
    }

    static string[] Row(LoadState state, string time, string next) =>
        [Phrases.Sentence(Wording.Spaced(Names.Kebab(state))), CodeDocs.Summary(state), time, next];

    static string March(Described described)
    {
        var gap = described.Scenario.Routes.Any(route => route.Capacity is not null) ? ", and the road's capacity" : "";
        var link = described.Scenario.Links.Count > 0 ? "; and what the link takes" : "";
        return $"length over speed, and the time that its vehicles need to pass the start point at their distance{gap}{link}";
    }

    static string PerSite<T>(IEnumerable<T> sites, Func<T, string> text)
        where T : Site =>
        string.Join(
            "; ",
            sites.GroupBy(text).Select(alike => $"{Wording.List([.. alike.Select(site => site.Name)])}: {alike.Key}")
        );

    static IEnumerable<(string Term, string Text)> Around(Described described)
    {
        var amounts = described.Amounts;
        foreach (var site in described.Scenario.Sites.Values)
        {
            var parts = new List<string>();
            if (amounts.IsAny(site.Opens))
            {
                parts.Add($"opens {amounts.Text(site.Opens, Dimension.Duration)} after the order");
            }
            if (amounts.IsAny(site.PauseAfterStrike))
            {
                parts.Add($"pauses {amounts.Text(site.PauseAfterStrike, Dimension.Duration)} after a strike");
            }
            parts.AddRange(described.WordsOf(site).Upkeep);
            if (parts.Count > 0)
            {
                yield return (site.Name, $"{string.Join("; ", parts)}.");
            }
        }
    }
}
