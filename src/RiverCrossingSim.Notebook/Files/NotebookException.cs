namespace RiverCrossingSim.Notebook;

/// <summary>A notebook cannot be read, or not run as asked; the message says what is wrong and what would be right.</summary>
public sealed class NotebookException(string message) : Exception(message);
