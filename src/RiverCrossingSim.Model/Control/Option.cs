namespace RiverCrossingSim.Model;

/// <summary>A site that a unit may use, and the way there.</summary>
/// <param name="Site">The site.</param>
/// <param name="Route">The way from the unit's assembly area; null where it has none and stands at the water.</param>
sealed record Option(Crossing Site, RouteTraffic? Route)
{
    /// <summary>Whether a vehicle of the type, or people on foot (null), can go this way, now or later.</summary>
    public bool CanEverCarry(VehicleType? type) => Site.CanEverCarry(type) && Route?.Carries(type) != false;

    /// <summary>The sites that units may use and the way to each: all, or those that they name; from an assembly area, those to which a route leads.</summary>
    public static Option[] Of(Unit unit, IReadOnlyList<Crossing> sites, IReadOnlyList<RouteTraffic> routes)
    {
        var allowed = unit.Sites.Count == 0 ? sites : unit.Sites.Select(name => sites.First(site => site.Name == name));
        return
        [
            .. allowed
                .Select(site => new Option(
                    site,
                    routes.FirstOrDefault(route => route.From == unit.AssemblyArea && route.Site == site)
                ))
                .Where(option => unit.AssemblyArea is null || option.Route is not null),
        ];
    }
}
