using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A unit stands in an assembly area from which no route leads to a site that it may use.</summary>
sealed class NoRouteToSite : ICheck
{
    public string Code => "RC103";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        for (var i = 0; i < scenario.Force.Units.Count; i++)
        {
            var unit = scenario.Force.Units[i];
            if (unit.AssemblyArea is not { } area)
            {
                continue;
            }

            var sites = scenario.SitesOf(unit).Select(site => site.Name).ToHashSet(StringComparer.Ordinal);
            if (scenario.Routes.Any(route => route.From == area && sites.Contains(route.To)))
            {
                continue;
            }

            var areas = scenario.Routes.Select(route => route.From).ToHashSet(StringComparer.Ordinal);
            var advice = areas.Contains(area)
                ? $"; its routes lead elsewhere than to {string.Join(", ", sites)}"
                : NearestName.Advice(area, areas, "routes start from");
            yield return new(
                $"force.units[{i}].assembly-area",
                $"no route leads '{unit.Name}' from '{area}' to a site that it may use{advice}"
            );
        }
    }
}
