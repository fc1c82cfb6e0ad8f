namespace RiverCrossingSim.Scenarios;

/// <summary>One value laid over the nodes of a file at every place that its path matches.</summary>
sealed class SetChange(MapNode root, IReadOnlyList<SetStep> steps, Node value, Report report)
{
    readonly List<string> _paths = [];
    int _deepest = -1;

    /// <summary>The step at which the path came to its end, where nothing matched.</summary>
    public SetStep Failed => steps[Math.Max(0, _deepest)];

    /// <summary>The key that takes the value, the last where several do; null where nothing matched.</summary>
    public Key? Key { get; private set; }

    /// <summary>The places that matched.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>Why nothing matched.</summary>
    public string Problem { get; private set; } = "the path fits nothing in the scenario";

    /// <summary>The root with the value set; null where nothing matched.</summary>
    public Node? Of(MapNode whole, RecordForm form) => Change(whole, form, null, 0, "");

    Node? Change(Node? node, Form form, Key? key, int step, string path)
    {
        if (step == steps.Count)
        {
            Key = key;
            _paths.Add(path);
            return Merge.Nodes(node, value, path, report);
        }
        return form switch
        {
            RecordForm record => InRecord(node, record, step, path),
            MapForm map => InMap(node, map, key!, step, path),
            ListForm list => InList(node, list, key!, step, path),
            ScalarForm => Fail(step, $"{path} is a single value; it has no parts"),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form."),
        };
    }

    Node? InRecord(Node? node, RecordForm form, int step, string path)
    {
        if (form.Shapes[0].Shorthand is { } shorthand && node is not null and not MapNode)
        {
            node = new MapNode(node.Place, [new Entry(shorthand, node.Place, node)]);
        }

        if (node is null or { IsNull: true })
        {
            node = new MapNode(value.Place, []);
        }

        if (node is not MapNode map)
        {
            return Fail(step, $"{path} is {node.Describe()}; it has no keys");
        }

        var shapes = form.Shapes.Where(shape =>
            shape.Variant is not { } variant
            || map[variant.Key] is not ScalarNode { Text: var selected }
            || selected == variant.Value
        );
        var keys = shapes.SelectMany(shape => shape.Keys).DistinctBy(key => key.Name).ToDictionary(key => key.Name);
        var names = keys.Keys.ToList();
        if (form.Discriminator is { } discriminator)
        {
            names.Insert(0, discriminator);
        }

        if (Library.IsEntry(path))
        {
            names.Add(Likeness.Key);
        }

        var wanted = steps[step].IsAny ? map.Entries.Select(entry => entry.Name).ToList() : [steps[step].Text];
        return InEntries(
            map,
            wanted,
            step,
            path,
            name =>
                keys.TryGetValue(name, out var key) ? (key.Form, key)
                : names.Contains(name) ? (Form.Of(typeof(string)), null)
                : Missing(step, path, name, names)
        );
    }

    MapNode? InMap(Node? node, MapForm form, Key key, int step, string path)
    {
        var map = node as MapNode ?? new MapNode(value.Place, []);
        var written = map.Entries.Select(entry => entry.Name).ToList();
        IEnumerable<string> possible =
            form.Choice is { } choice ? choice.Words
            : key.Names is { } part ? NamesOf(part)
            : [];
        var isLast = step == steps.Count - 1;
        var valid = isLast ? written.Union(possible).ToList() : written;
        var wanted = steps[step].IsAny ? written : [steps[step].Text];
        return InEntries(
            map,
            wanted,
            step,
            path,
            name => valid.Contains(name) ? (form.Element, key) : Missing(step, path, name, valid)
        );
    }

    MapNode? InEntries(
        MapNode map,
        IEnumerable<string> names,
        int step,
        string path,
        Func<string, (Form Form, Key? Key)?> find
    )
    {
        var changed = map;
        var matched = false;
        foreach (var name in names)
        {
            var at = path.Length == 0 ? name : $"{path}.{name}";
            if (find(name) is not { } found || Change(map[name], found.Form, found.Key, step + 1, at) is not { } next)
            {
                continue;
            }

            matched = true;
            var place = map.Find(name)?.NamePlace ?? value.Place;
            // As in a file that extends another, null takes away.
            changed =
                next.IsNull && step == steps.Count - 1
                    ? changed.Without(name)
                    : changed.With(new Entry(name, place, next));
        }
        if (!matched && _deepest < step)
        {
            Fail(step, $"{(path.Length == 0 ? "the scenario" : path)} has no entries");
        }

        return matched ? changed : null;
    }

    Node? InList(Node? node, ListForm form, Key key, int step, string path)
    {
        if (node is not ListNode list)
        {
            return Fail(step, $"{path} has no items");
        }

        var items = new List<Node>();
        var matched = false;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var next = IsMeant(list.Items[i], i, steps[step])
                ? Change(list.Items[i], form.Element, key, step + 1, $"{path}[{i}]")
                : null;
            matched |= next is not null;
            items.Add(next ?? list.Items[i]);
        }
        if (matched)
        {
            return new ListNode(list.Place, [.. items.Where(item => !item.IsNull)]);
        }

        if (steps[step].Index is not null)
        {
            return Fail(
                step,
                $"{path} has {list.Items.Count} items, counted from 0: the last is {path}[{list.Items.Count - 1}]"
            );
        }

        var names = list.Items.Select(ListPatch.NameOf).OfType<string>().ToList();
        if (_deepest < step)
        {
            Missing(step, path, steps[step].Text, names);
        }

        return null;
    }

    (Form, Key?)? Missing(int step, string path, string name, IReadOnlyList<string> valid)
    {
        var whole = path.Length == 0 ? "the scenario" : path;
        var nearest = NearestName.Of(name, valid);
        var rest = string.Concat(steps.Skip(step + 1).Select(s => s.Index is null ? $".{s.Text}" : $"[{s.Text}]"));
        var advice = nearest is null
            ? NearestName.Advice(name, valid.ToList(), "there are")
            : $"; did you mean {(path.Length == 0 ? "" : path + ".")}{nearest}{rest}?";
        Fail(step, $"{whole} has no {Quoting.Show(name)}{advice}");
        return null;
    }

    Node? Fail(int step, string problem)
    {
        if (step > _deepest)
        {
            (_deepest, Problem) = (step, problem);
        }

        return null;
    }

    IEnumerable<string> NamesOf(string part) =>
        root[part] is MapNode map ? map.Entries.Select(entry => entry.Name) : [];

    static bool IsMeant(Node item, int index, SetStep step) =>
        step.IsAny
        || step.Index == index
        || (
            step.Index is null
            && ListPatch.NameOf(item) is { } name
            && (name == step.Text || name.Replace(' ', '-') == step.Text)
        );
}
