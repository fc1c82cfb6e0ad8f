namespace RiverCrossingSim.Scenarios;

/// <summary>
/// The nodes of a scenario that was made in code. It is written in no file, so problems bear its name and the path of the
/// key, and no line.
/// </summary>
static class NodesOfCode
{
    /// <summary>The same node, and all in it, with a place that is in no file.</summary>
    /// <param name="node">What was written of the scenario.</param>
    /// <param name="name">The scenario's name.</param>
    /// <param name="order">Its place among the texts read.</param>
    public static MapNode Of(MapNode node, string name, int order) =>
        (MapNode)Placed(node, new SourceText(name, "", order).At(SourceText.NoLine, SourceText.NoLine));

    static Node Placed(Node node, Place place) =>
        node switch
        {
            ScalarNode scalar => new ScalarNode(place, scalar.Text, scalar.IsPlain),
            ListNode list => new ListNode(place, [.. list.Items.Select(item => Placed(item, place))]),
            MapNode map => new MapNode(
                place,
                [.. map.Entries.Select(entry => new Entry(entry.Name, place, Placed(entry.Value, place)))]
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A node is a value, a list or a map."),
        };
}
