using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests.House;

/// <summary>A package as a lock file has it.</summary>
sealed record LockedPackage(string Name, string Version, string Hash)
{
    /// <summary>All packages of a lock file; projects are none.</summary>
    public static IReadOnlyList<LockedPackage> In(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. document
                .RootElement.GetProperty("dependencies")
                .EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.TryGetProperty("contentHash", out _))
                .Select(package => new LockedPackage(
                    package.Name,
                    package.Value.GetProperty("resolved").GetString()!,
                    package.Value.GetProperty("contentHash").GetString()!
                )),
        ];
    }
}
