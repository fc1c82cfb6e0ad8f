namespace RiverCrossingSim.Cli.Commands;

/// <summary>Where the result of a command goes, and whether it may.</summary>
/// <param name="Folder">The folder; null where it is not known, for what it would be named after cannot be read.</param>
/// <param name="ObjectionTo">Why a folder may not take the result, in words; null if it may.</param>
sealed record StudyPlace(string? Folder, Func<string, string?> ObjectionTo)
{
    /// <summary>Why the folder may not take the result; null if it may, or if it is not known.</summary>
    public string? Objection => Folder is { } folder ? ObjectionTo(folder) : null;
}
