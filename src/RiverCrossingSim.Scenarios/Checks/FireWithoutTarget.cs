using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A source fires at a kind of target that the scenario does not have.</summary>
sealed class FireWithoutTarget : ICheck
{
    public string Code => "RC112";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var language = scenario.Language;
        foreach (var source in scenario.Fire.Values)
        {
            foreach (var kind in source.Targets.Keys.Where(kind => !language.Has(kind, scenario)))
            {
                yield return new(
                    $"fire.{source.Name}.targets.{kind.Name}",
                    $"the scenario has no target of this kind ({language.NeededFor(kind)}), so it gets no fire"
                );
            }
        }
    }
}
