namespace RiverCrossingSim.Results;

/// <summary>A column of a file of results, as the dictionary beside it has it.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Unit">The unit in words or symbols; empty for counts, shares and texts.</param>
/// <param name="About">What it is, a sentence.</param>
public sealed record FileColumn(string Name, string Unit, string About);
