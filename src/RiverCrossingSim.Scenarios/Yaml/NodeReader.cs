using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Reads YAML into nodes, from the event parser: YamlDotNet's own object reader has no limits and would overflow the
/// stack on a file of brackets. The limits are kept while reading, so that nothing grows before it is found too large.
/// </summary>
sealed class NodeReader
{
    /// <summary>The key by which older YAML takes over the entries of another map.</summary>
    const string MergeKey = "<<";

    readonly SourceText _source;
    readonly Report _report;
    readonly int _shift;
    readonly Parser _parser;
    readonly Dictionary<string, Node?> _anchors = new(StringComparer.Ordinal);
    int _nodes;

    NodeReader(SourceText source, string text, int shift, Report report)
    {
        (_source, _shift, _report) = (source, shift, report);
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads the one document of a text; null where it is empty.</summary>
    /// <exception cref="UnreadableFileException">It is not YAML, or beyond the limits.</exception>
    public static Node? Read(SourceText source, Report report) => Read(source, 0, report);

    /// <summary>Reads the text from the given offset in its first line on.</summary>
    /// <exception cref="UnreadableFileException">It is not YAML, or beyond the limits.</exception>
    public static Node? Read(SourceText source, int offset, Report report) =>
        new NodeReader(source, source.Text[offset..], offset, report).ReadDocument();

    Node? ReadDocument()
    {
        Node? root = null;
        var documents = 0;
        while (Next() is { } found)
        {
            switch (found)
            {
                case DocumentStart when ++documents > 1:
                    throw new UnreadableFileException(
                        ProblemCodes.Unsupported,
                        PlaceOf(found),
                        "a second document begins here (---); a scenario file holds one"
                    );
                case NodeEvent or AnchorAlias:
                    root = ReadNode(found, 1);
                    break;
            }
        }
        return root;
    }

    Node ReadNode(ParsingEvent found, int depth)
    {
        var place = PlaceOf(found);
        if (depth > Limits.Depth)
        {
            throw TooMuch(place, $"more than {Limits.Depth} levels of nesting");
        }

        if (++_nodes > Limits.Nodes)
        {
            throw TooMuch(place, $"more than {Limits.Nodes} values");
        }

        if (found is AnchorAlias alias)
        {
            return Expand(alias, place, depth);
        }

        var start = (NodeEvent)found;
        if (!start.Tag.IsEmpty)
        {
            _report.Error(ProblemCodes.Unsupported, place, "", "tags (!) are not used in scenario files");
        }

        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor.Value] = null;
        }

        Node node = start switch
        {
            Scalar scalar => new ScalarNode(place, scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart list => ReadList(place, depth, list.Style == SequenceStyle.Flow),
            _ => ReadMap(place, depth, ((MappingStart)start).Style == MappingStyle.Flow),
        };
        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor.Value] = node;
        }

        return node;
    }

    Node Expand(AnchorAlias alias, Place place, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var node))
        {
            throw new UnreadableFileException(
                ProblemCodes.Syntax,
                place,
                $"nothing before this is marked &{Quoting.Short(alias.Value.Value)}"
            );
        }

        if (node is null)
        {
            throw new UnreadableFileException(
                ProblemCodes.Syntax,
                place,
                $"*{Quoting.Short(alias.Value.Value)} stands inside what it stands for"
            );
        }

        _nodes += node.Size;
        if (_nodes > Limits.Nodes)
        {
            throw TooMuch(place, $"more than {Limits.Nodes} values, aliases (*) written out");
        }

        if (depth + node.Height > Limits.Depth)
        {
            throw TooMuch(place, $"more than {Limits.Depth} levels of nesting, aliases (*) written out");
        }

        return node;
    }

    ListNode ReadList(Place place, int depth, bool isFlow)
    {
        var items = new List<Node>();
        while (NextNode() is { } next)
        {
            var item = ReadNode(next, depth + 1);
            if (isFlow && items.Count > 0 && CutOffCall.Join(items[^1], item) is { } joined)
            {
                items[^1] = Report(joined);
            }
            else
            {
                items.Add(item);
            }
        }
        return new ListNode(place, items);
    }

    MapNode ReadMap(Place place, int depth, bool isFlow)
    {
        var entries = new List<Entry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (NextNode() is { } first)
        {
            var key = ReadNode(first, depth + 1);
            if (NextNode() is not { } second)
            {
                break;
            }

            var value = ReadNode(second, depth + 1);
            if (isFlow && value.IsNull && entries.Count > 0 && CutOffCall.Join(entries[^1].Value, key) is { } joined)
            {
                entries[^1] = entries[^1] with { Value = Report(joined) };
            }
            else if (key is not ScalarNode { Text: var name })
            {
                _report.Error(ProblemCodes.Unsupported, key.Place, "", $"a key must be text, not {key.Describe()}");
            }
            else if (name == MergeKey && key is ScalarNode { IsPlain: true })
            {
                throw new UnreadableFileException(
                    ProblemCodes.Unsupported,
                    key.Place,
                    "scenario files do not use the merge key '<<' of YAML; to take over what another entry has, write 'like: NAME' in its place, with that entry's name"
                );
            }
            else if (!lines.TryAdd(name, key.Place.Line))
            {
                _report.Error(
                    ProblemCodes.Duplicate,
                    key.Place,
                    "",
                    $"{Quoting.Show(name)} stands twice in this map, first in line {lines[name]}; keep one of them"
                );
            }
            else
            {
                entries.Add(new Entry(name, key.Place, value));
            }
        }
        return new MapNode(place, entries) { IsInBraces = isFlow };
    }

    ScalarNode Report(ScalarNode joined)
    {
        if (!CutOffCall.IsCutOff(joined))
        {
            _report.Error(
                ProblemCodes.Distribution,
                joined.Place,
                "",
                $"inside {{ }} and [ ] a comma ends the value; put it in quotes: \"{Quoting.Short(joined.Text)}\""
            );
        }

        return joined;
    }

    /// <summary>The next node of a list or a map; null at its end.</summary>
    ParsingEvent? NextNode() => Next() is { } found and (NodeEvent or AnchorAlias) ? found : null;

    ParsingEvent? Next()
    {
        try
        {
            return _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException e)
        {
            throw SyntaxProblem.Of(_source, Place(e.Start, e.End), e.Message);
        }
        // YamlDotNet throws what it happens to meet on some broken texts: an unclosed bracket before a key gives this one.
        catch (Exception e)
            when (e is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            var after = _parser.Current is { } last ? Place(last.End, last.End) : _source.At(1, 1);
            throw SyntaxProblem.Of(_source, after, "");
        }
    }

    static UnreadableFileException TooMuch(Place place, string what) =>
        new(ProblemCodes.Limit, place, $"the file has {what}; no scenario needs so many");

    Place PlaceOf(ParsingEvent found) => Place(found.Start, found.End);

    Place Place(Mark start, Mark end)
    {
        var (line, column) = ((int)start.Line, (int)start.Column);
        var text = _source.Line(line);
        if (line == 1)
        {
            column += _shift;
        }

        var length = end.Line == start.Line ? (int)(end.Column - start.Column) : text.TrimEnd().Length - column + 1;
        return _source.At(Math.Max(1, line), Math.Max(1, column), Math.Max(1, length));
    }
}
