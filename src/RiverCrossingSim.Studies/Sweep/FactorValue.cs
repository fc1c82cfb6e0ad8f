namespace RiverCrossingSim.Studies;

/// <summary>One value of a factor.</summary>
/// <param name="Text">As a scenario file writes it, with its unit.</param>
/// <param name="Number">The number in the factor's unit; null where the values are words.</param>
public sealed record FactorValue(string Text, double? Number);
