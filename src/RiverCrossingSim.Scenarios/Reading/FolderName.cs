using System.Text.RegularExpressions;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// The names of scenarios and studies, which folders of results bear: on every system, so that what is written on one can be
/// read on another.
/// </summary>
static partial class FolderName
{
    /// <summary>What such a name may be, as a message says it.</summary>
    public const string Rule =
        "the results folder bears it, so it has 1 to 200 characters, none of them a control character or one of / \\ : * ? \" < > |, "
        + "and neither a dot nor a space at its ends";

    const int Longest = 200;
    const string Refused = "/\\:*?\"<>|";

    /// <summary>Whether a folder can bear the name on every system.</summary>
    public static bool IsOne(string name) =>
        name.Length is > 0 and <= Longest && Trimmed(name) == name && !name.Any(IsRefused);

    /// <summary>The name with a hyphen for each run of characters that it cannot have; <c>unnamed</c> where nothing is left.</summary>
    public static string Of(string name)
    {
        var kept = Hyphens().Replace(string.Concat(name.Take(Longest).Select(c => IsRefused(c) ? '-' : c)), "-");
        return Trimmed(kept) is { Length: > 0 } left ? left : "unnamed";
    }

    static string Trimmed(string name) => name.Trim().Trim('.').Trim();

    static bool IsRefused(char c) => Refused.Contains(c) || Quoting.IsHidden(c);

    [GeneratedRegex("--+")]
    private static partial Regex Hyphens();
}
