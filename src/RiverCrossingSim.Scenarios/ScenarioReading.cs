using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>What came of reading a scenario file.</summary>
/// <param name="Scenario">The scenario; null when there is any error.</param>
/// <param name="Problems">All problems, by file, line and column.</param>
/// <param name="Provenance">Where values come from, by the path of the key.</param>
public sealed record ScenarioReading(
    Scenario? Scenario,
    IReadOnlyList<Problem> Problems,
    IReadOnlyDictionary<string, Provenance> Provenance
)
{
    /// <summary>What its author may want to know, where nothing is wrong; the same order. Empty where there is any error.</summary>
    public IReadOnlyList<Problem> Notes { get; init; } = [];

    /// <summary>Warnings that the file accepts, which are not among the problems; empty where there is any error.</summary>
    public IReadOnlyList<AcceptedWarning> Accepted { get; init; } = [];

    /// <summary>Every figure of the scenario and on what it rests, in the order of the keys; empty where there is any error.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>The file on which the scenario's own builds, as a path from where that was named; null where it extends none.</summary>
    public string? Extended { get; init; }

    /// <summary>All that was read, what the file extends, imports and has set laid together.</summary>
    internal MapNode? Root { get; init; }

    /// <summary>Where each path is written.</summary>
    internal IReadOnlyDictionary<string, Place> Places { get; init; } = new Dictionary<string, Place>();
}
