namespace RiverCrossingSim.Tests;

/// <summary>The repository that the tests were built from.</summary>
static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The path of one of its files.</summary>
    public static string File(params string[] path) => Path.Combine([Root, .. path]);

    static string Find(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "RiverCrossingSim.sln"))
            ? folder
            : Find(
                Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests need the repository.")
            );
}
