using System.Collections;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A part of a scenario as it is compared with another.</summary>
abstract record Part
{
    /// <summary>What it is, in a few words.</summary>
    public abstract string Summary { get; }
}

/// <summary>A single value.</summary>
/// <param name="Text">As a file has it.</param>
/// <param name="Source">Where it comes from; null where it is not said.</param>
/// <param name="ChangesResults">Whether results can depend on it.</param>
sealed record Twig(string Text, string? Source, bool ChangesResults) : Part
{
    public override string Summary => Text;
}

/// <summary>Parts with names: a record, a map, or a list whose items are known by their names.</summary>
sealed record Branch : Part
{
    readonly Dictionary<string, Part> _parts = new(StringComparer.Ordinal);

    /// <summary>What selects this kind of record among its siblings: ferries, boats.</summary>
    public string? Kind { get; private init; }

    /// <summary>Whether the order of the parts means something.</summary>
    public bool IsOrdered { get; private init; }

    public IEnumerable<string> Names => _parts.Keys;

    public override string Summary =>
        Kind
        ?? (
            _parts.Count == 0
                ? "empty"
                : string.Join(", ", _parts.Where(IsTelling).Take(4).Select(p => $"{p.Key}: {p.Value.Summary}"))
        );

    public Part? this[string name] => _parts.GetValueOrDefault(name);

    /// <summary>A scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="sources">Where values come from, by path.</param>
    public static Branch Of(Scenario scenario, IReadOnlyDictionary<string, string?> sources) =>
        OfRecord(Forms.Of(scenario.Language).Scenario, scenario, "", sources);

    static Branch OfRecord(RecordForm form, object record, string path, IReadOnlyDictionary<string, string?> sources)
    {
        var shape = form.ShapeOf(record);
        var branch = new Branch { Kind = shape.Variant?.Value };
        foreach (var key in shape.Keys)
        {
            var at = path.Length == 0 ? key.Name : $"{path}.{key.Name}";
            branch._parts[key.Name] = Make(key.Form, key.Get(record), key, record, at, sources);
        }
        return branch;
    }

    static Part Make(
        Form form,
        object? value,
        Key key,
        object owner,
        string path,
        IReadOnlyDictionary<string, string?> sources
    )
    {
        switch (form, value)
        {
            case (RecordForm record, not null):
                return OfRecord(record, value, path, sources);
            case (MapForm map, IDictionary entries):
                var named = new Branch { IsOrdered = map.Choice is null };
                foreach (var name in entries.Keys)
                {
                    var word = map.Choice?.Word(name) ?? (string)name;
                    named._parts[word] = Make(map.Element, entries[name], key, owner, $"{path}.{word}", sources);
                }
                return named;
            case (ListForm { Element: RecordForm } list, IEnumerable items):
                var ordered = new Branch { IsOrdered = true };
                foreach (var (i, (item, name)) in items.Cast<object>().Zip(Leaves.NamesOf(items, list.Element)).Index())
                {
                    ordered._parts[name.TrimStart('.')] = Make(list.Element, item, key, owner, $"{path}[{i}]", sources);
                }

                return ordered;
            case (ListForm, not null):
                return new Twig(
                    YamlText.Line(form.Write(value, key, owner, WritingStyle.Friendly)),
                    null,
                    !key.IsComment
                );
            default:
                var leaf = new Leaf(path, path, value, key, form, owner);
                return new Twig(leaf.Text, sources.GetValueOrDefault(path), !key.IsComment);
        }
    }

    static bool IsTelling(KeyValuePair<string, Part> part) =>
        part.Value is Twig { Text: not ("none" or MeasureText.Unlimited) };
}
