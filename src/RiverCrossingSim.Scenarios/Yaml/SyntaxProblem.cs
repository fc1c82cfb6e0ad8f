namespace RiverCrossingSim.Scenarios;

/// <summary>Says in plain words why a text is not YAML.</summary>
static class SyntaxProblem
{
    static readonly (string Part, string Message)[] Known =
    [
        (
            "found invalid mapping",
            "a colon stands where no key can be: each key begins a line of its own, in line with its neighbours, and text with ': ' in it is put in quotes"
        ),
        ("cannot start any token", "a value cannot begin with this character; put the value in quotes"),
        ("did not find expected key", "a key is expected here; check that it stands exactly below its neighbours"),
        (
            "did not find expected '-' indicator",
            "a list item (- ...) is expected here; check that it stands exactly below its neighbours"
        ),
        (
            "did not find expected node content",
            "a value is expected here; look for a bracket, brace or quote that is not closed"
        ),
        ("did not find expected <document end>", "this does not belong to anything before it; check the indentation"),
        ("mapping values are not allowed", "a colon stands where no key can be; put text with ': ' in it in quotes"),
        ("block sequence entries are not allowed", "a list item (- ...) begins on a line of its own"),
        ("did not find expected <document start>", "the file ends before this; check the indentation"),
        ("did not find expected ',' or ']'", "a list that begins with [ is not closed"),
        ("did not find expected ',' or '}'", "a map that begins with { is not closed"),
        ("unexpected end of stream", "the quotes that open here are not closed"),
        ("wrong indentation", "the quotes that open here are not closed"),
        ("could not find expected ':'", "a colon is missing after this key"),
        ("unknown escape", "in double quotes a backslash has a meaning of its own; use single quotes"),
    ];

    /// <summary>The one problem of a text that is not YAML.</summary>
    /// <param name="source">The text.</param>
    /// <param name="place">Where the parser gave up.</param>
    /// <param name="reason">What the parser said; empty where it said nothing of use.</param>
    public static UnreadableFileException Of(SourceText source, Place place, string reason)
    {
        if (TabInIndentation(source, place, reason) is { } tab)
        {
            return new(ProblemCodes.Syntax, tab, "a tab in the indentation; YAML takes only spaces there");
        }

        place = LastWritten(source, place);
        foreach (var (part, message) in Known)
        {
            if (reason.Contains(part, StringComparison.Ordinal))
            {
                return new(ProblemCodes.Syntax, place, message);
            }
        }
        return new(
            ProblemCodes.Syntax,
            place,
            reason.Length == 0
                ? "after this the file is no longer YAML: look for a bracket, brace or quote that is not closed"
                : $"this is not YAML: {Quoting.Visible(Plain(reason))}"
        );
    }

    /// <summary>The place itself, or the end of the last line before it that is not empty.</summary>
    static Place LastWritten(SourceText source, Place place)
    {
        var line = Math.Min(place.Line, source.Lines.Length);
        while (line > 1 && string.IsNullOrWhiteSpace(source.Line(line)))
        {
            line--;
        }

        return line == place.Line ? place : source.At(line, Math.Max(1, source.Line(line).TrimEnd().Length));
    }

    static Place? TabInIndentation(SourceText source, Place place, string reason)
    {
        var anywhere = reason.Contains("tab", StringComparison.Ordinal);
        for (var number = 1; number <= source.Lines.Length; number++)
        {
            var line = source.Lines[number - 1];
            var tab = line.AsSpan(0, line.Length - line.AsSpan().TrimStart(" \t").Length).IndexOf('\t');
            if (tab >= 0 && !string.IsNullOrWhiteSpace(line) && (anywhere || number == place.Line))
            {
                return source.At(number, tab + 1);
            }
        }
        return null;
    }

    static string Plain(string reason) => reason.TrimEnd('.').ToLowerInvariant();
}
