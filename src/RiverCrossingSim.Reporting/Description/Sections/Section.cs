namespace RiverCrossingSim.Reporting.Description;

/// <summary>One of the six sections of the guideline.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Name">Its name in the guideline.</param>
/// <param name="Items">Its items.</param>
public sealed record Section(int Number, string Name, IReadOnlyList<Item> Items);
