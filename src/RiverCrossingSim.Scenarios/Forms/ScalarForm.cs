namespace RiverCrossingSim.Scenarios;

/// <summary>A form that is written as one value. It may stand in a map that says where the value comes from.</summary>
abstract class ScalarForm : Form
{
    public sealed override object? Read(Node node, Key key, string path, Reading reading)
    {
        if (reading.Sourced(node, path) is not { } inner)
        {
            return null;
        }

        if (inner.IsNull)
        {
            var example = key.Example is { } written ? $", such as {written}" : "";
            reading.Error(
                ProblemCodes.Value,
                inner.Place,
                path,
                $"{path} has no value; {Expected(key)} is expected{example}"
            );
            return null;
        }
        return inner switch
        {
            ScalarNode scalar => ReadText(scalar, key, path, reading),
            _ => ReadOther(inner, key, path, reading),
        };
    }

    /// <summary>Reads the value from a text.</summary>
    protected abstract object? ReadText(ScalarNode scalar, Key key, string path, Reading reading);

    /// <summary>What is expected, as a message says it: "a speed".</summary>
    protected abstract string Expected(Key key);

    /// <summary>Reads the value from a list or a map, where the form knows one.</summary>
    protected virtual object? ReadOther(Node node, Key key, string path, Reading reading)
    {
        reading.Error(
            ProblemCodes.Form,
            node.Place,
            path,
            $"{path} is one value, {Expected(key)}; here stands {node.Describe()}"
        );
        return null;
    }
}
