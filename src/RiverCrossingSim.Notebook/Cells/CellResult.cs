namespace RiverCrossingSim.Notebook;

/// <summary>What came of a cell.</summary>
/// <param name="Value">What its last expression shows; null where there is none.</param>
/// <param name="Error">Why it failed; null if it did not.</param>
public sealed record CellResult(Shown? Value, CellError? Error);
