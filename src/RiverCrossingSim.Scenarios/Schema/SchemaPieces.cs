using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The pieces of which a JSON Schema is made.</summary>
static class SchemaPieces
{
    const string Number = @"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?";

    /// <summary>How the name of an assumption is written.</summary>
    const string Name = @"\p{L}[^.*\[\]=()]*";

    public static JsonObject Of(string type) => new() { ["type"] = type };

    public static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    public static JsonObject AnyOf(params JsonNode[] choices) => new() { ["anyOf"] = new JsonArray(choices) };

    public static JsonObject Described(this JsonObject schema, string text)
    {
        schema["description"] = text;
        return schema;
    }

    /// <summary>A text of a pattern, with what an editor says where it does not fit.</summary>
    public static JsonObject Text(string pattern, string expected) =>
        new()
        {
            ["type"] = "string",
            ["pattern"] = $"^({pattern})$",
            ["patternErrorMessage"] = $"Expected: {expected}.",
        };

    /// <summary>A number with its unit, as it stands in a file.</summary>
    /// <param name="dimension">What it measures.</param>
    /// <param name="level">What may be random in it.</param>
    public static JsonObject Measure(Dimension dimension, Level level)
    {
        var units = string.Join('|', MeasureUnit.Of(dimension).Select(unit => Regex.Escape(unit.Symbol)));
        var one = units.Length == 0 ? Number : $"{Number} *({units})";
        List<string> patterns = [dimension == Dimension.Duration ? $"{one}( *{one})*" : one, MeasureText.Unlimited];
        List<string> expected = [$"{dimension.Noun()} such as {dimension.Example()}"];
        if (dimension == Dimension.Share)
        {
            patterns.Add(Number);
        }

        if (dimension == Dimension.Number)
        {
            patterns.Add($"{Number} *%");
        }

        if (level != Level.Fixed)
        {
            patterns.Add(Name);
            expected.Add("the name of an assumption");
        }
        if (level == Level.Event)
        {
            patterns.Add(Call);
            expected.Add("a distribution such as triangular(min, mode, max)");
        }
        List<JsonNode> choices = [Plain(dimension), Text(string.Join('|', patterns), string.Join(", or ", expected))];
        if (level == Level.Event)
        {
            choices.Add(Ref("distribution"));
        }

        return AnyOf([.. choices]);
    }

    /// <summary>An assumption's value: any number with a unit, or any distribution.</summary>
    public static JsonObject AnyMeasure()
    {
        var units = string.Join('|', MeasureUnit.All.Select(unit => Regex.Escape(unit.Symbol)));
        var one = $"{Number} *({units})?";
        return AnyOf(
            Of("number"),
            Text(
                $"{one}( *{one})*|{Call}",
                "a value such as 8 km/h, or a distribution such as triangular(5 km/h, 8 km/h, 12 km/h)"
            ),
            Ref("distribution")
        );
    }

    /// <summary>A distribution written as a map with its name.</summary>
    public static JsonObject Distribution()
    {
        var kinds = new JsonObject();
        foreach (var kind in DistributionCatalogue.Kinds)
        {
            var parameters = new JsonObject();
            foreach (var parameter in kind.Parameters)
            {
                parameters[parameter.Name] = new JsonObject().Described(parameter.Documentation);
            }

            kinds[kind.Name] = new JsonObject
            {
                ["description"] = $"{kind.Documentation} {DistributionCall.Signature(kind)}",
                ["type"] = new JsonArray("object", "array", "string", "number"),
                ["properties"] = parameters,
                ["additionalProperties"] = false,
            };
        }
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = kinds,
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
        };
    }

    /// <summary>The value itself, or a map that says where it comes from.</summary>
    public static JsonObject Sourced(JsonNode value, string? definition = null) =>
        AnyOf(
            value,
            new JsonObject
            {
                ["type"] = "object",
                ["description"] = "A value that says where it comes from.",
                ["properties"] = WithSourceKeys(
                    new JsonObject { ["value"] = definition is null ? value.DeepClone() : Ref(definition) }
                ),
                ["required"] = new JsonArray("value"),
                ["additionalProperties"] = false,
            }
        );

    /// <summary>Properties with those that say where a value, or a group of values, comes from.</summary>
    public static JsonObject WithSourceKeys(JsonObject properties)
    {
        foreach (var (name, _) in SourceKeys)
        {
            if (!properties.ContainsKey(name))
            {
                properties[name] = Ref(name);
            }
        }
        return properties;
    }

    /// <summary>The keys that say where a value comes from, and what each is for.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> SourceKeys { get; } =
    [
        ("source", About("Where the figure comes from: a document, a person, a reckoning.")),
        ("confidence", About("How far it can be trusted, such as official or belligerent claim.")),
        ("note", About("What else there is to say.")),
    ];

    static JsonObject About(string text) =>
        new JsonObject { ["type"] = new JsonArray("string", "number", "null") }.Described(text);

    static string Call => $"({string.Join('|', DistributionCatalogue.Kinds.Select(kind => kind.Name))}) *\\(.*\\) *";

    static JsonObject Plain(Dimension dimension) =>
        dimension == Dimension.Count ? Of("integer")
        : dimension.NeedsUnit() ? new JsonObject { ["const"] = 0 }
        : Of("number");
}
