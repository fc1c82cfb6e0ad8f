using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>How values of one .NET type are written in a file: read from a node, and turned into one again.</summary>
abstract class Form
{
    /// <summary>The form of a type in the language that the program brings.</summary>
    public static Form Of(Type type) => Forms.Of(ScenarioLanguage.Default).Of(type);

    /// <summary>Reads the value; null where it is wrong, which is then reported.</summary>
    /// <param name="node">What the file has; not null.</param>
    /// <param name="key">The key in which it stands.</param>
    /// <param name="path">The path of the value.</param>
    /// <param name="reading">The reading at hand.</param>
    public abstract object? Read(Node node, Key key, string path, Reading reading);

    /// <summary>The value as a node.</summary>
    /// <param name="value">The value; not null.</param>
    /// <param name="key">The key in which it stands.</param>
    /// <param name="owner">The record that has the key.</param>
    /// <param name="style">For eyes, or for the hash.</param>
    public abstract Node Write(object value, Key key, object owner, WritingStyle style);

    protected static ScalarNode Scalar(string text, bool isPlain = true) => new(default, text, isPlain);
}

/// <summary>For whom a scenario is written.</summary>
enum WritingStyle
{
    /// <summary>For a reader: every key, units that read well.</summary>
    Friendly,

    /// <summary>For the hash: base units only, no key at its default, nothing that changes no result.</summary>
    Canonical,
}
