using System.Security.Cryptography;
using System.Text.Json;

namespace RiverCrossingSim.Tests;

/// <summary>Results folders as a reader sees them.</summary>
static class ResultFolders
{
    /// <summary>The manifest of a result, all of whose files were held against their checksums; null where there is none.</summary>
    /// <param name="folder">The folder.</param>
    public static JsonElement? Whole(string folder)
    {
        var path = Path.Combine(folder, "manifest.json");
        if (!File.Exists(path))
        {
            return null;
        }
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var file in json.RootElement.GetProperty("files").EnumerateObject())
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, file.Name));
            Assert.Equal(file.Value.GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        return json.RootElement.Clone();
    }

    /// <summary>The seed of a whole result; null where there is none.</summary>
    public static string? Seed(string folder) => Whole(folder)?.GetProperty("seed").GetString();

    /// <summary>The folders that a message names as those of a result which could not be put in its place.</summary>
    /// <param name="message">The message.</param>
    /// <param name="places">The folders of results; those of temporary files are looked at too.</param>
    public static List<string> Named(string message, params string[] places) =>
        [
            .. places
                .Append(Path.GetTempPath())
                .Where(Directory.Exists)
                .SelectMany(Directory.GetDirectories)
                .Where(folder =>
                    (Path.GetFileName(folder) is ['u', 'n', 'f', ..] or ['r', 'c', 's', ..])
                    && message.Contains(Path.GetFileName(folder), StringComparison.Ordinal)
                ),
        ];
}
