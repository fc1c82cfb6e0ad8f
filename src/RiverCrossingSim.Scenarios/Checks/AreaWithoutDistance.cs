using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Nobody said how far an assembly area is from the pursuer's line: it falls with the river.</summary>
sealed class AreaWithoutDistance : ICheck
{
    public string Code => "RC157";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        // Where a source has a range it is an error, which says what to write.
        if (scenario.Pursuit is null || RangeWithoutDistance.Sources(scenario).Any())
        {
            yield break;
        }
        foreach (var area in Areas(scenario))
        {
            yield return new(
                $"assembly-areas.{area}",
                $"'{area}' has no 'distance-from-line', so it falls when the line reaches the river, though it lies on the near bank: write 'assembly-areas: {{{area}: 12 km}}' with how far the line must advance to pass it"
            );
        }
    }

    /// <summary>Areas where somebody starts and of which no distance is known.</summary>
    internal static IEnumerable<string> Areas(Scenario scenario) =>
        scenario
            .Force.Units.Select(unit => unit.AssemblyArea)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(area => scenario.AssemblyAreas.GetValueOrDefault(area)?.DistanceFromLine is null);
}
