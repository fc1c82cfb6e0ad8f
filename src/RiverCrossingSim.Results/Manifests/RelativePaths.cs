using System.Text.RegularExpressions;

namespace RiverCrossingSim.Results;

/// <summary>A text without absolute paths, which name a machine's folders and users, and are of no use elsewhere.</summary>
public static partial class RelativePaths
{
    /// <summary>A text in which each absolute path is its last name.</summary>
    /// <param name="text">The text.</param>
    public static string In(string text) => Absolute().Replace(text, "${last}");

    // A path begins the text or follows a blank, a quote or "="; with one name alone it is a unit: 3 /h.
    [GeneratedRegex(
        """(?<=^|[\s'"=])(?:[A-Za-z]:)?[\\/](?:[^\s'"\\/]+[\\/])+(?<last>[^\s'"\\/]+)[\\/]?(?=$|[\s'":])""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Absolute();
}
