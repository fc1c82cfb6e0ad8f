namespace RiverCrossingSim.Notebook.Tests;

/// <summary>Where the repository's own files are.</summary>
static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Scenario(string name) => Path.Combine(Root, "scenarios", name);

    public static IEnumerable<string> Notebooks =>
        Directory.EnumerateFiles(Path.Combine(Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal);

    static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "RiverCrossingSim.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
