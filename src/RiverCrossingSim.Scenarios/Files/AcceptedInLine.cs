namespace RiverCrossingSim.Scenarios;

/// <summary>Warnings that are accepted in one line, <c>accept: [RC201: "why"]</c>: each item is a map of one code, and all are one map.</summary>
static class AcceptedInLine
{
    /// <summary>The root with what it accepts as one map; as it is where that is written otherwise.</summary>
    public static MapNode InFull(MapNode root, Report report)
    {
        if (root.Find(Acceptances.Key) is not { Value: ListNode { Items.Count: > 0 } list } accept)
        {
            return root;
        }
        if (!list.Items.All(item => item is MapNode))
        {
            return root;
        }
        var entries = new List<Entry>();
        foreach (var entry in list.Items.Cast<MapNode>().SelectMany(item => item.Entries))
        {
            if (entries.Exists(known => known.Name == entry.Name))
            {
                report.Error(
                    ProblemCodes.Duplicate,
                    entry.NamePlace,
                    Acceptances.Key,
                    $"{Acceptances.Key} has {Quoting.Show(entry.Name)} twice; keep one of them"
                );
            }
            else
            {
                entries.Add(entry);
            }
        }
        return root.With(accept with { Value = new MapNode(list.Place, entries) });
    }
}
