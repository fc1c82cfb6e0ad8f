using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// The JSON Schema (2020-12) of scenario files and catalogues, from the same declarations that read them: editors complete,
/// explain and check by it. What depends on more than one place, such as the names of sites, only <c>rcsim check</c> sees.
/// </summary>
public static class ScenarioSchema
{
    /// <summary>The name of the file that <see cref="EditorLine"/> refers to.</summary>
    public const string FileName = "scenario.schema.json";

    static readonly JsonSerializerOptions Style = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The first line of a scenario file, by which editors find the schema.</summary>
    /// <param name="folder">The way from the file's folder to that of the schema: empty, or such as <c>../</c>.</param>
    public static string EditorLine(string folder = "") => $"# yaml-language-server: $schema={folder}{FileName}";

    /// <summary>The schema.</summary>
    /// <param name="language">The kinds that it may name; those that the program brings if not given.</param>
    public static string Text(ScenarioLanguage? language = null) =>
        Of(language ?? ScenarioLanguage.Default).ToJsonString(Style) + "\n";

    static JsonObject Of(ScenarioLanguage language)
    {
        var shape = Forms.Of(language).Scenario.Shapes[0];
        var definitions = new SchemaDefinitions();
        var properties = definitions.Properties(shape);
        properties[Loading.Extends] = SchemaPieces.Of("string").Described(Loading.ExtendsAbout);
        properties[Loading.Import] = new JsonObject
        {
            ["type"] = "array",
            ["items"] = SchemaPieces.Of("string"),
        }.Described("Catalogues, in the same folder or below, from which entries take over their keys with 'like'.");
        properties[Loading.Draws] = SchemaPieces.Of("string").Described(DrawsTable.About);
        properties[Library.Key] = SchemaPieces
            .Of("string")
            .Described("Only in a catalogue: what it is a catalogue of. Scenarios import it; it cannot be run.");
        var whole = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "RiverCrossingSim scenario",
            ["description"] =
                "A withdrawal across a river. Every quantity has its unit; what nobody knows is an assumption, and keys name it.",
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
            ["if"] = SchemaPieces.AnyOf(Has(Loading.Extends), Has(Library.Key)),
            ["else"] = RequiredKeys.Of(shape) ?? new JsonObject(),
        };
        whole["$defs"] = definitions.All();
        return whole;
    }

    static JsonObject Has(string key) => new() { ["required"] = new JsonArray(key) };
}
