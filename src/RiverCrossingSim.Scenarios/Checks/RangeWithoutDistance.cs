using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A source with a range fires at assembly areas, and how far they are from its line is not known.</summary>
sealed class RangeWithoutDistance : ICheck
{
    public string Code => "RC158";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (scenario.Pursuit is null || AreaWithoutDistance.Areas(scenario).FirstOrDefault() is not { } area)
        {
            yield break;
        }
        foreach (var source in Sources(scenario))
        {
            yield return new(
                $"fire.{source.Name}.range",
                $"whether the assembly area '{area}' is in range cannot be said: write 'assembly-areas: {{{area}: 12 km}}' with how far the line must advance to pass it, or take the range out"
            );
        }
    }

    /// <summary>The sources that fire at assembly areas as far as their range.</summary>
    internal static IEnumerable<FireSource> Sources(Scenario scenario) =>
        scenario.Fire.Values.Where(source =>
            source.Range is not Quantity.Constant { Value: double.PositiveInfinity }
            && source.Targets.ContainsKey(TargetKind.AssemblyArea)
        );
}
