namespace RiverCrossingSim.Scenarios;

/// <summary>A piece of a scenario file that knows where it is written. Nodes do not change and may be shared.</summary>
abstract class Node(Place place)
{
    public Place Place { get; } = place;

    /// <summary>Nodes in it, itself included, with aliases written out.</summary>
    public int Size { get; protected init; } = 1;

    /// <summary>Levels of nesting below it.</summary>
    public int Height { get; protected init; }

    /// <summary>Whether it says that there is nothing: an empty value or <c>null</c>.</summary>
    public virtual bool IsNull => false;

    /// <summary>What it is, as a message says it.</summary>
    public abstract string Describe();
}

/// <summary>A single value, as text.</summary>
sealed class ScalarNode(Place place, string text, bool isPlain = true) : Node(place)
{
    public string Text { get; } = text;

    /// <summary>Whether it stands without quotes, where <c>null</c> means nothing.</summary>
    public bool IsPlain { get; } = isPlain;

    public override bool IsNull => IsPlain && Text is "" or "~" or "null";

    public override string Describe() => IsNull ? "nothing" : $"the value {Quoting.Show(Text)}";

    /// <summary>The place of a part of the text; of all of it where the text is not written as it reads.</summary>
    public Place Part(int offset, int length) =>
        IsPlain && Place.Length == Text.Length
            ? Place with
            {
                Column = Place.Column + offset,
                Length = Math.Max(1, length),
            }
            : Place;
}

/// <summary>A list.</summary>
sealed class ListNode : Node
{
    public ListNode(Place place, IReadOnlyList<Node> items)
        : base(place)
    {
        Items = items;
        Size = 1 + items.Sum(item => item.Size);
        Height = items.Count == 0 ? 0 : 1 + items.Max(item => item.Height);
    }

    public IReadOnlyList<Node> Items { get; }

    public override string Describe() => "a list";
}

/// <summary>A map from names to nodes, in the order of the file.</summary>
sealed class MapNode : Node
{
    public MapNode(Place place, IReadOnlyList<Entry> entries)
        : base(place)
    {
        Entries = entries;
        Size = 1 + entries.Sum(entry => 1 + entry.Value.Size);
        Height = entries.Count == 0 ? 0 : 1 + entries.Max(entry => entry.Value.Height);
    }

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>Whether the file has it in braces, where a comma ends a value.</summary>
    public bool IsInBraces { get; init; }

    /// <summary>Whether it is to be written in braces, in one line.</summary>
    public bool IsInLine { get; init; }

    public Node? this[string name] => Find(name)?.Value;

    public Entry? Find(string name) => Entries.FirstOrDefault(entry => entry.Name == name);

    public override string Describe() => "a map";

    /// <summary>The same map with an entry replaced, or added at the end.</summary>
    public MapNode With(Entry changed)
    {
        var entries = Entries.ToList();
        var index = entries.FindIndex(entry => entry.Name == changed.Name);
        if (index < 0)
        {
            entries.Add(changed);
        }
        else
        {
            entries[index] = changed;
        }

        return new MapNode(Place, entries);
    }

    /// <summary>The same map without an entry.</summary>
    public MapNode Without(string name) => new(Place, [.. Entries.Where(entry => entry.Name != name)]);
}

/// <summary>One entry of a map.</summary>
/// <param name="Name">The key.</param>
/// <param name="NamePlace">Where the key is written.</param>
/// <param name="Value">The value.</param>
sealed record Entry(string Name, Place NamePlace, Node Value)
{
    /// <summary>Whether the writer says that no file gives it.</summary>
    public bool IsDefault { get; init; }
}
