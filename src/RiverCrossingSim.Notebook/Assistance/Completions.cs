namespace RiverCrossingSim.Notebook;

/// <summary>What may stand where the cursor is.</summary>
/// <param name="Start">Where the part begins that they replace.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Items">The texts, the likeliest first.</param>
public sealed record Completions(int Start, int End, IReadOnlyList<Completion> Items);

/// <summary>One text that may stand where the cursor is.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">What it is: <c>method</c>, <c>property</c>, <c>class</c>, <c>local</c>; empty for another.</param>
public sealed record Completion(string Text, string Kind);
