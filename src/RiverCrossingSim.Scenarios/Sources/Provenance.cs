namespace RiverCrossingSim.Scenarios;

/// <summary>Where a value of the scenario comes from, as its author says.</summary>
/// <param name="Source">The document, the person or the reckoning; null where it is not said.</param>
/// <param name="Confidence">How far it can be trusted, such as "official" or "belligerent claim"; null where it is not said.</param>
/// <param name="Note">What else there is to say; null for nothing.</param>
public sealed record Provenance(string? Source, string? Confidence, string? Note);
