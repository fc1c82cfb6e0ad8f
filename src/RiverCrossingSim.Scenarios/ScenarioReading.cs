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
);

/// <summary>Where a value of the scenario comes from, as its author says.</summary>
/// <param name="Source">The document, the person or the reckoning; null where it is not said.</param>
/// <param name="Confidence">How far it can be trusted, such as "official" or "belligerent claim"; null where it is not said.</param>
/// <param name="Note">What else there is to say; null for nothing.</param>
public sealed record Provenance(string? Source, string? Confidence, string? Note);
