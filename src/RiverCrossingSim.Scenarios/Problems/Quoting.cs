using System.Globalization;
using System.Text;

namespace RiverCrossingSim.Scenarios;

/// <summary>Shows text from a file in a message or on a terminal: short, and without control characters.</summary>
public static class Quoting
{
    const int Longest = 60;

    /// <summary>The text in single quotes, shortened where it is long.</summary>
    public static string Show(string text) => $"'{Short(text)}'";

    /// <summary>The text, shortened where it is long.</summary>
    public static string Short(string text) =>
        Visible(text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 3), "..."));

    /// <summary>The text with each control character replaced by one that can be seen.</summary>
    public static string Visible(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            visible.Append(IsHidden(c) ? '\ufffd' : c);
        }

        return visible.ToString();
    }

    /// <summary>Whether a character shows nothing of itself, or moves what stands beside it.</summary>
    public static bool IsHidden(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
