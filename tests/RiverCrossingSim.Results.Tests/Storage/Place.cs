using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Results.Tests;

/// <summary>A folder for results that goes when the test ends, and results small enough to write hundreds of times.</summary>
public sealed class Place : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("place").FullName;

    /// <summary>Where the result goes.</summary>
    public string Folder => Path.Combine(Root, "deep", "result");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Writes a result of two files.</summary>
    public PublishedResult Write(string text, bool replace = false, bool partial = false)
    {
        using var place = ResultPlace.Take(Folder, ResultKind.Run, replace);
        return place.Publish(
            new Manifest
            {
                Kind = ResultKind.Run,
                Command = text,
                Partial = partial,
            },
            files =>
            {
                files.Text("numbers.csv", text);
                files.Text("charts/a.svg", text);
            }
        );
    }

    /// <summary>Everything in a folder, by relative path, folders excepted.</summary>
    public static IEnumerable<string> Contents(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The command in the manifest of a result whose files are all there and as they were written; null where there is no such result.</summary>
    public static string? Whole(string folder) => ResultFolders.Whole(folder)?.GetProperty("command").GetString();
}
