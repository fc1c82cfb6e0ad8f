using System.Reflection;

namespace RiverCrossingSim.Scenarios;

/// <summary>What a code means, an example that triggers it, and how to mend it: a text for each under <c>Explanations/</c>.</summary>
/// <param name="Code">The code, such as RC105.</param>
/// <param name="Title">What is wrong, in a line.</param>
/// <param name="Text">The whole explanation, in Markdown.</param>
public sealed record Explanation(string Code, string Title, string Text)
{
    const string Ending = ".md";

    /// <summary>All codes in their order.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        .. Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name =>
                name.StartsWith("RC", StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal)
            )
            .Select(name => name[..^Ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The explanation of a code, in any case of letters; null where there is no such code.</summary>
    /// <param name="code">The code.</param>
    public static Explanation? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var known = Codes.FirstOrDefault(one => one.Equals(code, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            return null;
        }

        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(known + Ending)!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        var title = text.AsSpan(0, text.IndexOf('\n')).Trim("# \r").ToString();
        return new Explanation(known, title[(title.IndexOf(':') + 1)..].Trim(), text);
    }
}
