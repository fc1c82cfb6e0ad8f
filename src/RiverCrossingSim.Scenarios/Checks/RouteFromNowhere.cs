using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A route starts where no unit is.</summary>
sealed class RouteFromNowhere : ICheck
{
    public string Code => "RC104";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var areas = scenario
            .Force.Units.Select(unit => unit.AssemblyArea)
            .Concat(scenario.Civilians.Values.Select(stream => stream.AssemblyArea))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < scenario.Routes.Count; i++)
        {
            var from = scenario.Routes[i].From;
            if (!areas.Contains(from))
            {
                yield return new(
                    $"routes[{i}].from",
                    $"no unit starts from '{from}'{NearestName.Advice(from, areas, "units start from")}"
                );
            }
        }
    }
}
