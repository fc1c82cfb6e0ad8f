namespace RiverCrossingSim.Model;

/// <summary>
/// Declares one key of the scenario file beside the property that holds it. The reader, the writer, the checks,
/// the schema and the reference are all derived from these declarations, so a new key is written in one place.
/// </summary>
/// <remarks>
/// Whether the key is required follows from the property's <c>required</c> modifier, its default from the
/// property's initializer, its form (number, text, list, map) from the property's type.
/// </remarks>
/// <param name="name">The key as it is written in the file, in kebab-case.</param>
/// <param name="about">One line of documentation, as the reference prints it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute(string name, string about) : Attribute
{
    /// <summary>The key as it is written in the file, in kebab-case.</summary>
    public string Name { get; } = name;

    /// <summary>One line of documentation, as the reference prints it.</summary>
    public string About { get; } = about;

    /// <summary>What the number measures; it decides which units may be written.</summary>
    public Dimension Dimension { get; init; } = Dimension.Number;

    /// <summary>When the value is drawn; <see cref="Level.Fixed"/> for what is never random.</summary>
    public Level Level { get; init; } = Level.Fixed;

    /// <summary>The least value allowed, in the base unit of <see cref="Dimension"/>.</summary>
    public double Min { get; init; } = double.NegativeInfinity;

    /// <summary>The greatest value allowed, in the base unit of <see cref="Dimension"/>.</summary>
    public double Max { get; init; } = double.PositiveInfinity;

    /// <summary>Whether <see cref="Min"/> itself is excluded: "above 0", not "0 or more".</summary>
    public bool AboveMin { get; init; }

    /// <summary>An example of the value as it is written in a file; null where the default says enough.</summary>
    public string? Example { get; init; }

    /// <summary>A word that was once a value, and the one that is written in its place now: "least-wait: soonest"; empty for none.</summary>
    public string Formerly { get; init; } = "";

    /// <summary>What the texts in this key must name: an entry of the top-level map or list with this key; null for none.</summary>
    public string? Names { get; init; }

    /// <summary>Whether it only describes: it changes no result, and the scenario's hash leaves it out.</summary>
    public bool IsComment { get; init; }
}

/// <summary>Marks the property that holds the name under which an entry stands in its map.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EntryNameAttribute : Attribute;

/// <summary>Declares the value of a discriminator key that selects this type among its siblings (<c>means: ferries</c>).</summary>
/// <param name="key">The discriminator key, the same for all siblings.</param>
/// <param name="value">The value that selects this type.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class VariantAttribute(string key, string value) : Attribute
{
    /// <summary>The discriminator key, the same for all siblings.</summary>
    public string Key { get; } = key;

    /// <summary>The value that selects this type.</summary>
    public string Value { get; } = value;
}

/// <summary>
/// Marks a record that a file may also write as one plain value, which then stands for the named key:
/// <c>ferry-speed: uniform(6 km/h, 10 km/h)</c> for <c>ferry-speed: {value: "uniform(6 km/h, 10 km/h)"}</c>.
/// </summary>
/// <param name="key">The key for which the plain value stands.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShorthandAttribute(string key) : Attribute
{
    /// <summary>The key for which the plain value stands.</summary>
    public string Key { get; } = key;
}

/// <summary>What a number of the scenario measures. Values are held in the base unit named here.</summary>
public enum Dimension
{
    /// <summary>A plain number.</summary>
    Number,

    /// <summary>A whole number of things or people.</summary>
    Count,

    /// <summary>A part of a whole, from 0 to 1; written as a number or in percent.</summary>
    Share,

    /// <summary>A time; seconds.</summary>
    Duration,

    /// <summary>A length; metres.</summary>
    Length,

    /// <summary>A speed; metres per second.</summary>
    Speed,

    /// <summary>A mass or a load class; tonnes.</summary>
    Mass,

    /// <summary>Happenings or things per time; per second.</summary>
    Rate,

    /// <summary>An angle; degrees.</summary>
    Angle,
}

/// <summary>How often a random value is drawn.</summary>
public enum Level
{
    /// <summary>Never: the same in every replication.</summary>
    Fixed,

    /// <summary>Once per replication: an assumption, what nobody knows. A value or the name of an assumption.</summary>
    Run,

    /// <summary>Once per craft. A value or the name of an assumption, which may itself be drawn per craft.</summary>
    Entity,

    /// <summary>At each happening: chance. Here a distribution may be written in place.</summary>
    Event,
}
