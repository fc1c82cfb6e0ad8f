using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace RiverCrossingSim.Scenarios;

/// <summary>A map from names, or from the words of an enumeration, to values of one form.</summary>
sealed class MapForm : Form
{
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    readonly Type _type;

    public MapForm(Type name, Type element, Forms forms)
    {
        _type = typeof(Dictionary<,>).MakeGenericType(name, element);
        Element = forms.Of(element);
        Choice = forms.Of(name) as ChoiceForm;
    }

    public Form Element { get; }

    /// <summary>The words that may stand as names; null where names are free.</summary>
    public ChoiceForm? Choice { get; }

    public override object? Read(Node node, Key key, string path, Reading reading)
    {
        if (node is not MapNode map)
        {
            var hint = Choice is null ? "" : $" (of {string.Join(", ", Choice.Words)})";
            reading.Error(
                ProblemCodes.Form,
                node.Place,
                path,
                $"{path} is a map from names{hint}; here stands {node.Describe()}"
            );
            return null;
        }
        var good = true;
        var values = (IDictionary)Activator.CreateInstance(_type)!;
        foreach (var (name, place, value) in map.Entries)
        {
            var at = $"{path}.{name}";
            reading.Places[at] = place;
            var entry = ReadName(name, place, key, at, reading);
            var read = Element is RecordForm record
                ? record.ReadEntry(value, name, place, at, reading)
                : Element.Read(value, key, at, reading);
            if (entry is not null && read is not null)
            {
                values[entry] = read;
            }
            else
            {
                good = false;
            }
        }
        return good ? values : null;
    }

    public override Node Write(object value, Key key, object owner, WritingStyle style)
    {
        var entries = ((IDictionary)value).Keys.Cast<object>();
        if (Choice is not null)
        {
            entries = entries.OrderBy(Choice.PlaceOf);
        }

        return new MapNode(
            default,
            [
                .. entries.Select(name => new Entry(
                    Choice?.Word(name) ?? (string)name,
                    default,
                    Element.Write(((IDictionary)value)[name]!, key, owner, style)
                )),
            ]
        );
    }

    object? ReadName(string name, Place place, Key key, string path, Reading reading)
    {
        if (Choice is not null)
        {
            if (Choice.Find(name) is { } value)
            {
                return value;
            }

            var advice = NearestName.Advice(name, Choice.Words.ToList(), "there are");
            reading.Error(
                ProblemCodes.Choice,
                place,
                path,
                $"{path}: {key.Name} has no entry {Quoting.Show(name)}{advice}"
            );
            return null;
        }
        if (key.Names is { } part)
        {
            reading.Refer(part, name, path, place);
        }

        return reading.CheckName(name, place, path) ? name : null;
    }
}
