namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Fills in what an entry takes over with <c>like</c>: all keys of another entry of the same part of the file, or of a
/// catalogue, which its own keys override. What a catalogue's entry assumes comes with it.
/// </summary>
sealed class Likeness(MapNode root, Library library, Report report)
{
    /// <summary>The key of an entry that names the one that it is like.</summary>
    public const string Key = "like";

    readonly Dictionary<string, Dictionary<string, Entry>> _own = new(StringComparer.Ordinal);
    int _size;

    /// <summary>The root with all entries filled in; what cannot be is reported.</summary>
    public static MapNode Resolve(MapNode root, Library library, Report report) =>
        new Likeness(root, library, report).Root();

    MapNode Root()
    {
        var whole = root;
        foreach (var (part, _) in Library.Parts)
        {
            if (root.Find(part) is not { Value: MapNode map } found || !map.Entries.Any(HasLike))
            {
                continue;
            }

            var entries = map.Entries.Select(entry => entry with { Value = Whole(part, entry, []) });
            whole = whole.With(found with { Value = new MapNode(map.Place, [.. entries]) });
        }
        return WithAssumptions(whole);
    }

    /// <summary>The entry with all that it takes over; as it is where that cannot be found, which is then reported.</summary>
    Node Whole(string part, Entry entry, List<Entry> chain)
    {
        if (!HasLike(entry))
        {
            return entry.Value;
        }

        var map = (MapNode)entry.Value;
        if (map[Key] is not ScalarNode { IsNull: false } like)
        {
            if (map[Key] is { IsNull: false } other)
            {
                report.Error(
                    ProblemCodes.Import,
                    other.Place,
                    $"{part}.{entry.Name}.{Key}",
                    $"{part}.{entry.Name}.{Key} names one entry; here stands {other.Describe()}"
                );
            }

            return entry.Value;
        }
        if (Find(part, like.Text, entry) is not { } model)
        {
            Unknown(part, entry, like);
            return entry.Value;
        }
        chain.Add(entry);
        if (chain.Contains(model))
        {
            var circle = string.Join(" -> ", chain.Append(model).Select(one => one.Name));
            report.Error(
                ProblemCodes.Import,
                like.Place,
                $"{part}.{entry.Name}.{Key}",
                $"{part}: entries are like each other in a circle: {circle}"
            );
            return entry.Value;
        }
        if (chain.Count > Limits.Depth)
        {
            throw TooMuch(like.Place, $"more than {Limits.Depth} entries, each like the next");
        }

        var whole = Merge.Nodes(Whole(part, model, chain), map.Without(Key), $"{part}.{entry.Name}", report);
        _size += whole.Size;
        return _size > Limits.Nodes
            ? throw TooMuch(like.Place, $"more than {Limits.Nodes} values, entries that are like others written out")
            : whole;
    }

    /// <summary>The entry of the file itself, unless it is the one that asks; else that of a catalogue, which knows no others.</summary>
    Entry? Find(string part, string name, Entry asking)
    {
        var model = library[part].GetValueOrDefault(name);
        var isFromCatalogue = library[part].GetValueOrDefault(asking.Name) is { } same && ReferenceEquals(same, asking);
        return !isFromCatalogue && Own(part).TryGetValue(name, out var own) && !ReferenceEquals(own, asking)
            ? own
            : model;
    }

    Dictionary<string, Entry> Own(string part)
    {
        if (!_own.TryGetValue(part, out var entries))
        {
            _own[part] = entries = ((MapNode)root[part]!).Entries.ToDictionary(
                entry => entry.Name,
                StringComparer.Ordinal
            );
        }

        return entries;
    }

    void Unknown(string part, Entry entry, ScalarNode like)
    {
        var names = library[part].Keys.Union(Own(part).Keys.Where(own => own != entry.Name)).ToList();
        var advice =
            names.Count == 0
                ? "; the file imports no catalogue that has any: import: [catalogue/...]"
                : NearestName.Advice(like.Text, names, "there are");
        report.Error(
            ProblemCodes.Reference,
            like.Place,
            $"{part}.{entry.Name}.{Key}",
            $"{part}.{entry.Name} cannot be like {Quoting.Show(like.Text)}: nothing in {part} has that name{advice}"
        );
    }

    /// <summary>Adds the assumptions of the catalogues that are named and that the file has not itself.</summary>
    MapNode WithAssumptions(MapNode whole)
    {
        const string Part = "assumptions";
        if (library[Part].Count == 0 || whole[Part] is not (null or { IsNull: true } or MapNode))
        {
            return whole;
        }

        var own = whole[Part] as MapNode ?? new MapNode(whole.Place, []);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in whole.Entries.Where(entry => entry.Name != Part))
        {
            Gather(entry.Value, named);
        }

        var added = library[Part]
            .Values.Where(entry => named.Contains(entry.Name) && own.Find(entry.Name) is null)
            .ToList();
        if (added.Count == 0)
        {
            return whole;
        }

        var place = whole.Find(Part)?.NamePlace ?? whole.Place;
        return whole.With(new Entry(Part, place, new MapNode(own.Place, [.. own.Entries, .. added])));
    }

    static void Gather(Node node, HashSet<string> texts)
    {
        switch (node)
        {
            case ScalarNode scalar:
                texts.Add(scalar.Text);
                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    Gather(item, texts);
                }

                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    Gather(entry.Value, texts);
                }

                break;
        }
    }

    static UnreadableFileException TooMuch(Place place, string what) =>
        new(ProblemCodes.Limit, place, $"the file has {what}; no scenario needs so many");

    static bool HasLike(Entry entry) => entry.Value is MapNode map && map.Find(Key) is not null;
}
