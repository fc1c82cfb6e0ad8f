using System.Text;
using System.Text.RegularExpressions;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>A page's list of contents: every heading has an address of its own, and the list below the page's head leads to the sections.</summary>
static partial class PageContents
{
    /// <summary>Fewer sections are seen at a glance.</summary>
    const int FewestSections = 3;

    /// <summary>The page with the list and the addresses.</summary>
    /// <param name="page">A page whose sections begin with headings of the second rank, those of pictures and tables of the third.</param>
    public static string In(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var taken = new HashSet<string>();
        var sections = new List<(string Address, string Words)>();
        var addressed = Heading()
            .Replace(
                page,
                heading =>
                {
                    var (rank, words) = (heading.Groups["rank"].Value, heading.Groups["words"].Value);
                    var address = Address(words, taken);
                    if (rank == "2")
                    {
                        sections.Add((address, words));
                    }
                    return $"<h{rank} id=\"{address}\">{words}</h{rank}>";
                }
            );
        return sections.Count < FewestSections
            ? addressed
            : addressed.Replace("<main>", $"{List(sections)}<main>", StringComparison.Ordinal);
    }

    static string List(List<(string Address, string Words)> sections)
    {
        var list = new StringBuilder("<nav class=\"contents\" aria-label=\"Contents\"><ul>");
        foreach (var (address, words) in sections)
        {
            list.Append($"<li><a href=\"#{address}\">{words}</a></li>");
        }
        return list.Append("</ul></nav>").ToString();
    }

    /// <summary>The words in lower case with hyphens, and a number where an earlier heading has the same.</summary>
    static string Address(string words, HashSet<string> taken)
    {
        var plain = NoLetters().Replace(Entity().Replace(words, ""), "-").Trim('-').ToLowerInvariant();
        var address = plain.Length == 0 ? "section" : plain;
        for (var number = 2; !taken.Add(address); number++)
        {
            address = $"{(plain.Length == 0 ? "section" : plain)}-{number}";
        }
        return address;
    }

    [GeneratedRegex(
        @"<h(?<rank>[23])>(?<words>[^<]*)</h\k<rank>>",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Heading();

    [GeneratedRegex("&#?[A-Za-z0-9]+;", RegexOptions.NonBacktracking)]
    private static partial Regex Entity();

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex NoLetters();
}
