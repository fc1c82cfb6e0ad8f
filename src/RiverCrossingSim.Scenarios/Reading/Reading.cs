using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>What is gathered while a scenario is read: problems, places, sources, and names to be looked up at the end.</summary>
sealed class Reading(MapNode root, Report report)
{
    readonly Dictionary<string, IReadOnlyCollection<string>> _names = new(StringComparer.Ordinal);

    /// <summary>The keys that say where a value comes from.</summary>
    public static IReadOnlyList<string> SourceKeys { get; } = ["source", "confidence", "note"];

    /// <summary>Where each path is written.</summary>
    public Dictionary<string, Place> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Where values come from, by path.</summary>
    public Dictionary<string, Provenance> Provenance { get; } = new(StringComparer.Ordinal);

    /// <summary>The file that says where a value, or a group of values, comes from; by path.</summary>
    public Dictionary<string, SourceText> ProvenanceSources { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes what the author may want to know where nothing is wrong.</summary>
    public Report Notes { get; } = new();

    /// <summary>The keys that name an assumption.</summary>
    public List<AssumptionUse> Assumed { get; } = [];

    /// <summary>Numbers of assumptions whose point may part thousands, by the path of the value.</summary>
    public Dictionary<string, DoubtfulNumbers> Doubtful { get; } = new(StringComparer.Ordinal);

    /// <summary>The assumptions that could be read.</summary>
    public Dictionary<string, Assumption> Assumptions { get; } = new(StringComparer.Ordinal);

    public MapNode Root { get; } = root;

    public Report Report { get; } = report;

    /// <summary>What the whole file is, as a message says it.</summary>
    public string Whole { get; init; } = "the scenario";

    /// <summary>Keys at the root that no record declares.</summary>
    public IReadOnlyList<string> FurtherKeys { get; init; } = [Loading.Extends, Loading.Import, Loading.Draws];

    /// <summary>A path as a message says it.</summary>
    public string Named(string path) => path.Length == 0 ? Whole : path;

    public void Error(string code, Place place, string path, string message) =>
        Report.Error(code, place, path, message);

    /// <summary>Where the path is written, or the nearest part of the file that holds it.</summary>
    public Place PlaceOf(string path)
    {
        foreach (var part in Paths.AndParents(path))
        {
            if (Places.TryGetValue(part, out var place))
            {
                return place;
            }
        }
        return Root.Place with { Length = 1 };
    }

    /// <summary>Says what is doubtful, and taken as it stands.</summary>
    public void Warn(string code, Place place, string path, string message) =>
        Report.Add(Report.Make(Severity.Warning, code, place, path, message), place.Source.Order);

    /// <summary>The value in a map that says where it comes from; the node itself where it is no such map.</summary>
    public Node? Sourced(Node node, string path)
    {
        if (node is not MapNode map || DistributionCall.IsOne(node))
        {
            return node;
        }

        var value = map["value"];
        if (value is null && !map.Entries.Any(entry => SourceKeys.Contains(entry.Name)))
        {
            return node;
        }

        var good = true;
        foreach (
            var (name, place, _) in map.Entries.Where(entry =>
                entry.Name != "value" && !SourceKeys.Contains(entry.Name)
            )
        )
        {
            good = false;
            var advice = NearestName.Advice(name, ["value", .. SourceKeys], "its keys are");
            Error(
                ProblemCodes.UnknownKey,
                place,
                $"{path}.{name}",
                $"{path} is a value with its source; it has no key {Quoting.Show(name)}{advice}"
            );
        }
        if (value is null or { IsNull: true })
        {
            good = false;
            Error(ProblemCodes.Missing, map.Place, path, $"{path} says where the value comes from, but has no 'value'");
        }
        AddProvenance(path, map);
        return good ? value : null;
    }

    /// <summary>Notes what a map says about where its value comes from.</summary>
    public void AddProvenance(string path, MapNode map)
    {
        foreach (var name in SourceKeys)
        {
            if (map[name] is { IsNull: false } value)
            {
                AddProvenance(path, name, value);
            }
        }
    }

    /// <summary>Notes one of source, confidence and note; false where it is no text, which is then reported.</summary>
    public bool AddProvenance(string path, string name, Node value)
    {
        if (value.IsNull)
        {
            return true;
        }

        if (value is not ScalarNode { Text: var text })
        {
            Error(
                ProblemCodes.Form,
                value.Place,
                $"{path}.{name}",
                $"{path}.{name} is a text; here stands {value.Describe()}"
            );
            return false;
        }
        ProvenanceSources[path] = value.Place.Source;
        var known = Provenance.GetValueOrDefault(path) ?? new Provenance(null, null, null);
        Provenance[path] = name switch
        {
            "source" => known with { Source = text },
            "confidence" => known with { Confidence = text },
            "note" => known with { Note = text },
            _ => throw new ArgumentException($"{name} says nothing of where a value comes from.", nameof(name)),
        };
        return true;
    }

    /// <summary>Reports a name that no entry of the given part of the file bears.</summary>
    public void Refer(string part, string name, string path, Place place)
    {
        if (NamesOf(part) is not { } names || names.Contains(name))
        {
            return;
        }

        var none = names.Count == 0 ? $"; {part} has no entries" : NearestName.Advice(name, names, $"{part} has");
        Error(ProblemCodes.Reference, place, path, $"{path}: {part} has no {Quoting.Show(name)}{none}");
    }

    /// <summary>The names of the entries of a part of the file, good or bad; null where the part cannot be read.</summary>
    public IReadOnlyCollection<string>? NamesOf(string part)
    {
        if (_names.TryGetValue(part, out var known))
        {
            return known;
        }

        IReadOnlyCollection<string>? names = Root[part] switch
        {
            null or { IsNull: true } => [],
            MapNode map => map.Entries.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal),
            ListNode list => list
                .Items.OfType<MapNode>()
                .Select(item => item["name"])
                .OfType<ScalarNode>()
                .Select(n => n.Text)
                .ToHashSet(StringComparer.Ordinal),
            _ => null,
        };
        if (names is not null)
        {
            _names[part] = names;
        }

        return names;
    }

    /// <summary>Reports a name of the whole that no folder of results can bear.</summary>
    public void CheckFolderName()
    {
        var written = Root["name"] is MapNode sourced ? sourced["value"] : Root["name"];
        if (written is ScalarNode { IsNull: false, Text: var name } && !FolderName.IsOne(name))
        {
            Error(ProblemCodes.Name, written.Place, "name", $"name cannot be {Quoting.Show(name)}: {FolderName.Rule}");
        }
    }

    /// <summary>Whether a name can stand in a path; reported where it cannot.</summary>
    public bool CheckName(string name, Place place, string path)
    {
        if (
            name.Length is 0 or > 100
            || name.Trim() != name
            || name.IndexOfAny(['.', '*', '[', ']', '=', '(', ')']) >= 0
            || name.Any(char.IsControl)
        )
        {
            Error(
                ProblemCodes.Name,
                place,
                path,
                $"{Quoting.Show(name)} cannot be a name: names have up to 100 characters, without . * [ ] = ( ) or spaces at the ends"
            );
            return false;
        }
        if (
            !path.StartsWith("assumptions.", StringComparison.Ordinal)
            || (char.IsLetter(name[0]) && name is not (MeasureText.Unlimited or "nan" or "inf" or "infinity"))
        )
        {
            return true;
        }

        Error(
            ProblemCodes.Name,
            place,
            path,
            $"{Quoting.Show(name)} cannot be the name of an assumption: it must begin with a letter and be none of the words for numbers"
        );
        return false;
    }
}

/// <summary>A key that names an assumption.</summary>
/// <param name="Name">The assumption.</param>
/// <param name="Key">The key.</param>
/// <param name="Path">The key's path.</param>
/// <param name="Place">Where the name is written.</param>
sealed record AssumptionUse(string Name, Key Key, string Path, Place Place);
