using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>The files under <c>scenarios/</c>.</summary>
static class Shipped
{
    public static string Folder { get; } = FolderOf();

    /// <summary>All scenarios that can be run, tutorial steps included, by their path below the folder.</summary>
    public static IEnumerable<string> Scenarios =>
        Files.Where(file => !file.StartsWith("catalogue", StringComparison.Ordinal));

    public static IEnumerable<string> Catalogues =>
        Files.Where(file => file.StartsWith("catalogue", StringComparison.Ordinal));

    /// <summary>All files but the studies, which another project reads, and what was seen of a crossing.</summary>
    public static IEnumerable<string> Files =>
        Directory
            .EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(file => !file.StartsWith("studies/", StringComparison.Ordinal))
            .Where(file => !file.StartsWith("observed/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string PathOf(string file) => Path.Combine(Folder, file);

    public static string Text(string file) => File.ReadAllText(PathOf(file));

    public static ScenarioReading Read(string file, params string[] sets) => ScenarioFile.Read(PathOf(file), sets);

    /// <summary>Compares a shipped file with what the program makes now; with RCSIM_GOLDEN=write it is written anew.</summary>
    public static void IsCurrent(string file, string now)
    {
        if (Environment.GetEnvironmentVariable("RCSIM_GOLDEN") == "write")
        {
            File.WriteAllText(PathOf(file), now);
        }

        Assert.True(
            File.Exists(PathOf(file)) && Text(file) == now,
            $"scenarios/{file} is not current. To write it anew: RCSIM_GOLDEN=write dotnet run --project tests/RiverCrossingSim.Scenarios.Tests -c Release -- -class '*CurrentFilesTests'"
        );
    }

    static string FolderOf([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "scenarios"));
}
