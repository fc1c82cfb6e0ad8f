namespace RiverCrossingSim.Reporting.Description;

/// <summary>One item of the guideline, answered for a scenario.</summary>
/// <param name="Number">Its number in the guideline: "2.5.1".</param>
/// <param name="Name">Its name in the guideline.</param>
/// <param name="Blocks">The answer.</param>
public sealed record Item(string Number, string Name, IReadOnlyList<Block> Blocks);
