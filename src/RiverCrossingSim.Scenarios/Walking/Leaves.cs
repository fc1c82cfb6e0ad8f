using System.Collections;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>All values of a scenario in the order of its keys, wherever they stand: found by the declarations of the keys.</summary>
static class Leaves
{
    /// <summary>The values of a scenario.</summary>
    public static IEnumerable<Leaf> Of(Scenario scenario) =>
        InRecord(Forms.Of(scenario.Language).Scenario, scenario, "", "");

    /// <summary>The names of the items of a list, each unlike the others: by their name, by what they join, or by their place.</summary>
    public static IReadOnlyList<string> NamesOf(IEnumerable items, Form element)
    {
        var names = new List<string>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var name = element is RecordForm record ? NameOf(record.ShapeOf(item), item) : null;
            if (name is null)
            {
                names.Add($"[{names.Count}]");
                continue;
            }
            var times = seen[name] = seen.GetValueOrDefault(name) + 1;
            names.Add(times == 1 ? $".{name}" : $".{name} ({times})");
        }
        return names;
    }

    static IEnumerable<Leaf> InRecord(RecordForm form, object record, string path, string named)
    {
        foreach (var key in form.ShapeOf(record).Keys)
        {
            var (at, called) = (Join(path, key.Name), Join(named, key.Name));
            foreach (var leaf in In(key.Form, key.Get(record), key, record, at, called))
            {
                yield return leaf;
            }
        }
    }

    static IEnumerable<Leaf> In(Form form, object? value, Key key, object owner, string path, string named) =>
        (form, value) switch
        {
            (RecordForm or MapForm or ListForm, null) => [],
            (RecordForm record, _) => InRecord(record, value, path, named),
            (MapForm map, IDictionary entries) => InMap(map, entries, key, owner, path, named),
            (ListForm list, IEnumerable items) => InList(list, items, key, owner, path, named),
            (ScalarForm, _) => [new Leaf(path, named, value, key, form, owner)],
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form."),
        };

    static IEnumerable<Leaf> InMap(MapForm form, IDictionary map, Key key, object owner, string path, string named) =>
        map
            .Keys.Cast<object>()
            .SelectMany(name =>
            {
                var word = form.Choice?.Word(name) ?? (string)name;
                return In(form.Element, map[name], key, owner, Join(path, word), Join(named, word));
            });

    static IEnumerable<Leaf> InList(ListForm form, IEnumerable items, Key key, object owner, string path, string named)
    {
        var names = NamesOf(items, form.Element);
        return items
            .Cast<object>()
            .SelectMany((item, i) => In(form.Element, item, key, owner, $"{path}[{i}]", named + names[i]));
    }

    /// <summary>Its key <c>name</c>, or else the texts that it must have, as a route has <c>from</c> and <c>to</c>.</summary>
    static string? NameOf(RecordShape shape, object item)
    {
        if (shape.Find("name")?.Get(item) is string name)
        {
            return name;
        }

        var ends = shape.Keys.Where(key => key is { IsRequired: true, Form: TextForm }).Select(key => key.Get(item));
        return ends.Any() ? string.Join(" to ", ends) : null;
    }

    static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
