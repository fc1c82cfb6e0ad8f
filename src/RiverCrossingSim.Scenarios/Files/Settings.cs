namespace RiverCrossingSim.Scenarios;

/// <summary>Values set from outside, laid over the nodes of a scenario before it is read: <c>--set path=value</c>.</summary>
static class Settings
{
    /// <summary>The root with all values set; what fits nothing is reported.</summary>
    /// <param name="root">The file, with what it extends.</param>
    /// <param name="settings">The values.</param>
    /// <param name="order">How many files come before them in the list of problems.</param>
    /// <param name="form">The form of the root.</param>
    /// <param name="report">Takes the problems.</param>
    public static MapNode Apply(
        MapNode root,
        IReadOnlyList<Setting> settings,
        int order,
        RecordForm form,
        Report report
    )
    {
        for (var i = 0; i < settings.Count; i++)
        {
            var source = new SourceText(settings[i].Name, settings[i].Text, order + i) { IsSetting = true };
            try
            {
                root = Apply(root, settings[i], source, form, report);
            }
            catch (UnreadableFileException e)
            {
                report.Add(e.Problem, source.Order);
            }
        }
        return root;
    }

    static MapNode Apply(MapNode root, Setting setting, SourceText source, RecordForm form, Report report)
    {
        FileText.RequirePlain(source);
        var text = source.Text;
        var equals = setting.PathLength ?? text.IndexOf('=');
        if (equals < 0)
        {
            throw Wrong(
                source.At(1, 1, text.Length),
                $"{Quoting.Show(text)} has no '='; write path=value, such as river.width=800 m"
            );
        }
        if (SetStep.Parse(text[..equals]) is not { } steps)
        {
            throw Wrong(
                source.At(1, 1, equals),
                $"{Quoting.Show(text[..equals])} is no path; write it as sites.port.craft or force.units[0].personnel"
            );
        }
        if (Value(setting, source, equals + 1, report) is not { } value)
        {
            throw Wrong(source.At(1, equals + 2), "no value follows the '='; write null to go back to the default");
        }

        var change = new SetChange(root, steps, value, report);
        if (change.Of(root, form) is MapNode changed)
        {
            return changed;
        }
        throw Wrong(source.At(1, change.Failed.Offset + 1, change.Failed.Length), change.Problem);
    }

    static Node? Value(Setting setting, SourceText source, int offset, Report report) =>
        setting.Scalar is { } scalar
            ? new ScalarNode(source.At(1, offset + 1, Math.Max(1, scalar.Length)), scalar)
            : NodeReader.Read(source, offset, report);

    static UnreadableFileException Wrong(Place place, string message) => new(ProblemCodes.Set, place, message);
}
