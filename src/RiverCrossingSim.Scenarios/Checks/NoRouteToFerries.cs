using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A bridge is to be worked as ferries, and who is held back for it has no route to them.</summary>
sealed class NoRouteToFerries : ICheck
{
    public string Code => "RC156";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var bridge in scenario.Sites.Values.OfType<PontoonBridgeSite>())
        {
            if (bridge.WorkedAs is not { } ferries)
            {
                continue;
            }

            var cutOff = scenario
                .Routes.Where(route => route.To == bridge.Name)
                .Select(route => route.From)
                .Where(area => !scenario.Routes.Any(route => route.From == area && route.To == ferries));
            foreach (var area in cutOff.Distinct(StringComparer.Ordinal))
            {
                yield return new(
                    $"sites.{bridge.Name}.worked-as",
                    $"no route leads from '{area}' to '{ferries}', so who comes from there cannot use the ferries made of the bridge"
                );
            }
        }
    }
}
