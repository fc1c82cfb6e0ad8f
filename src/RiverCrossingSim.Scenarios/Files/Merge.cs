using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Lays one node over another: maps are merged deeply, lists and values replace, <c>null</c> takes away; a map over a list
/// of maps changes its entries by their names. A value that comes with its source replaces value and source together; a discriminator (<c>means</c>) of another value replaces the
/// whole map, and so does another distribution.
/// </summary>
static class Merge
{
    /// <summary>The keys that select one of several kinds of record, such as <c>means</c>.</summary>
    public static IReadOnlySet<string> Discriminators { get; } =
        new HashSet<string>([
            .. ScenarioLanguage
                .Default.Means.Select(means =>
                    (VariantAttribute?)
                        Attribute.GetCustomAttribute(means.Record, typeof(VariantAttribute), inherit: false)
                )
                .OfType<VariantAttribute>()
                .Select(variant => variant.Key),
        ]);

    /// <summary>The node that results; the upper one's places win.</summary>
    /// <param name="lower">What is there; null for nothing.</param>
    /// <param name="upper">What is laid over it.</param>
    /// <param name="path">Where both stand, for messages.</param>
    /// <param name="report">Takes the names of entries that a list does not have.</param>
    public static Node Nodes(Node? lower, Node upper, string path, Report report) =>
        (lower, upper) switch
        {
            (ListNode below, MapNode above) when ListPatch.IsOne(below, above) => ListPatch.Of(
                below,
                above,
                path,
                report
            ),
            (MapNode below, MapNode above)
                when below.Find("value") is { Value: ListNode list } value && ListPatch.IsOne(list, above) =>
                below.With(value with { Value = ListPatch.Of(list, above, path, report) }),
            (MapNode below, MapNode above) when !IsOtherKind(below, above) => Maps(below, above, path, report),
            (MapNode below, not MapNode)
                when !upper.IsNull && below.Find("value") is { } value && upper is not ListNode => WithoutSource(below)
                .With(value with { Value = upper, NamePlace = upper.Place }),
            _ => upper,
        };

    /// <summary>The map that results; the upper one's places win.</summary>
    /// <param name="lower">What is there.</param>
    /// <param name="upper">What is laid over it.</param>
    /// <param name="path">Where both stand, for messages.</param>
    /// <param name="report">Takes the names of entries that a list does not have.</param>
    public static MapNode Maps(MapNode lower, MapNode upper, string path, Report report)
    {
        if (upper.Find("value") is not null)
        {
            lower = WithoutSource(lower);
        }

        var entries = lower.Entries.ToList<Entry?>();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            index[lower.Entries[i].Name] = i;
        }

        foreach (var entry in upper.Entries)
        {
            if (!index.TryGetValue(entry.Name, out var at))
            {
                entries.Add(entry);
            }
            else
            {
                entries[at] = entry.Value.IsNull
                    ? null
                    : entry with
                    {
                        Value = Nodes(
                            lower.Entries[at].Value,
                            entry.Value,
                            path.Length == 0 ? entry.Name : $"{path}.{entry.Name}",
                            report
                        ),
                    };
            }
        }
        return new MapNode(upper.Place, [.. entries.OfType<Entry>()]);
    }

    static MapNode WithoutSource(MapNode map) =>
        new(map.Place, [.. map.Entries.Where(entry => !Reading.SourceKeys.Contains(entry.Name))]);

    static bool IsOtherKind(MapNode lower, MapNode upper) =>
        Discriminators.Any(key =>
            lower[key] is ScalarNode below && upper[key] is ScalarNode above && below.Text != above.Text
        )
        || DistributionCall.IsOne(upper)
        || DistributionCall.IsOne(lower);
}
