using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Civilians have no way to a site, or a bus that is not named.</summary>
sealed class CiviliansWithoutWay : ICheck
{
    public string Code => "RC146";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var stream in scenario.Civilians.Values)
        {
            if (stream.Bus is null && Bounds.Of(stream.ByBus, scenario).Greatest > 0)
            {
                yield return new(
                    $"civilians.{stream.Name}.by-bus",
                    "which vehicle type their bus is must be named as 'bus'"
                );
            }

            if (stream.AssemblyArea is not { } area)
            {
                continue;
            }

            var sites = stream.Sites.Count == 0 ? scenario.Sites.Keys : stream.Sites;
            if (scenario.Routes.Any(route => route.From == area && sites.Contains(route.To)))
            {
                continue;
            }

            var areas = scenario.Routes.Select(route => route.From).ToHashSet(StringComparer.Ordinal);
            yield return new(
                $"civilians.{stream.Name}.assembly-area",
                $"no route leads them from '{area}' to a site that they may use{(areas.Contains(area) ? "" : NearestName.Advice(area, areas, "routes start from"))}"
            );
        }
    }
}
