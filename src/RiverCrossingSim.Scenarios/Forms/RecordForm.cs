using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A record: a map of its keys. Of several siblings the discriminator key selects one.</summary>
sealed class RecordForm : Form
{
    readonly Lazy<IReadOnlyList<RecordShape>> _shapes;

    RecordForm(Type type, Func<IReadOnlyList<RecordShape>> shapes) => (Type, _shapes) = (type, new(shapes));

    /// <summary>The type of the records; the base of several siblings.</summary>
    public Type Type { get; }

    /// <summary>The shapes among which the discriminator selects; one where there is none.</summary>
    public IReadOnlyList<RecordShape> Shapes => _shapes.Value;

    /// <summary>The discriminator key; null where there is only one shape.</summary>
    public string? Discriminator => Shapes[0].Variant?.Key;

    /// <summary>The form of one type of record.</summary>
    public static RecordForm Of(RecordType type, Forms forms) => new(type.Type, () => [new RecordShape(type, forms)]);

    /// <summary>The form of a crossing site: the language names the records of its means.</summary>
    public static RecordForm OfSites(Forms forms) =>
        new(
            typeof(Site),
            () =>
                [
                    .. forms
                        .Language.Means.Select(means => new RecordShape(means.RecordType, forms))
                        .OrderBy(shape => shape.Variant!.Value, StringComparer.Ordinal),
                ]
        );

    /// <summary>The shape of a record.</summary>
    public RecordShape ShapeOf(object record) => Shapes.Single(shape => shape.Type == record.GetType());

    public override object? Read(Node node, Key key, string path, Reading reading) =>
        ReadEntry(node, null, node.Place, path, reading);

    /// <summary>Reads an entry of a map.</summary>
    /// <param name="node">What the file has.</param>
    /// <param name="name">The entry's name; null where it has none.</param>
    /// <param name="namePlace">Where a missing key is reported.</param>
    /// <param name="path">The path of the entry.</param>
    /// <param name="reading">The reading at hand.</param>
    public object? ReadEntry(Node node, string? name, Place namePlace, string path, Reading reading)
    {
        if (
            Shapes[0].Shorthand is { } shorthand
            && (node is ScalarNode { IsNull: false } || DistributionCall.IsOne(node))
        )
        {
            node = new MapNode(node.Place, [new Entry(shorthand, node.Place, node)]);
        }

        if (node is not MapNode map)
        {
            reading.Error(
                ProblemCodes.Form,
                node.IsNull ? namePlace : node.Place,
                path,
                $"{reading.Named(path)} is a map of keys ({KeyList()}); here stands {node.Describe()}"
            );
            return null;
        }
        if (map.Find(Likeness.Key) is not null && Library.IsEntry(path))
        {
            return null; // what it should take over was not found, and that is told; what is missing follows from it
        }

        return Select(map, namePlace, path, reading) is { } shape
            ? ReadMap(shape, map, name, namePlace, path, reading)
            : null;
    }

    public override Node Write(object value, Key key, object owner, WritingStyle style)
    {
        var shape = ShapeOf(value);
        var entries = new List<Entry>();
        if (shape.Variant is { } variant)
        {
            entries.Add(new Entry(variant.Key, default, Scalar(variant.Value)));
        }

        entries.AddRange(
            style switch
            {
                WritingStyle.Friendly => shape.Keys.Select(part => Written(part, value, style)),
                WritingStyle.Canonical => shape
                    .Keys.Where(part => !part.IsComment && !IsAtDefault(part, value))
                    .OrderBy(part => part.Name, StringComparer.Ordinal)
                    .Select(part => Written(part, value, style)),
                _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such style."),
            }
        );
        return new MapNode(default, entries);
    }

    static Entry Written(Key part, object owner, WritingStyle style) =>
        new(part.Name, default, Value(part, part.Get(owner), owner, style));

    static Node Value(Key part, object? held, object owner, WritingStyle style) =>
        held is null ? Scalar("null") : part.Form.Write(held, part, owner, style);

    /// <summary>Whether a key has the value that it would have if no file gave it.</summary>
    static bool IsAtDefault(Key part, object owner)
    {
        if (part.IsRequired)
        {
            return false;
        }
        var held = part.Get(owner);
        return Equals(held, part.Default) || Text(held) == Text(part.Default);

        string Text(object? of) => YamlText.Line(Value(part, of, owner, WritingStyle.Canonical));
    }

    /// <summary>The shape that the discriminator of a map selects; null where there is none, which is then reported.</summary>
    RecordShape? Select(MapNode map, Place namePlace, string path, Reading reading)
    {
        if (Discriminator is not { } discriminator)
        {
            return Shapes[0];
        }

        var known = Shapes.Select(shape => shape.Variant!.Value).ToList();
        switch (map[discriminator])
        {
            case null or { IsNull: true }:
                reading.Error(
                    ProblemCodes.Missing,
                    namePlace,
                    path,
                    $"{path} needs the key '{discriminator}': one of {string.Join(", ", known)}"
                );
                return null;
            case ScalarNode { Text: var value } node:
                if (Shapes.FirstOrDefault(shape => shape.Variant!.Value == value) is { } selected)
                {
                    return selected;
                }

                reading.Error(
                    ProblemCodes.Choice,
                    node.Place,
                    $"{path}.{discriminator}",
                    $"{path}.{discriminator} cannot be {Quoting.Show(value)}{NearestName.Advice(value, known, "it is one of")}"
                );
                return null;
            case var node:
                reading.Error(
                    ProblemCodes.Form,
                    node.Place,
                    $"{path}.{discriminator}",
                    $"{path}.{discriminator} is one of {string.Join(", ", known)}; here stands {node.Describe()}"
                );
                return null;
        }
    }

    static object? ReadMap(RecordShape shape, MapNode map, string? name, Place namePlace, string path, Reading reading)
    {
        var record = shape.Create(name);
        var good = true;
        foreach (var (word, place, value) in map.Entries)
        {
            var at = path.Length == 0 ? word : $"{path}.{word}";
            if (!value.IsNull)
            {
                reading.Places[at] = value.Place;
            }

            if (word == shape.Variant?.Key)
            {
                continue;
            }

            if (shape.Find(word) is not { } key)
            {
                var isTorn = map.IsInBraces && value.IsNull && word != map.Entries[0].Name;
                good &= IsSource(word, value, path, reading) || Unknown(shape, word, isTorn, place, path, at, reading);
            }
            else if (!value.IsNull && ReadKey(key, value, place, at, reading) is { } read)
            {
                shape.Set(record, key, read);
            }
            else if (!value.IsNull)
            {
                good = false;
            }
        }
        foreach (var key in shape.Keys.Where(key => key.IsRequired && map[key.Name] is null or { IsNull: true }))
        {
            good = false;
            reading.Error(
                ProblemCodes.Missing,
                map.Find(key.Name)?.NamePlace ?? namePlace,
                path,
                $"{reading.Named(path)} needs the key '{key.Name}'{Such(key)}: {char.ToLowerInvariant(key.About[0])}{key.About[1..].TrimEnd('.')}"
            );
        }
        if (shape.Shorthand is not null)
        {
            reading.AddProvenance(path, map);
        }

        if (good && record is Assumption assumption)
        {
            reading.Assumptions[assumption.Name] = assumption;
        }

        return good ? record : null;
    }

    static object? ReadKey(Key key, Node value, Place place, string path, Reading reading) =>
        key.Form is RecordForm record
            ? record.ReadEntry(value, null, place, path, reading)
            : key.Form.Read(value, key, path, reading);

    static bool IsSource(string word, Node value, string path, Reading reading) =>
        Reading.SourceKeys.Contains(word) && reading.AddProvenance(path, word, value);

    // What follows a comma inside braces is another key, which has no value where a text or a number was torn apart.
    static bool Unknown(
        RecordShape shape,
        string word,
        bool isTorn,
        Place place,
        string path,
        string at,
        Reading reading
    )
    {
        var known = shape.Keys.Select(key => key.Name).ToList();
        if (shape.Variant is { } variant)
        {
            known.Insert(0, variant.Key);
        }

        if (path.Length == 0)
        {
            known.AddRange(reading.FurtherKeys);
        }
        else if (Library.IsEntry(path))
        {
            known.Add(Likeness.Key);
        }

        reading.Error(
            ProblemCodes.UnknownKey,
            place,
            at,
            $"{reading.Named(path)} has no key {Quoting.Show(word)}{Advice(word, known, isTorn)}"
        );
        return false;
    }

    static string Advice(string word, List<string> known, bool isTorn) =>
        isTorn && word.All(char.IsAsciiDigit) ? "; a comma ends a value inside { }: write a number without it, 25000"
        : isTorn ? "; a comma ends a value inside { }: put quotes around a text that has one"
        : KeyPlaces.Advice(word) is { Length: > 0 } elsewhere ? elsewhere
        : NearestName.Advice(word, known, "its keys are");

    static string Such(Key key) => key.Example is { } example ? $", such as {key.Name}: {example}" : "";

    string KeyList()
    {
        var keys = Shapes[0].Keys.Select(key => key.Name).ToList();
        if (Discriminator is { } discriminator)
        {
            keys.Insert(0, discriminator);
        }

        return string.Join(", ", keys.Take(6)) + (keys.Count > 6 ? ", ..." : "");
    }
}
