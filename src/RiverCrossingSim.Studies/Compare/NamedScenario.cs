using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>A course of action under a name of its own: two of them may be variants of one file.</summary>
/// <param name="Name">Short name, different from that of every other one beside it.</param>
/// <param name="Scenario">The scenario, checked.</param>
/// <param name="Origin">Where it comes from, in words: a file, or a file and what was set in it; null if that is not known.</param>
public sealed record NamedScenario(string Name, Scenario Scenario, string? Origin = null)
{
    /// <summary>A scenario under its own name.</summary>
    /// <param name="scenario">The scenario, checked.</param>
    public static implicit operator NamedScenario(Scenario scenario) => From(scenario);

    /// <summary>A scenario under its own name.</summary>
    /// <param name="scenario">The scenario, checked.</param>
    public static NamedScenario From(Scenario scenario) => new(scenario.Name, scenario);
}
