namespace RiverCrossingSim.Scenarios;

/// <summary>A list of values of one form.</summary>
sealed class ListForm(Type element, Forms forms) : Form
{
    public Form Element { get; } = forms.Of(element);

    public override object? Read(Node node, Key key, string path, Reading reading)
    {
        if (reading.Sourced(node, path) is not { } inner)
        {
            return null;
        }

        if (inner is not ListNode list)
        {
            var hint =
                inner is ScalarNode { IsNull: false, Text: var text }
                    ? $"; for a single one write [{Quoting.Short(text)}]"
                : inner is MapNode && Element is RecordForm
                    ? "; only a file that extends another can change the entries of a list by their names"
                : "";
            reading.Error(
                ProblemCodes.Form,
                inner.Place,
                path,
                $"{path} is a list; here stands {inner.Describe()}{hint}"
            );
            return null;
        }
        var good = true;
        var values = new List<object>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var (item, place) = (list.Items[i], $"{path}[{i}]");
            reading.Places[place] = item.Place;
            if (Element.Read(item, key, place, reading) is { } value)
            {
                values.Add(value);
            }
            else
            {
                good = false;
            }
        }
        return good ? Typed(values) : null;
    }

    public override Node Write(object value, Key key, object owner, WritingStyle style) =>
        new ListNode(
            default,
            [
                .. ((System.Collections.IEnumerable)value)
                    .Cast<object>()
                    .Select(item => Element.Write(item, key, owner, style)),
            ]
        );

    Array Typed(List<object> values)
    {
        var typed = Array.CreateInstance(element, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            typed.SetValue(values[i], i);
        }

        return typed;
    }
}
