namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Entries of a map, each a record, that may be written short: as a list or a single value, as a distribution, or as nothing.
/// </summary>
/// <param name="Map">The key of the map: <c>factors</c>.</param>
/// <param name="Values">The key of an entry that a list, or a single value, stands for.</param>
/// <param name="Distribution">The key that a distribution stands for.</param>
public sealed record ShortEntries(string Map, string Values, string Distribution)
{
    /// <summary>A file in which each entry is a map.</summary>
    internal MapNode InFull(MapNode root) =>
        root.Find(Map) is { Value: MapNode map } entry
            ? root.With(entry with { Value = new MapNode(map.Place, [.. map.Entries.Select(InFull)]) })
            : root;

    Entry InFull(Entry entry) =>
        entry with
        {
            Value = entry.Value switch
            {
                { IsNull: true } => new MapNode(entry.NamePlace, []),
                ListNode list => Only(Values, list),
                ScalarNode scalar when DistributionCall.LooksLikeOne(scalar.Text) => Only(Distribution, scalar),
                ScalarNode scalar => Only(Values, new ListNode(scalar.Place, [scalar])),
                var map when DistributionCall.IsOne(map) => Only(Distribution, map),
                var map => map,
            },
        };

    static MapNode Only(string key, Node value) => new(value.Place, [new Entry(key, value.Place, value)]);
}
