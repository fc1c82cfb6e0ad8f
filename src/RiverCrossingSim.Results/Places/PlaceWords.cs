using System.Text;

namespace RiverCrossingSim.Results;

/// <summary>What is said of a folder that is to take a result, before anything is done with it.</summary>
public static class PlaceWords
{
    /// <summary>Room that the names of files within the folder need, bytes, of the 4,096 that Linux gives a path.</summary>
    const int LongestPath = 4_096 - 300;

    /// <summary>Why a name cannot be that of a results folder, in words; null if it can.</summary>
    /// <param name="folder">The name as it was given.</param>
    /// <param name="kind">What the folder is to take.</param>
    public static string? Objection(string folder, ResultKind kind)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(kind);
        if (string.IsNullOrWhiteSpace(folder))
        {
            return $"the name of {kind.Place} is empty; give {kind.Option} a folder";
        }
        if (folder.Contains('\0', StringComparison.Ordinal))
        {
            return $"the name of {kind.Place} has a character that no name may have; give another one with {kind.Option}";
        }
        if (Encoding.UTF8.GetByteCount(Path.GetFullPath(folder)) > LongestPath)
        {
            return $"the name of {kind.Place} is too long; give a shorter one with {kind.Option}";
        }
        return FileNames.FileAmongFolders(folder) is { } file
            ? $"{file} is a file, not a folder; {kind.AnotherFolder()}"
            : null;
    }

    /// <summary>Why a result and a trace cannot go to two folders, in words; null if they can, or if one of them is no name for a folder.</summary>
    /// <param name="result">The folder of the result.</param>
    /// <param name="trace">The folder of the trace.</param>
    public static string? Overlap(string result, string trace)
    {
        if (Objection(result, ResultKind.Run) is not null || Objection(trace, ResultKind.Trace) is not null)
        {
            return null;
        }
        var (one, other) = (WithSeparator(result), WithSeparator(trace));
        return one == other ? $"{result} cannot take both the result and the trace; give the trace a folder of its own"
            : one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)
                ? $"one of {result} and {trace} is within the other; give the trace a folder of its own, beside the result"
            : null;
    }

    /// <summary>What to do where a folder cannot take a result, as the end of a sentence.</summary>
    internal static string AnotherFolder(this ResultKind kind) => $"give another folder with {kind.Option}";

    static string WithSeparator(string folder) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
}
