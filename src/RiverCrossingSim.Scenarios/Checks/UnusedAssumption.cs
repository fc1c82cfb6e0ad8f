using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>No key names the assumption.</summary>
sealed class UnusedAssumption : ICheck
{
    public string Code => "RC108";

    public Severity Severity => Severity.Warning;

    public bool IsAboutUse => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var used = Leaves
            .Of(scenario)
            .Select(leaf => leaf.Value)
            .OfType<Quantity.Assumed>()
            .Select(quantity => quantity.Name)
            .ToHashSet(StringComparer.Ordinal);
        return scenario
            .Assumptions.Keys.Where(name => !used.Contains(name))
            .Select(name => new Finding($"assumptions.{name}", "no key names this assumption, so it changes nothing"));
    }
}
