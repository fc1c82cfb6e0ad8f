using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Two units bear one name.</summary>
sealed class DuplicateUnit : ICheck
{
    public string Code => "RC110";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < scenario.Force.Units.Count; i++)
        {
            var name = scenario.Force.Units[i].Name;
            if (!first.TryAdd(name, i))
            {
                yield return new(
                    $"force.units[{i}].name",
                    $"force.units[{first[name]}] is called '{name}' too; names are unique (count makes several units alike)"
                );
            }
        }
    }
}
