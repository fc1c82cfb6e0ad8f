namespace RiverCrossingSim.Scenarios;

/// <summary>A scenario as its authors wrote it, with all that it extends, imports and has set laid into one file: their units, sources and notes, and no default.</summary>
sealed class BundledText
{
    readonly Dictionary<string, Figure> _figures;

    BundledText(ScenarioReading reading) =>
        _figures = reading.Figures.ToDictionary(figure => figure.Path, StringComparer.Ordinal);

    /// <summary>The text; it reads back to the same scenario anywhere.</summary>
    /// <param name="root">All that was read.</param>
    /// <param name="reading">What came of it; without errors.</param>
    public static string Of(MapNode root, ScenarioReading reading) =>
        $"# {YamlText.Value(reading.Scenario!.Name)}, with all that it extends and imports in one file, by rcsim show --bundle. Comments are not taken over.\n"
        + YamlText.Of(new BundledText(reading).Given(root, "", isSourced: false));

    /// <summary>The node without keys that have no value, which are keys that are not given.</summary>
    /// <param name="node">What was read.</param>
    /// <param name="path">Its path.</param>
    /// <param name="isSourced">Whether each value is to say its source itself, as the group that says it is of several files.</param>
    Node Given(Node node, string path, bool isSourced) =>
        node switch
        {
            MapNode map when DistributionCall.IsOne(map) || map.Find("value") is not null => isSourced
                ? Sourced(map, path)
                : Whole(map, path, isSourced),
            MapNode map when SpeaksForOthers(map) => Whole(Silent(map), path, isSourced: true),
            MapNode map => Whole(map, path, isSourced),
            ListNode list => isSourced
                ? Sourced(list, path)
                : new ListNode(list.Place, [.. list.Items.Select((item, i) => Given(item, $"{path}[{i}]", isSourced))]),
            ScalarNode => isSourced ? Sourced(node, path) : node,
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A node is a value, a list or a map."),
        };

    MapNode Whole(MapNode map, string path, bool isSourced) =>
        new(
            map.Place,
            [
                .. map
                    .Entries.Where(entry => !entry.Value.IsNull)
                    .Select(entry =>
                        entry with
                        {
                            Value = Given(
                                entry.Value,
                                path.Length == 0 ? entry.Name : $"{path}.{entry.Name}",
                                isSourced && !Reading.SourceKeys.Contains(entry.Name)
                            ),
                        }
                    ),
            ]
        )
        {
            IsInLine =
                map.Find("value") is not null
                && !Paths.IsAssumption(path)
                && map.Entries.All(entry => entry.Value is ScalarNode),
        };

    /// <summary>A value, or a list, beside what is said of it; as it is where nothing is.</summary>
    Node Sourced(Node node, string path)
    {
        if (node is MapNode map && map.Find("value") is not null)
        {
            return Whole(map, path, isSourced: false);
        }
        if (node is ListNode { Items: [MapNode, ..] } list)
        {
            return new ListNode(list.Place, [.. list.Items.Select((item, i) => Given(item, $"{path}[{i}]", true))]);
        }
        var said = (_figures.GetValueOrDefault(path) ?? _figures.GetValueOrDefault($"{path}[0]"))?.Provenance;
        return said is null
            ? node
            : new MapNode(default, [new Entry("value", default, node), .. SourcedText.Said(said)]) { IsInLine = true };
    }

    /// <summary>
    /// Whether a group says where its values come from, and has some of another file, for which it does not speak: in one file it
    /// would.
    /// </summary>
    static bool SpeaksForOthers(MapNode map)
    {
        var said = map.Entries.FirstOrDefault(entry => Reading.SourceKeys.Contains(entry.Name) && !entry.Value.IsNull);
        return said is not null && Values(map).Any(node => node.Place.Source != said.Value.Place.Source);
    }

    static MapNode Silent(MapNode map) =>
        new(map.Place, [.. map.Entries.Where(entry => !Reading.SourceKeys.Contains(entry.Name))]);

    static IEnumerable<Node> Values(Node node) =>
        node switch
        {
            MapNode map => map.Entries.SelectMany(entry => Values(entry.Value)),
            ListNode list => list.Items.SelectMany(Values),
            ScalarNode => [node],
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A node is a value, a list or a map."),
        };
}
