using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The entries of all catalogues that a scenario imports, by the part of the file in which they stand and their name.</summary>
sealed class Library
{
    /// <summary>The key that makes a file a catalogue; its text says of what.</summary>
    public const string Key = "catalogue";

    readonly HashSet<string> _files = new(StringComparer.Ordinal);
    readonly Dictionary<string, Dictionary<string, Entry>> _parts = new(StringComparer.Ordinal);

    /// <summary>The parts of a scenario whose entries can be taken from a catalogue: maps from free names to records.</summary>
    public static IReadOnlyList<(string Name, RecordForm Entry)> Parts { get; } =
    [
        .. new RecordShape(RecordType.Of<Scenario>())
            .Keys.Where(key => !key.IsComment && key.Form is MapForm { Choice: null, Element: RecordForm })
            .Select(key => (key.Name, (RecordForm)((MapForm)key.Form).Element)),
    ];

    /// <summary>Whether a path is that of an entry of such a part, as <c>sites.port</c> is.</summary>
    public static bool IsEntry(string path) =>
        path.IndexOf('.') is > 0 and var dot
        && path.IndexOf('.', dot + 1) < 0
        && Parts.Any(part => path.AsSpan(0, dot).SequenceEqual(part.Name));

    /// <summary>Catalogues imported so far.</summary>
    public int Files => _files.Count;

    /// <summary>Whether the file is new; each is imported once.</summary>
    public bool Enter(string full) => _files.Add(full);

    /// <summary>The entries of a part, by name.</summary>
    public IReadOnlyDictionary<string, Entry> this[string part] =>
        _parts.GetValueOrDefault(part) ?? (IReadOnlyDictionary<string, Entry>)new Dictionary<string, Entry>();

    /// <summary>Takes in the entries of a catalogue, and says what is wrong with it.</summary>
    /// <param name="root">The file.</param>
    /// <param name="written">Where it is imported.</param>
    public IEnumerable<(Problem Problem, int Order)> Add(MapNode root, ScalarNode written)
    {
        if (root.Find(Key) is null)
        {
            yield return Wrong(
                written.Place,
                $"{Quoting.Show(written.Text)} is no catalogue: it has no key '{Key}' that says what is in it"
            );
        }

        foreach (var part in root.Entries.Where(entry => entry.Name != Key))
        {
            if (!Parts.Any(known => known.Name == part.Name))
            {
                var advice = NearestName.Advice(part.Name, [Key, .. Parts.Select(known => known.Name)], "its keys are");
                yield return Wrong(part.NamePlace, $"a catalogue has no key {Quoting.Show(part.Name)}{advice}");
            }
            else if (part.Value is not MapNode map)
            {
                yield return Wrong(
                    part.Value.Place,
                    $"{part.Name} is a map from names; here stands {part.Value.Describe()}"
                );
            }
            else
            {
                var known = _parts.TryGetValue(part.Name, out var entries) ? entries : _parts[part.Name] = [];
                foreach (var entry in map.Entries.Where(entry => !known.TryAdd(entry.Name, entry)))
                {
                    yield return Wrong(
                        entry.NamePlace,
                        $"{part.Name} has {Quoting.Show(entry.Name)} already, from {known[entry.Name].NamePlace.Source.Name}; catalogues that are imported together need different names"
                    );
                }
            }
        }
    }

    static (Problem Problem, int Order) Wrong(Place place, string message) =>
        (Report.Make(Severity.Error, ProblemCodes.Import, place, "", message), place.Source.Order);
}
