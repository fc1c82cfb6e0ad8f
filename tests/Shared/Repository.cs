namespace RiverCrossingSim.Tests;

/// <summary>The repository that the tests were built from.</summary>
static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The path of one of its files.</summary>
    public static string File(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>The files of a project below <c>src</c> that have one of these extensions, and not what a build made.</summary>
    /// <param name="project">The project, without <c>RiverCrossingSim.</c> before it.</param>
    /// <param name="extensions">The extensions, such as <c>.cs</c>.</param>
    public static IEnumerable<string> Sources(string project, params string[] extensions)
    {
        var folder = File("src", $"RiverCrossingSim.{project}");
        return Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file)))
            .Where(file =>
                !Path.GetRelativePath(folder, file)
                    .Split(Path.DirectorySeparatorChar)
                    .Any(part => part is "bin" or "obj")
            );
    }

    static string Find(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "RiverCrossingSim.sln"))
            ? folder
            : Find(
                Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests need the repository.")
            );
}
