using System.Text.RegularExpressions;

namespace RiverCrossingSim.Model;

/// <summary>The names of kinds, as scenario files and columns write them.</summary>
static partial class KindName
{
    /// <summary>The name, if it is in kebab-case.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static string Checked(string name) =>
        Kebab().IsMatch(name)
            ? name
            : throw new ArgumentException($"'{name}' is not in kebab-case, such as 'pontoon-bridge'.", nameof(name));

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Kebab();
}
