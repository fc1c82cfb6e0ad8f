namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Changes single entries of a list by their names, so that who extends a file need not write the whole list again: a map
/// from names to what is other in each. <c>null</c> takes an entry away; one that bears its name inside as well is added.
/// </summary>
static class ListPatch
{
    /// <summary>The name by which an entry of a list is called: its own, or for a route where it leads; null where it has none.</summary>
    public static string? NameOf(Node item) =>
        item is not MapNode map ? null
        : Text(map, "name") is { } name ? name
        : Text(map, "from") is { } from && Text(map, "to") is { } to ? $"{from} to {to}"
        : null;

    /// <summary>Whether the upper node changes entries of the lower list, and does not stand in its place.</summary>
    public static bool IsOne(Node? lower, Node upper) =>
        lower is ListNode { Items.Count: > 0 } list
        && list.Items.All(item => item is MapNode)
        && upper is MapNode map
        && map["value"] is not ListNode;

    /// <summary>The list with the entries changed; a name that no entry has is reported.</summary>
    public static ListNode Of(ListNode lower, MapNode upper, string path, Report report)
    {
        var items = lower.Items.ToList<Node?>();
        foreach (var entry in upper.Entries)
        {
            var at = items.FindIndex(item => item is not null && NameOf(item) == entry.Name);
            if (at >= 0)
            {
                items[at] = entry.Value.IsNull ? null : Merge.Nodes(items[at], entry.Value, $"{path}[{at}]", report);
            }
            else if (NameOf(entry.Value) == entry.Name)
            {
                items.Add(entry.Value);
            }
            else
            {
                report.Error(ProblemCodes.Reference, entry.NamePlace, path, Unknown(lower, entry.Name, path));
            }
        }
        return new ListNode(upper.Place, [.. items.OfType<Node>()]);
    }

    static string Unknown(ListNode lower, string name, string path)
    {
        string[] names = [.. lower.Items.Select(NameOf).OfType<string>()];
        return names.Length == 0
            ? $"{path}: the entries of this list have no names by which they could be changed; write the whole list"
            : $"{path} has no entry {Quoting.Show(name)}{NearestName.Advice(name, names, "there are")}; an entry that is new bears its name inside as well";
    }

    static string? Text(MapNode map, string key) =>
        (map[key] is MapNode sourced ? sourced["value"] : map[key]) is ScalarNode { IsNull: false, Text: var text }
            ? text
            : null;
}
