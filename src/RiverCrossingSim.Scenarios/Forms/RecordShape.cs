using System.Reflection;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>How a record is written: its keys, those of its base records first, and what makes it special.</summary>
sealed class RecordShape
{
    readonly Dictionary<string, Key> _byName;
    readonly RecordType _record;
    readonly PropertyInfo? _dimension;

    public RecordShape(RecordType record, Forms? forms = null)
    {
        _record = record;
        var type = record.Type;
        var defaults = Activator.CreateInstance(record.Type)!;
        var keys = new List<Key>();
        foreach (var property in Ordered(record))
        {
            if (property.IsDefined(typeof(EntryNameAttribute)))
            {
                EntryName = property;
            }
            else if (property.GetCustomAttribute<KeyAttribute>() is { } declared)
            {
                keys.Add(new Key(property, declared, property.GetValue(defaults), forms));
            }
            else if (property.PropertyType == typeof(Dimension))
            {
                _dimension = property;
            }
        }
        Keys = keys;
        _byName = keys.ToDictionary(key => key.Name);
        Variant = type.GetCustomAttribute<VariantAttribute>();
        Shorthand = type.GetCustomAttribute<ShorthandAttribute>()?.Key;
    }

    public Type Type => _record.Type;

    public IReadOnlyList<Key> Keys { get; }

    /// <summary>The property that holds the name of the entry, where there is one.</summary>
    public PropertyInfo? EntryName { get; }

    /// <summary>The discriminator and its value, for one of several siblings.</summary>
    public VariantAttribute? Variant { get; }

    /// <summary>The key for which a plain value stands.</summary>
    public string? Shorthand { get; }

    public Key? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>A record with the defaults of its declaration.</summary>
    public object Create(string? name)
    {
        var record = Activator.CreateInstance(_record.Type)!;
        if (name is not null)
        {
            EntryName?.SetValue(record, name);
        }

        return record;
    }

    /// <summary>Puts a value in its place; one that brings its dimension sets that too.</summary>
    public void Set(object record, Key key, object value)
    {
        if (value is DistributionWithUnit measured)
        {
            _dimension?.SetValue(record, measured.Dimension);
            value = measured.Distribution;
        }
        key.Set(record, value);
    }

    static IEnumerable<PropertyInfo> Ordered(RecordType record) =>
        record
            .Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .OrderBy(property => Depth(property.DeclaringType!))
            .ThenBy(property => property.MetadataToken);

    static int Depth(Type type) => type.BaseType is { } parent ? 1 + Depth(parent) : 0;
}
