using System.Text;

namespace RiverCrossingSim.Cli.Output;

/// <summary>Breaks a paragraph into lines, as a rule with a dash before the first, and never between a number and its unit.</summary>
static class Wrapping
{
    static readonly string[] Units = ["%", "h", "min", "days", "/d", "/h", "km/h", "km", "m", "±"];

    /// <summary>The lines of a paragraph.</summary>
    /// <param name="paragraph">The text, without line breaks.</param>
    /// <param name="width">The most characters in a line, where the words allow it.</param>
    /// <param name="first">What stands before the first line.</param>
    /// <param name="others">What stands before the others.</param>
    public static IEnumerable<string> Lines(string paragraph, int width, string first = "- ", string others = "  ")
    {
        var line = new StringBuilder(first);
        var words = 0;
        foreach (var word in Words(paragraph))
        {
            if (words > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear().Append(others);
                words = 0;
            }
            line.Append(words++ > 0 ? " " : "").Append(word);
        }
        yield return line.ToString();
    }

    /// <summary>The words, each with the unit that follows it.</summary>
    static List<string> Words(string paragraph)
    {
        var words = new List<string>();
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count > 0 && Units.Contains(word.TrimEnd('.', ',', ';', ':', ')')))
            {
                words[^1] += $" {word}";
            }
            else
            {
                words.Add(word);
            }
        }
        return words;
    }
}
