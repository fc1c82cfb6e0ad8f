namespace RiverCrossingSim.Scenarios;

/// <summary>The values of a scenario as their authors wrote them, in their own units, by path.</summary>
static class WrittenTexts
{
    /// <summary>The texts of all single values; a distribution written as a map has none.</summary>
    /// <param name="root">All that was read.</param>
    public static IReadOnlyDictionary<string, string> Of(MapNode root)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        Gather(root, "", texts);
        return texts;
    }

    static void Gather(Node node, string path, Dictionary<string, string> texts)
    {
        switch (node)
        {
            case ScalarNode { IsNull: false, Text: var text }:
                texts[Paths.IsAssumption(path) ? $"{path}.value" : path] = Plain(text);
                break;
            case ScalarNode:
                break;
            case ListNode list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Gather(list.Items[i], $"{path}[{i}]", texts);
                }

                break;
            case MapNode map when !Paths.IsAssumption(path) && map["value"] is { } value:
                Gather(value, path, texts);
                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    Gather(entry.Value, path.Length == 0 ? entry.Name : $"{path}.{entry.Name}", texts);
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node, "A node is a value, a list or a map.");
        }
    }

    /// <summary>A distribution begins with its name and a bracket, without the space that an author may leave there.</summary>
    static string Plain(string text) =>
        DistributionCall.LooksLikeOne(text) && text.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket
            ? text[..bracket].TrimEnd() + text[bracket..]
            : text;
}
