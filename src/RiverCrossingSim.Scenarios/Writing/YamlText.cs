using System.Text;

namespace RiverCrossingSim.Scenarios;

/// <summary>Writes nodes as YAML: maps as lines, lists of single values in brackets, quotes only where they are needed.</summary>
static class YamlText
{
    /// <summary>The text of a map and all in it.</summary>
    public static string Of(Node root)
    {
        var text = new StringBuilder();
        if (root is MapNode map)
        {
            WriteMap(map, 0, text, isInLine: false);
        }

        return text.ToString();
    }

    /// <summary>A value, a list or a map in one line.</summary>
    public static string Line(Node node) => InLine(node, isInFlow: false);

    /// <summary>A text as one value, in quotes where it needs them.</summary>
    public static string Value(string text) => Scalar(Node(text), isInFlow: false);

    /// <summary>A text as a value that reads back as a text.</summary>
    public static ScalarNode Node(string text) => new(default, text, isPlain: !new ScalarNode(default, text).IsNull);

    static void WriteMap(MapNode map, int indent, StringBuilder text, bool isInLine)
    {
        foreach (var entry in map.Entries)
        {
            if (!isInLine)
            {
                text.Append(' ', indent);
            }

            isInLine = false;
            text.Append(Scalar(entry.Name, isInFlow: false)).Append(':');
            WriteValue(entry.Value, indent, text, entry.IsDefault ? "    # default\n" : "\n");
        }
    }

    static void WriteValue(Node value, int indent, StringBuilder text, string end)
    {
        switch (value)
        {
            case MapNode { Entries.Count: > 0, IsInLine: false } map:
                text.Append('\n');
                WriteMap(map, indent + 2, text, isInLine: false);
                break;
            case ListNode list when !list.Items.All(IsShort):
                text.Append('\n');
                foreach (var item in list.Items)
                {
                    WriteItem(item, indent + 2, text);
                }

                break;
            default:
                text.Append(' ').Append(InLine(value, isInFlow: false)).Append(end);
                break;
        }
    }

    static void WriteItem(Node item, int indent, StringBuilder text)
    {
        text.Append(' ', indent).Append("- ");
        if (item is MapNode { IsInLine: false } map)
        {
            WriteMap(map, indent + 2, text, isInLine: true);
        }
        else
        {
            text.Append(InLine(item, isInFlow: false)).Append('\n');
        }
    }

    static bool IsShort(Node node) => node is ScalarNode or MapNode { IsInLine: true };

    static string InLine(Node node, bool isInFlow) =>
        node switch
        {
            ScalarNode scalar => Scalar(scalar, isInFlow),
            ListNode list => $"[{string.Join(", ", list.Items.Select(item => InLine(item, isInFlow: true)))}]",
            _ =>
                $"{{{string.Join(", ", ((MapNode)node).Entries.Select(entry => $"{Scalar(entry.Name, isInFlow: true)}: {InLine(entry.Value, isInFlow: true)}"))}}}",
        };

    static string Scalar(ScalarNode scalar, bool isInFlow) =>
        scalar.IsPlain ? Scalar(scalar.Text, isInFlow) : Quoted(scalar.Text);

    static string Scalar(string text, bool isInFlow) => IsSafe(text, isInFlow) ? text : Quoted(text);

    static bool IsSafe(string text, bool isInFlow)
    {
        if (text.Length == 0 || text[^1] is ' ' or ':')
        {
            return false;
        }

        var isNegative = text.Length > 1 && text[0] == '-' && char.IsAsciiDigit(text[1]);
        if (!char.IsLetterOrDigit(text[0]) && !isNegative)
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            var isColonInWord = text[i] == ':' && text[i + 1] != ' ';
            if (
                !char.IsLetterOrDigit(text[i])
                && !(" _./%+-()=".Contains(text[i]) || (!isInFlow && (",[]".Contains(text[i]) || isColonInWord)))
            )
            {
                return false;
            }
        }
        return true;
    }

    static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (c == '\n')
            {
                quoted.Append("\\n");
            }
            else if (Quoting.IsHidden(c))
            {
                quoted.Append($"\\u{(int)c:x4}");
            }
            else
            {
                quoted.Append(c);
            }
        }
        return quoted.Append('"').ToString();
    }
}
