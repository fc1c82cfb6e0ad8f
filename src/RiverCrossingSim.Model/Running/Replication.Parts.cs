namespace RiverCrossingSim.Model;

// The parts that a scenario needs.
public sealed partial class Replication
{
    List<Crossing> MakeSites()
    {
        var language = _plan.Scenario.Language;
        var sites = _plan.Scenario.Sites.Values.Select(site => language.MeansOf(site).Make(_world, site)).ToList();
        foreach (var site in sites)
        {
            site.Meet(sites);
        }
        return sites;
    }

    RouteTraffic MakeRoute(Route route, Dictionary<string, LinkTraffic> links) =>
        new(_world, route, _sites.First(site => site.Name == route.To), route.Link is null ? null : links[route.Link]);

    AssemblyAreaAtWork MakeArea(IGrouping<string, RouteTraffic> routes, Muster muster, CivilianMuster civilians) =>
        new(_world, routes.Key, [.. routes], _world.Headquarters)
        {
            Lost = area =>
            {
                muster.Capture(area);
                civilians.LoseArea(area);
            },
        };

    IEnumerable<ITarget> Targets(
        IEnumerable<LinkTraffic> links,
        IReadOnlyList<AssemblyAreaAtWork> areas,
        Muster muster
    ) =>
        [
            .. _sites.SelectMany(site => site.Targets),
            .. _routes.Select(route => new RouteTarget(
                route,
                areas.First(area => area.Name == route.From),
                _world.Headquarters
            )),
            .. links.Select(link => new LinkTarget(
                link,
                [.. _routes.Where(route => route.Link == link)],
                _world.Headquarters
            )),
            .. areas.Select(area => new AssemblyAreaTarget(area, _world.Headquarters, muster)),
        ];

    IEnumerable<DisruptedPlace> Places(IEnumerable<LinkTraffic> links, IReadOnlyList<AssemblyAreaAtWork> areas) =>
        [
            .. _routes.Select(route => new RoutePlace(_world, route, _world.Headquarters)),
            .. links.Select(link => new LinkPlace(link)),
            .. areas.Select(area => new AssemblyAreaPlace(area, _world.Headquarters)),
            .. _sites.Select(site => new SitePlace(site)),
        ];
}
