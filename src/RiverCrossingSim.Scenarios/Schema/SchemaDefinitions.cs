using System.Text.Json.Nodes;
using RiverCrossingSim.Model;
using static RiverCrossingSim.Scenarios.SchemaPieces;

namespace RiverCrossingSim.Scenarios;

/// <summary>The definitions of a schema: one for each record, and one for each kind of value, made as they are needed.</summary>
sealed class SchemaDefinitions
{
    readonly SortedDictionary<string, JsonObject> _known = new(StringComparer.Ordinal)
    {
        ["distribution"] = Distribution(),
    };

    public SchemaDefinitions()
    {
        foreach (var (name, schema) in SourceKeys)
        {
            _known[name] = schema;
        }
    }

    /// <summary>All definitions that were asked for, by name.</summary>
    public JsonObject All() =>
        new(_known.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value.DeepClone())));

    /// <summary>The keys of a record as properties.</summary>
    public JsonObject Properties(RecordShape shape)
    {
        var properties = new JsonObject();
        foreach (var key in shape.Keys)
        {
            properties[key.Name] = OfKey(key);
        }

        return WithSourceKeys(properties);
    }

    JsonObject OfKey(Key key)
    {
        var schema = new JsonObject().Described(key.Description());
        if (key.DefaultNode() is { } usual)
        {
            schema["default"] = Json(usual);
        }

        if (Examples(key) is { Count: > 0 } examples)
        {
            schema["examples"] = examples;
        }

        if (key.Form is NumberForm or QuantityForm)
        {
            if (double.IsFinite(key.Min))
            {
                schema[key.AboveMin ? "exclusiveMinimum" : "minimum"] = key.Min;
            }

            if (double.IsFinite(key.Max))
            {
                schema["maximum"] = key.Max;
            }
        }
        var value = OfForm(key.Form, key);
        if (!key.IsRequired)
        {
            value = AnyOf([.. Choices(value), Of("null")]);
        }

        foreach (var (name, part) in value)
        {
            schema[name] = part?.DeepClone();
        }

        return schema;
    }

    static IEnumerable<JsonNode> Choices(JsonObject value) =>
        value is { Count: 1 } && value["anyOf"] is JsonArray choices
            ? choices.Select(choice => choice!.DeepClone())
            : [value.DeepClone()];

    JsonObject OfForm(Form form, Key key) =>
        form switch
        {
            NumberForm => Value(Names.Kebab(key.Dimension), () => Measure(key.Dimension, Level.Fixed)),
            QuantityForm => Value(
                $"{Names.Kebab(key.Dimension)}-{Names.Kebab(key.Level)}",
                () => Measure(key.Dimension, key.Level)
            ),
            SeedForm => Value("seed", () => Of("integer")),
            DistributionForm => Value("any-value", AnyMeasure),
            ChoiceForm choice => Value(
                Names.Kebab(choice.Type.Name),
                () => new JsonObject { ["enum"] = Words(choice) }
            ),
            WindowForm => Value(
                "window",
                () =>
                    AnyOf(
                        new JsonObject { ["enum"] = new JsonArray("always", "night", "day") },
                        Text(
                            "[0-9]{1,2}:[0-9]{2} *- *[0-9]{1,2}:[0-9]{2}",
                            "always, night, day, or clock times such as 22:00-05:00"
                        )
                    )
            ),
            ClockForm => Value(
                "clock",
                () => Text("[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?", "a time of the day such as 06:43")
            ),
            InstantForm => Value(
                "instant",
                () =>
                    Text(
                        "[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)? *[-+][0-9]{2}:[0-9]{2}",
                        "a date and time with the offset from UTC, such as 2022-11-09 18:00 +02:00"
                    )
            ),
            TextForm => Value("text", () => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") }),
            ListForm list => OfList(list, key),
            MapForm map => OfMap(map, key),
            RecordForm record => Ref(Record(record)),
            _ => throw new InvalidOperationException($"no schema for {form.GetType().Name}"),
        };

    /// <summary>A list; one of records also as a map that changes, by their names, entries of the list that is extended.</summary>
    JsonObject OfList(ListForm list, Key key)
    {
        var element = OfForm(list.Element, key);
        var whole = Sourced(new JsonObject { ["type"] = "array", ["items"] = element });
        return list.Element is RecordForm
            ? AnyOf([
                .. Choices(whole),
                new JsonObject
                {
                    ["type"] = "object",
                    ["additionalProperties"] = AnyOf(element.DeepClone(), Of("null")),
                }.Described("Only in a file that extends another: changes entries by their names."),
            ])
            : whole;
    }

    JsonObject OfMap(MapForm map, Key key)
    {
        var element = AnyOf(OfForm(map.Element, key), Of("null"));
        if (map.Choice is not { } choice)
        {
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = element };
        }

        var properties = new JsonObject();
        foreach (var word in choice.Words)
        {
            properties[word] = element.DeepClone();
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    /// <summary>A kind of value, with or without its source; the name of its definition.</summary>
    JsonObject Value(string name, Func<JsonObject> make)
    {
        var plain = $"{name}-value";
        if (!_known.ContainsKey(plain))
        {
            _known[plain] = make();
            _known[name] = Sourced(Ref(plain), plain);
        }
        return Ref(name);
    }

    string Record(RecordForm form)
    {
        var name = Names.Kebab(form.Type.Name);
        if (_known.ContainsKey(name))
        {
            return name;
        }

        var isEntry = Library.Parts.Any(part => part.Entry.Type == form.Type);
        var shapes = form.Shapes.Select(shape => Shape(shape, isEntry)).ToArray<JsonNode>();
        _known[name] =
            shapes.Length > 1 ? AnyOf(shapes)
            : form.Shapes[0].Shorthand is { } shorthand
                ? AnyOf(OfForm(form.Shapes[0].Find(shorthand)!.Form, form.Shapes[0].Find(shorthand)!), shapes[0])
            : (JsonObject)shapes[0];
        return name;
    }

    JsonObject Shape(RecordShape shape, bool isEntry)
    {
        var properties = new JsonObject();
        if (shape.Variant is { } variant)
        {
            properties[variant.Key] = new JsonObject { ["const"] = variant.Value }.Described(
                $"What works here: {variant.Value}."
            );
        }

        if (isEntry)
        {
            properties[Likeness.Key] = Of("string")
                .Described(
                    "The entry, of this part of the file or of an imported catalogue, whose keys it takes over; its own override them."
                );
        }

        foreach (var (name, property) in Properties(shape).ToList())
        {
            properties[name] = property?.DeepClone();
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    static JsonArray Words(ChoiceForm choice) =>
        new([.. choice.Words.Select((word, i) => choice.IsBoolean ? (JsonNode)(i == 1) : word)]);

    static JsonArray Examples(Key key)
    {
        if (key.DeclaredExample is not { } example)
        {
            return [];
        }

        var node = NodeReader.Read(new SourceText("example", example), new Report());
        return node is null ? [] : [Json(node)];
    }

    /// <summary>A node as an editor sees it: numbers as numbers.</summary>
    public static JsonNode? Json(Node node) =>
        node switch
        {
            ScalarNode { IsNull: true } => null,
            ScalarNode { IsPlain: true, Text: var text }
                when double.TryParse(
                    text,
                    System.Globalization.NumberStyles.Float,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var number
                ) && double.IsFinite(number) => number,
            ScalarNode { IsPlain: true, Text: "true" or "false" } word => word.Text == "true",
            ScalarNode scalar => scalar.Text,
            ListNode list => new JsonArray([.. list.Items.Select(Json)]),
            _ => new JsonObject(
                ((MapNode)node).Entries.Select(entry => KeyValuePair.Create(entry.Name, Json(entry.Value)))
            ),
        };
}
