using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Nobody is assigned to a site: no unit that may use it has a way to it.</summary>
sealed class SiteForNobody : ICheck
{
    public string Code => "RC121";

    public Severity Severity => Severity.Error;

    public bool CanBeMeant => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var routes = scenario.Routes.Select(route => (route.From, route.To)).ToHashSet();
        foreach (var site in scenario.Sites.Values)
        {
            var users = scenario.Force.Units.Where(unit => unit.Sites.Count == 0 || unit.Sites.Contains(site.Name));
            if (users.Any(unit => unit.AssemblyArea is not { } area || routes.Contains((area, site.Name))))
                continue;
            yield return new(
                $"sites.{site.Name}",
                users.Any()
                    ? "nobody comes here: no route leads to it from where the units that may use it stand"
                    : "nobody comes here: every unit names the sites that it may use, and none names this one"
            );
        }
    }
}
