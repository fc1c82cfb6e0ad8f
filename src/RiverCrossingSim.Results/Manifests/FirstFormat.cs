using System.Text.Json;

namespace RiverCrossingSim.Results;

/// <summary>
/// Results of version 0.1.0, whose manifests did not list their files: each kind is known by what stands in its main file,
/// and its files by their names.
/// </summary>
static class FirstFormat
{
    static readonly string[] Study = ["summary.json", "replications.csv", "report.html"];

    /// <summary>Reads the result in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The result, or null where there is none.</returns>
    public static FormerResult? In(string folder) =>
        Json(folder, Manifest.FileName, Manifests)
        ?? Json(folder, "trace.json", Trace)
        ?? Json(folder, "validation.json", Validation)
        ?? Json(folder, "sensitivity.json", Sensitivity)
        ?? Description(folder);

    static FormerResult? Json(string folder, string main, Func<string, JsonElement, (ResultKind, string[])?> read) =>
        FormerResult.Json(Path.Combine(folder, main)) is { } json
        && FormerResult.Text(json, "version") is not null
        && read(folder, json) is var (kind, names)
            ? new FormerResult(kind, FormerResult.IsTrue(json, "partial"), [main, .. names])
            : null;

    static (ResultKind, string[])? Manifests(string folder, JsonElement json)
    {
        if (
            FormerResult.Text(json, "command") is null
            || FormerResult.Text(json, "runtime") is null
            || !Has(json, "seed", JsonValueKind.Number)
            || !Has(json, "replications", JsonValueKind.Number)
        )
        {
            return null;
        }
        if (FormerResult.Text(json, "scenario_hash") is not null)
        {
            return (ResultKind.Run, [.. Study, "scenario.yaml", "timeline.csv", .. Charts(folder)]);
        }
        if (!Has(json, "scenarios", JsonValueKind.Array) || FormerResult.Text(json, "design") is not { } design)
        {
            return null;
        }
        return design.Contains("side by side", StringComparison.Ordinal)
            ? (
                ResultKind.Compare,
                [
                    .. Study,
                    "measures.csv",
                    "differences.csv",
                    "assumptions.csv",
                    "done-within.csv",
                    .. Scenarios(json),
                    .. Charts(folder),
                ]
            )
            : (ResultKind.Levels, [.. Study, "scenario.yaml", "shares.csv", "done-within.csv", .. Charts(folder)]);
    }

    static (ResultKind, string[])? Trace(string folder, JsonElement json) =>
        FormerResult.Text(json, "fingerprint") is not null && Has(json, "events", JsonValueKind.Number)
            ? (ResultKind.Trace, ["events.csv", "scenario.yaml"])
            : null;

    static (ResultKind, string[])? Validation(string folder, JsonElement json) =>
        Has(json, "groups", JsonValueKind.Array) && Has(json, "not_run", JsonValueKind.Number)
            ? (ResultKind.Validate, ["checks.csv", "validation.html"])
            : null;

    static (ResultKind, string[])? Sensitivity(string folder, JsonElement json) =>
        Has(json, "factors", JsonValueKind.Array) && Has(json, "trajectories", JsonValueKind.Number)
            ? (
                ResultKind.Sensitivity,
                ["screening.csv", "indices.csv", "tornado.csv", "scenario.yaml", "report.html", .. Charts(folder)]
            )
            : null;

    static FormerResult? Description(string folder)
    {
        const string Main = "description.md";
        string[] others = ["description.html", "crossing.svg"];
        var path = Path.Combine(folder, Main);
        return
            File.Exists(path)
            && others.All(other => File.Exists(Path.Combine(folder, other)))
            && File.ReadLines(path).FirstOrDefault()?.StartsWith("# Model description: ", StringComparison.Ordinal)
                == true
            ? new FormerResult(ResultKind.Describe, Partial: false, [Main, .. others])
            : null;
    }

    static IEnumerable<string> Scenarios(JsonElement json) =>
        json.GetProperty("scenarios")
            .EnumerateArray()
            .Select(scenario => FormerResult.Text(scenario, "name"))
            .OfType<string>()
            .Select(name => $"scenarios/{Named(name)}.yaml");

    /// <summary>A name as that version made a file's of it.</summary>
    static string Named(string name) =>
        string.Join(
            '-',
            name.Split([.. Path.GetInvalidFileNameChars(), '/', '\\', ':', '*', '?', '"', '<', '>', '|', ' '])
        );

    /// <summary>Each chart was written as SVG and as PNG; a picture that is there in one of the two alone is somebody else's.</summary>
    static IEnumerable<string> Charts(string folder)
    {
        var charts = Path.Combine(folder, "charts");
        return Directory.Exists(charts)
            ? Directory
                .EnumerateFiles(charts, "*.svg")
                .Select(Path.GetFileNameWithoutExtension)
                .Where(name => File.Exists(Path.Combine(charts, $"{name}.png")))
                .Order(StringComparer.Ordinal)
                .SelectMany(name => new[] { $"charts/{name}.svg", $"charts/{name}.png" })
            : [];
    }

    static bool Has(JsonElement json, string name, JsonValueKind kind) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == kind;
}
