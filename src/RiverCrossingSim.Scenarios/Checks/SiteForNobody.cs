using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Nobody is assigned to a site: no unit, and no civilians, that may use it have a way to it.</summary>
sealed class SiteForNobody : ICheck
{
    public string Code => "RC121";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var routes = scenario.Routes.Select(route => (route.From, route.To)).ToHashSet();
        foreach (var site in scenario.Sites.Values)
        {
            var users = scenario
                .Force.Units.Select(unit => (unit.Sites, Area: unit.AssemblyArea))
                .Concat(scenario.Civilians.Values.Select(stream => (stream.Sites, Area: stream.AssemblyArea)))
                .Where(user => user.Sites.Count == 0 || user.Sites.Contains(site.Name));
            if (users.Any(user => user.Area is not { } area || routes.Contains((area, site.Name))))
            {
                continue;
            }

            yield return new(
                $"sites.{site.Name}",
                users.Any()
                    ? "nobody comes here: no route leads to it from where the units that may use it stand"
                    : "nobody comes here: every unit names the sites that it may use, and none names this one"
            );
        }
    }
}
