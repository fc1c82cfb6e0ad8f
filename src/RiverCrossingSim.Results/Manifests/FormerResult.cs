using System.Text.Json;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>A result that a folder holds: of this format by its manifest, of version 0.1.0 by what that version wrote.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Partial">Whether it was cancelled.</param>
/// <param name="Files">Its files that may be there, the one by which it is known first, with / between folders.</param>
sealed record FormerResult(ResultKind Kind, bool Partial, IReadOnlyList<string> Files)
{
    /// <summary>No manifest is as large as this, bytes.</summary>
    const long Largest = 64 * 1024 * 1024;

    /// <summary>Reads the result in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="own">A kind that is known beside those of the program.</param>
    /// <returns>The result, or null where there is none.</returns>
    /// <exception cref="PlaceException">A later version of the program wrote it, or it cannot be read.</exception>
    public static FormerResult? In(string folder, ResultKind own)
    {
        if (
            Json(Path.Combine(folder, Manifest.FileName)) is not { } manifest
            || !manifest.TryGetProperty("format", out _)
        )
        {
            return FirstFormat.In(folder);
        }
        return
            IsOfKnownFormat(manifest, folder)
            && Text(manifest, "kind") is { } word
            && ResultKind.All.Append(own).FirstOrDefault(kind => kind.Name == word) is { } kind
            && Names(manifest) is { } names
            ? new FormerResult(kind, IsTrue(manifest, "partial"), [Manifest.FileName, .. names])
            : null;
    }

    /// <summary>The files of a result of this format, its manifest first, whatever kind it is; nothing where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="PlaceException">A later version of the program wrote it, or it cannot be read.</exception>
    public static IReadOnlyList<string> FilesIn(string folder) =>
        Json(Path.Combine(folder, Manifest.FileName)) is { } manifest
        && IsOfKnownFormat(manifest, folder)
        && Names(manifest) is { } names
            ? [Manifest.FileName, .. names]
            : [];

    static bool IsOfKnownFormat(JsonElement manifest, string folder)
    {
        if (
            !manifest.TryGetProperty("format", out var format)
            || !format.TryGetInt32(out var number)
            || number < 1
            || Text(manifest, "program") is not { } program
        )
        {
            return false;
        }
        if (number > Manifest.CurrentFormat)
        {
            throw new PlaceException(
                $"{folder} holds a result in format {number}, which {program} wrote; this is rcsim {ProgramVersion.Text} "
                    + $"and knows formats up to {Manifest.CurrentFormat}: use {program} or a later one, or give another folder"
            );
        }
        return true;
    }

    /// <summary>A JSON object in a file; null where there is none.</summary>
    /// <exception cref="PlaceException">The disk does not give it.</exception>
    internal static JsonElement? Json(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.Length > Largest)
            {
                return null;
            }
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (Exception failure) when (DiskTrouble.Is(failure))
        {
            throw new PlaceException($"{path} cannot be read: {DiskTrouble.Words(failure)}", failure);
        }
    }

    internal static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    internal static bool IsTrue(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>The names in <c>files</c>; null where one of them would lead out of the folder, which this program never writes.</summary>
    static List<string>? Names(JsonElement manifest)
    {
        if (!manifest.TryGetProperty("files", out var files) || files.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        var names = files.EnumerateObject().Select(file => file.Name).ToList();
        return names.TrueForAll(IsWithin) ? names : null;
    }

    static bool IsWithin(string name) =>
        !name.Contains('\\', StringComparison.Ordinal)
        && !Path.IsPathRooted(name)
        && name.Split('/')
            .All(part => part is not ("" or "." or "..") && !part.Contains(':', StringComparison.Ordinal));
}
