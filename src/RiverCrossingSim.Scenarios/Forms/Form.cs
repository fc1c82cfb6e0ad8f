using System.Collections.Concurrent;
using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>How values of one .NET type are written in a file: read from a node, and turned into one again.</summary>
abstract class Form
{
    static readonly ConcurrentDictionary<Type, Form> Known = new();

    /// <summary>The form of a type; it is found once.</summary>
    public static Form Of(Type type)
    {
        if (Known.TryGetValue(type, out var known))
            return known;
        var form = Make(Nullable.GetUnderlyingType(type) ?? type);
        return Known.GetOrAdd(type, form);
    }

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

    static Form Make(Type type)
    {
        if (type == typeof(string))
            return new TextForm();
        if (type == typeof(double) || type == typeof(int) || type == typeof(TimeSpan))
            return new NumberForm(type);
        if (type == typeof(ulong))
            return new SeedForm();
        if (type == typeof(Quantity))
            return new QuantityForm();
        if (type == typeof(Distribution))
            return new DistributionForm();
        if (type == typeof(TimeOnly))
            return new ClockForm();
        if (type == typeof(DateTimeOffset))
            return new InstantForm();
        if (type == typeof(OperatingWindow))
            return new WindowForm();
        if (type == typeof(bool))
            return new ChoiceForm(type, ["false", "true"], [false, true]);
        if (type.IsEnum)
            return ChoiceForm.OfEnum(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return new ListForm(type.GetGenericArguments()[0]);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return new MapForm(type.GetGenericArguments()[0], type.GetGenericArguments()[1]);
        return new RecordForm(type);
    }
}

/// <summary>For whom a scenario is written.</summary>
enum WritingStyle
{
    /// <summary>For a reader: every key, units that read well.</summary>
    Friendly,

    /// <summary>For the hash: base units only, nothing that changes no result.</summary>
    Canonical,
}
