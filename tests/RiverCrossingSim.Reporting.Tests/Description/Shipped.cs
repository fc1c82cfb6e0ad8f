using System.Collections.Concurrent;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>The scenarios that come with the program.</summary>
static class Shipped
{
    static readonly string Folder = FindFolder();

    /// <summary>All of them, by their paths from the folder.</summary>
    public static TheoryData<string> All => [.. Paths];

    /// <summary>Their paths from the folder.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Directory
            .EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path))
            .Where(path => !path.StartsWith("catalogue", StringComparison.Ordinal))
            .Where(path => !path.StartsWith("studies", StringComparison.Ordinal))
            .Where(path => !path.StartsWith("observed", StringComparison.Ordinal))
            .Where(path => Read(path).Scenario is not null)
            .Order(StringComparer.Ordinal),
    ];

    static readonly ConcurrentDictionary<string, Lazy<RunResult>> Results = new();

    /// <summary>A few replications of one of them; run once for all tests.</summary>
    public static RunResult Result(string path) =>
        Results
            .GetOrAdd(
                path,
                own => new Lazy<RunResult>(() =>
                    Study.Run(Read(own).Scenario!, new StudyOptions { Replications = Gallery.Replications })
                )
            )
            .Value;

    /// <summary>Reads one of them.</summary>
    public static ScenarioReading Read(string path) => ScenarioFile.Read(File(path));

    /// <summary>Where one of them is, or another file of their folder.</summary>
    public static string File(string path) => Path.Combine(Folder, path);

    static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "RiverCrossingSim.sln")))
        {
            folder = folder.Parent!;
        }
        return Path.Combine(folder.FullName, "scenarios");
    }
}
