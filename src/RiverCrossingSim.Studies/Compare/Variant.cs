namespace RiverCrossingSim.Studies;

/// <summary>A course of action that is another one with some values set: <c>calm: fire.*.rate=0</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sets">What is set, each <c>path=value</c>.</param>
public sealed record Variant(string Name, IReadOnlyList<string> Sets)
{
    /// <summary>Reads a variant as it is written on a command line: a name, a colon, and values apart by semicolons.</summary>
    /// <param name="text">The text: <c>more ferries: sites.north.craft=20; sites.south.craft=20</c>.</param>
    /// <exception cref="FormatException">The name or the values are missing; the message says what was expected.</exception>
    public static Variant Parse(string text)
    {
        var colon = text.IndexOf(':');
        var equals = text.IndexOf('=');
        if (colon < 0 || (equals >= 0 && equals < colon))
        {
            throw new FormatException(
                $"'{text}' has no name; write it as \"name: path=value\", with semicolons between several values"
            );
        }
        var name = text[..colon].Trim();
        var sets = text[(colon + 1)..]
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (name.Length == 0)
        {
            throw new FormatException($"'{text}' has no name before the colon; write it as \"name: path=value\"");
        }
        if (sets.Length == 0)
        {
            throw new FormatException($"'{text}' sets nothing; write it as \"name: path=value\"");
        }
        return new Variant(name, sets);
    }
}
