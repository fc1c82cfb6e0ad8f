using System.Text.Json.Nodes;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// The keys that a whole scenario must have. They stand apart from the other definitions, because a file that builds on
/// another, and an entry that is like another, may leave any of them out.
/// </summary>
static class RequiredKeys
{
    /// <summary>What a record must have, and all in it; null where nothing is required.</summary>
    public static JsonObject? Of(RecordShape shape, string path = "")
    {
        var schema = new JsonObject();
        var required = shape.Keys.Where(key => key.IsRequired).Select(key => (JsonNode)key.Name).ToArray();
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        var properties = new JsonObject();
        foreach (var key in shape.Keys)
        {
            if (Of(key.Form, path.Length == 0 ? key.Name : $"{path}.{key.Name}") is { } inner)
            {
                properties[key.Name] = inner;
            }
        }
        if (properties.Count > 0)
        {
            schema["properties"] = properties;
        }

        return schema.Count == 0 ? null : schema;
    }

    static JsonObject? Of(Form form, string path) =>
        form switch
        {
            RecordForm record => OfRecord(record, path),
            ListForm list when Of(list.Element, path) is { } items => new JsonObject
            {
                ["items"] = items,
                ["if"] = SchemaPieces.Of("object"),
                ["then"] = new JsonObject { ["required"] = new JsonArray("value") },
            },
            MapForm map when Of(map.Element, $"{path}.name") is { } values => new JsonObject
            {
                ["additionalProperties"] = values,
            },
            ListForm or MapForm or ScalarForm => null,
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form."),
        };

    static JsonObject? OfRecord(RecordForm form, string path)
    {
        if (form.Shapes[0].Shorthand is not null)
        {
            return null;
        }

        var schema = form.Discriminator is { } discriminator
            ? OfVariants(form, discriminator, path)
            : Of(form.Shapes[0], path);
        return schema is not null && Library.IsEntry(path)
            ? new JsonObject
            {
                ["if"] = new JsonObject { ["required"] = new JsonArray(Likeness.Key) },
                ["else"] = schema,
            }
            : schema;
    }

    static JsonObject OfVariants(RecordForm form, string discriminator, string path)
    {
        var cases = new JsonArray();
        foreach (var shape in form.Shapes)
        {
            if (Of(shape, path) is { } required)
            {
                cases.Add(
                    (JsonNode)
                        new JsonObject
                        {
                            ["if"] = new JsonObject
                            {
                                ["properties"] = new JsonObject
                                {
                                    [discriminator] = new JsonObject { ["const"] = shape.Variant!.Value },
                                },
                                ["required"] = new JsonArray(discriminator),
                            },
                            ["then"] = required,
                        }
                );
            }
        }
        return new JsonObject { ["required"] = new JsonArray(discriminator), ["allOf"] = cases };
    }
}
