using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RiverCrossingSim.Scenarios.Tests.Schema;

/// <summary>
/// Validates against the keywords of JSON Schema that the schema of scenarios uses. Any other keyword fails, so that the
/// schema cannot come to say something that is not looked at here.
/// </summary>
sealed class SchemaWalker(JsonObject root)
{
    static readonly HashSet<string> Annotations =
    [
        "$schema",
        "$defs",
        "title",
        "description",
        "default",
        "examples",
        "patternErrorMessage",
        "then",
        "else",
    ];

    public bool Accepts(JsonNode? value) => Accepts(root, value);

    bool Accepts(JsonObject schema, JsonNode? value) =>
        schema.All(keyword => Annotations.Contains(keyword.Key) || Accepts(schema, keyword.Key, keyword.Value!, value));

    bool Accepts(JsonObject schema, string keyword, JsonNode wanted, JsonNode? value) =>
        keyword switch
        {
            "$ref" => Accepts(Resolve((string)wanted!), value),
            "anyOf" => wanted.AsArray().Any(choice => Accepts(choice!.AsObject(), value)),
            "allOf" => wanted.AsArray().All(part => Accepts(part!.AsObject(), value)),
            "if" => Branch(schema, Accepts(wanted.AsObject(), value) ? "then" : "else", value),
            "type" => wanted is JsonArray types
                ? types.Any(type => IsOf((string)type!, value))
                : IsOf((string)wanted!, value),
            "const" => JsonNode.DeepEquals(wanted, value),
            "enum" => wanted.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
            "pattern" => value is not JsonValue text
                || !text.TryGetValue<string>(out var written)
                || Regex.IsMatch(written, (string)wanted!),
            "minimum" => Number(value) is not { } number || number >= (double)wanted,
            "maximum" => Number(value) is not { } number || number <= (double)wanted,
            "exclusiveMinimum" => Number(value) is not { } number || number > (double)wanted,
            "required" => value is not JsonObject map || wanted.AsArray().All(key => map.ContainsKey((string)key!)),
            "properties" => value is not JsonObject map
                || wanted
                    .AsObject()
                    .All(property =>
                        !map.ContainsKey(property.Key) || Accepts(property.Value!.AsObject(), map[property.Key])
                    ),
            "additionalProperties" => value is not JsonObject map
                || map.All(entry => IsListed(schema, entry.Key) || IsAllowed(wanted, entry.Value)),
            "items" => value is not JsonArray list || list.All(item => Accepts(wanted.AsObject(), item)),
            "minProperties" => value is not JsonObject map || map.Count >= (int)wanted,
            "maxProperties" => value is not JsonObject map || map.Count <= (int)wanted,
            _ => throw new NotSupportedException($"The walker does not know the keyword {keyword}."),
        };

    bool Branch(JsonObject schema, string name, JsonNode? value) =>
        schema[name] is not JsonObject branch || Accepts(branch, value);

    bool IsAllowed(JsonNode wanted, JsonNode? value) =>
        wanted is JsonObject schema ? Accepts(schema, value) : (bool)wanted;

    JsonObject Resolve(string reference) => root["$defs"]![reference["#/$defs/".Length..]]!.AsObject();

    static bool IsListed(JsonObject schema, string key) =>
        schema["properties"] is JsonObject listed && listed.ContainsKey(key);

    static double? Number(JsonNode? value) =>
        value is JsonValue one && one.TryGetValue<double>(out var number) ? number : null;

    static bool IsOf(string type, JsonNode? value) =>
        type switch
        {
            "null" => value is null,
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => value is JsonValue text && text.TryGetValue<string>(out _),
            "boolean" => value is JsonValue truth && truth.TryGetValue<bool>(out _),
            "number" => Number(value) is not null,
            "integer" => Number(value) is { } number && number == Math.Floor(number),
            _ => throw new NotSupportedException($"The walker does not know the type {type}."),
        };
}
