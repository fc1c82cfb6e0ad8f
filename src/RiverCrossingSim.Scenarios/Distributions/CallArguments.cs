namespace RiverCrossingSim.Scenarios;

/// <summary>One number of a call.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Place">Where.</param>
readonly record struct Argument(string Text, Place Place);

/// <summary>What stands between two commas of a call: a number or a list of them, perhaps with the parameter's name.</summary>
/// <param name="Name">The parameter's name; null where the position tells.</param>
/// <param name="Values">The numbers.</param>
/// <param name="IsList">Whether they stand in square brackets.</param>
/// <param name="Place">Where it stands.</param>
sealed record CallArgument(string? Name, IReadOnlyList<Argument> Values, bool IsList, Place Place);

/// <summary>Takes the arguments of a call apart, without understanding them.</summary>
static class CallArguments
{
    /// <summary>The arguments between two offsets of a text.</summary>
    public static IReadOnlyList<CallArgument> Split(ScalarNode scalar, int from, int until)
    {
        var arguments = new List<CallArgument>();
        foreach (var (start, end) in Parts(scalar.Text, from, until))
        {
            arguments.Add(One(scalar, start, end));
        }

        return arguments is [{ Name: null, IsList: false, Values: [{ Text: "" }] }] ? [] : arguments;
    }

    /// <summary>The arguments in a map, a list or a single value; null where it is nested any deeper.</summary>
    public static IReadOnlyList<CallArgument>? Of(Node node)
    {
        var arguments = node switch
        {
            MapNode map => map.Entries.Select(entry => One(entry.Name, entry.Value)),
            ListNode list => list.Items.Select(item => One(null, item)),
            _ => [One(null, node)],
        };
        var all = arguments.ToList();
        return all.TrueForAll(argument => argument is not null) ? [.. all.OfType<CallArgument>()] : null;
    }

    static CallArgument? One(string? name, Node node) =>
        node switch
        {
            ScalarNode scalar => new CallArgument(name, [new Argument(scalar.Text, scalar.Place)], false, scalar.Place),
            ListNode list when list.Items.All(item => item is ScalarNode) => new CallArgument(
                name,
                [.. list.Items.Cast<ScalarNode>().Select(item => new Argument(item.Text, item.Place))],
                true,
                list.Place
            ),
            _ => null,
        };

    static CallArgument One(ScalarNode scalar, int start, int end)
    {
        var text = scalar.Text;
        string? name = null;
        var equals = text.IndexOf('=', start, end - start);
        if (equals >= 0)
        {
            name = text[start..equals].Trim();
            start = equals + 1;
        }
        (start, end) = Trim(text, start, end);
        var place = scalar.Part(start, end - start);
        if (end - start < 2 || text[start] != '[' || text[end - 1] != ']')
        {
            return new CallArgument(name, [new Argument(text[start..end], place)], false, place);
        }

        var values = Parts(text, start + 1, end - 1)
            .Select(part => Trim(text, part.Start, part.End))
            .Select(part => new Argument(text[part.Start..part.End], scalar.Part(part.Start, part.End - part.Start)));
        return new CallArgument(name, [.. values], true, place);
    }

    static IEnumerable<(int Start, int End)> Parts(string text, int from, int until)
    {
        var (start, depth) = (from, 0);
        for (var i = from; i < until; i++)
        {
            if (text[i] is '[' or '(')
            {
                depth++;
            }
            else if (text[i] is ']' or ')')
            {
                depth--;
            }
            else if (text[i] == ',' && depth <= 0)
            {
                yield return (start, i);
                start = i + 1;
            }
        }
        yield return (start, Math.Max(start, until));
    }

    static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
