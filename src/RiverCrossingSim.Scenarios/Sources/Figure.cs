namespace RiverCrossingSim.Scenarios;

/// <summary>A figure of a scenario: a number, a time or a distribution, and on what it rests.</summary>
/// <param name="Path">The path of its key, such as <c>sites.ferries.deck.length</c>.</param>
/// <param name="Text">The value as its author wrote it, in his unit; a default as the program writes it.</param>
/// <param name="Origin">On what it rests.</param>
/// <param name="Provenance">What its author says about where it, or the group in which it stands, comes from; null for nothing.</param>
public sealed record Figure(string Path, string Text, Origin Origin, Provenance? Provenance);

/// <summary>On what a figure rests.</summary>
public enum Origin
{
    /// <summary>On a source that the file names, for the figure or for the group in which it stands.</summary>
    Sourced,

    /// <summary>On its author: the file gives it without a source.</summary>
    Assumed,

    /// <summary>On this program: the file does not give it.</summary>
    Default,
}
