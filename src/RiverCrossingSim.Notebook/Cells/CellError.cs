namespace RiverCrossingSim.Notebook;

/// <summary>Why a cell failed, in words for its author: the cell and the line, and nothing of the host's inside.</summary>
/// <param name="Name">The kind: a compiler's code, an exception's name, <c>Interrupted</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Text">All that is to be shown, with the place, the line and a caret.</param>
public sealed record CellError(string Name, string Message, string Text);
