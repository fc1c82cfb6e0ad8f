using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>The last stretch of the ways to a site that pass the same link, or none: they are drawn as one.</summary>
/// <param name="Link">The link that they pass; null for none.</param>
/// <param name="Areas">Where they start; null for those who start in the waiting area.</param>
/// <param name="Lines">What is written into the link.</param>
sealed record Trunk(string? Link, IReadOnlyList<string?> Areas, IReadOnlyList<string> Lines)
{
    /// <summary>Its height with the room around it, pixels.</summary>
    public double Height => Link is null ? 22 : LinkHeight + 16;

    /// <summary>The height of the link, pixels.</summary>
    public double LinkHeight => 8 + DiagramMeasures.Leading * Lines.Count;

    /// <summary>Where it is drawn.</summary>
    public double Y { get; set; }

    /// <summary>The ways to a site.</summary>
    public static IReadOnlyList<Trunk> To(Scenario scenario, Site site)
    {
        var starts = scenario.Routes.Where(route => route.To == site.Name).GroupBy(route => route.Link).ToList();
        var atSite = StartsAt(scenario, site);
        var trunks = starts.ConvertAll(group =>
        {
            var areas = group.Select(route => route.From).Distinct().Cast<string?>();
            return Of(
                scenario,
                group.Key,
                [.. areas, .. atSite && group.Key is null ? [null] : Array.Empty<string?>()]
            );
        });
        if (atSite && starts.TrueForAll(group => group.Key is not null))
        {
            trunks.Insert(0, Of(scenario, null, [null]));
        }
        return trunks;
    }

    static bool StartsAt(Scenario scenario, Site site) =>
        scenario
            .Force.Units.Where(unit => unit.AssemblyArea is null)
            .Select(unit => unit.Sites)
            .Concat(
                scenario.Civilians.Values.Where(stream => stream.AssemblyArea is null).Select(stream => stream.Sites)
            )
            .Any(sites => sites.Count == 0 || sites.Contains(site.Name));

    static Trunk Of(Scenario scenario, string? link, IReadOnlyList<string?> areas)
    {
        if (link is null)
        {
            return new Trunk(null, areas, []);
        }
        var capacity = new Amounts(scenario).Range(scenario.Links[link].Capacity, Dimension.Rate);
        var width = DiagramMeasures.LinkWidth - 8;
        return new Trunk(link, areas, [.. Drawing.Lines(link, width, isBold: true), .. Drawing.Lines(capacity, width)]);
    }
}
