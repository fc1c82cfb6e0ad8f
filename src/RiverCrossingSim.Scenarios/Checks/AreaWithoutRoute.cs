using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Something is said of an assembly area from which no route starts.</summary>
sealed class AreaWithoutRoute : ICheck
{
    public string Code => "RC143";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var areas = scenario.Routes.Select(route => route.From).ToHashSet(StringComparer.Ordinal);
        return scenario
            .AssemblyAreas.Keys.Where(name => !areas.Contains(name))
            .Select(name => new Finding(
                $"assembly-areas.{name}",
                $"no route starts from '{name}'{NearestName.Advice(name, areas, "routes start from")}"
            ));
    }
}
