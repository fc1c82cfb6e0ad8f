using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Lays one node over another: maps are merged deeply, lists and values replace, <c>null</c> takes away. A value that
/// comes with its source replaces value and source together; a discriminator (<c>means</c>) of another value replaces the
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
    public static Node Nodes(Node? lower, Node upper) =>
        (lower, upper) switch
        {
            (MapNode below, MapNode above) when !IsOtherKind(below, above) => Maps(below, above),
            (MapNode below, not MapNode)
                when !upper.IsNull && below.Find("value") is { } value && upper is not ListNode => WithoutSource(below)
                .With(value with { Value = upper, NamePlace = upper.Place }),
            _ => upper,
        };

    /// <summary>The map that results; the upper one's places win.</summary>
    public static MapNode Maps(MapNode lower, MapNode upper)
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
                        Value = Nodes(lower.Entries[at].Value, entry.Value),
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
