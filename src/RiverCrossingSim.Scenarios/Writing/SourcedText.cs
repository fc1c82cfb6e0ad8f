namespace RiverCrossingSim.Scenarios;

/// <summary>Puts beside each value of a written scenario where it comes from, writes it as its author did, and marks those that no file gives.</summary>
sealed class SourcedText
{
    readonly ScenarioReading _reading;
    readonly Dictionary<string, Figure> _figures;

    SourcedText(ScenarioReading reading)
    {
        _reading = reading;
        _figures = reading.Figures.ToDictionary(figure => figure.Path, StringComparer.Ordinal);
    }

    /// <summary>The nodes of a scenario with what the reading knows of its values.</summary>
    public static Node Of(Node scenario, ScenarioReading reading) => new SourcedText(reading).Node(scenario, "");

    /// <summary>The keys by which a value says where it comes from.</summary>
    public static IEnumerable<Entry> Said(Provenance said) =>
        Entries(said).Select(entry => new Entry(entry.Key, default, entry.Text));

    Node Node(Node node, string path) =>
        node switch
        {
            MapNode map when Paths.IsAssumption(path) => Assumption(map, path),
            MapNode map => new MapNode(map.Place, [.. map.Entries.Select(entry => Marked(entry, path))]),
            ListNode list => new ListNode(
                list.Place,
                [.. list.Items.Select((item, i) => Sourced(item, $"{path}[{i}]"))]
            ),
            ScalarNode => node,
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A node is a value, a list or a map."),
        };

    Entry Marked(Entry entry, string path)
    {
        var at = path.Length == 0 ? entry.Name : $"{path}.{entry.Name}";
        var isGiven = _reading.Places.ContainsKey(at) || Merge.Discriminators.Contains(entry.Name);
        var isValue = entry.Value is ScalarNode { IsNull: false } or ListNode { Items: [ScalarNode, ..] };
        return entry with { Value = Sourced(entry.Value, at), IsDefault = isValue && !isGiven };
    }

    /// <summary>An assumption has keys of its own for its source and note.</summary>
    MapNode Assumption(MapNode map, string path)
    {
        var said = Said($"{path}.value");
        var entries = map
            .Entries.Select(entry =>
                entry.Name == "value" && _figures.TryGetValue($"{path}.value", out var figure)
                    ? entry with
                    {
                        Value = new ScalarNode(default, figure.Text),
                    }
                    : entry with
                    {
                        IsDefault = Marked(entry, path).IsDefault,
                    }
            )
            .ToList();
        foreach (var (key, text) in Entries(said))
        {
            var at = entries.FindIndex(entry => entry.Name == key);
            if (at < 0)
            {
                entries.Add(new Entry(key, default, text));
            }
            else if (entries[at].Value is ScalarNode { IsNull: true })
            {
                entries[at] = new Entry(key, default, text);
            }
        }
        return new MapNode(map.Place, entries);
    }

    Node Sourced(Node node, string path)
    {
        if (node is not ScalarNode { IsNull: false })
        {
            return Node(node, path);
        }

        if (_figures.TryGetValue(path, out var figure))
        {
            node = new ScalarNode(default, figure.Text);
        }
        List<Entry> said = [.. Said(path) is { } known ? Said(known) : []];
        return said.Count == 0
            ? node
            : new MapNode(default, [new("value", default, node), .. said]) { IsInLine = true };
    }

    Provenance? Said(string path) =>
        _figures.TryGetValue(path, out var figure) ? figure.Provenance : _reading.Provenance.GetValueOrDefault(path);

    static IEnumerable<(string Key, ScalarNode Text)> Entries(Provenance? said) =>
        new[] { ("source", said?.Source), ("confidence", said?.Confidence), ("note", said?.Note) }
            .Where(entry => entry.Item2 is not null)
            .Select(entry => (entry.Item1, YamlText.Node(entry.Item2!)));
}
