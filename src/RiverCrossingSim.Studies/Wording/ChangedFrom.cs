namespace RiverCrossingSim.Studies;

/// <summary>A scenario that is not what its file says, in words, so that no result passes for that of the file.</summary>
public static class ChangedFrom
{
    /// <summary>What was set: "changed from kherson-2022.yaml: horizon=5d"; null for a file as it is.</summary>
    /// <param name="file">The file as it was given; null where it is not known.</param>
    /// <param name="changes">What was set, each <c>path=value</c>.</param>
    public static string? Words(string? file, IReadOnlyList<string> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return changes.Count == 0
            ? null
            : $"changed from {(file is null ? "the scenario" : FileName(file))}: {string.Join(", ", changes)}";
    }

    /// <summary>A file by its own name where it was given from the root of the machine, whose folders are nobody's business; else as given.</summary>
    /// <param name="file">The file as it was given.</param>
    public static string FileName(string file) => Path.IsPathRooted(file) ? Path.GetFileName(file) : file;
}
