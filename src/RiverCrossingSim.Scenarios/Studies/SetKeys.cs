namespace RiverCrossingSim.Scenarios;

/// <summary>A key that a value set from outside gives.</summary>
/// <param name="Path">The path, with places in lists.</param>
/// <param name="Texts">The single values that stand there and below.</param>
readonly record struct SetKey(string Path, IReadOnlyList<string> Texts);

/// <summary>Finds all keys that one <c>path=value</c> sets, whatever stars are in the path and maps in the value.</summary>
static class SetKeys
{
    /// <summary>The keys; none where it fits nothing, which reading it reports.</summary>
    /// <param name="root">The scenario's nodes.</param>
    /// <param name="set">What is set.</param>
    /// <param name="form">The form of the root.</param>
    public static IReadOnlyList<SetKey> Of(MapNode root, string set, RecordForm form)
    {
        var equals = set.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0 || SetStep.Parse(set[..equals]) is not { } steps || Value(set, equals + 1) is not { } value)
        {
            return [];
        }
        var change = new SetChange(root, steps, value, new Report());
        return change.Of(root, form) is null ? [] : [.. change.Paths.SelectMany(path => In(value, path))];
    }

    static Node? Value(string set, int offset)
    {
        try
        {
            return NodeReader.Read(new SourceText(set, set), offset, new Report());
        }
        catch (UnreadableFileException)
        {
            return null;
        }
    }

    /// <summary>A map is merged key by key, unless it makes another kind of thing of what it is laid over.</summary>
    static IEnumerable<SetKey> In(Node value, string path) =>
        value is MapNode { Entries.Count: > 0 } map
        && !DistributionCall.IsOne(map)
        && map["value"] is null
        && map[Likeness.Key] is null
        && !Merge.Discriminators.Any(key => map[key] is not null)
            ? map.Entries.SelectMany(entry => In(entry.Value, $"{path}.{entry.Name}"))
            : [new SetKey(path, [.. Texts(value)])];

    static IEnumerable<string> Texts(Node value) =>
        value switch
        {
            ScalarNode scalar => [scalar.Text],
            ListNode list => list.Items.SelectMany(Texts),
            _ => ((MapNode)value).Entries.SelectMany(entry => Texts(entry.Value)),
        };
}
