namespace RiverCrossingSim.Model;

/// <summary>Names as files and reports write them.</summary>
public static class Names
{
    /// <summary>The kebab-case name of an enum value: <c>PontoonBridge</c> becomes <c>pontoon-bridge</c>.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum => Kebab(value.ToString());

    /// <summary>The kebab-case form of a name in PascalCase.</summary>
    public static string Kebab(string name) => Separated(name, '-');

    /// <summary>The snake_case name of an enum value: <c>AfterStrike</c> becomes <c>after_strike</c>.</summary>
    public static string Snake<T>(T value)
        where T : struct, Enum => Separated(value.ToString(), '_');

    static string Separated(string name, char separator) =>
        string.Concat(
            name.Select(
                (letter, i) =>
                    char.IsUpper(letter) && i > 0
                        ? $"{separator}{char.ToLowerInvariant(letter)}"
                        : $"{char.ToLowerInvariant(letter)}"
            )
        );
}
