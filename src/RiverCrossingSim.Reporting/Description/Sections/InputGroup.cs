using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Inputs of the same key, value and origin, which a table shows in one row: "routes.*.gap" for fifteen routes.</summary>
/// <param name="Name">The path that they share, with a star for what differs.</param>
/// <param name="Text">Their value.</param>
/// <param name="About">What the key says.</param>
/// <param name="IsGiven">Whether the scenario gives it; otherwise it is a default.</param>
/// <param name="Inputs">The inputs.</param>
sealed record InputGroup(string Name, string Text, string About, bool IsGiven, IReadOnlyList<Input> Inputs)
{
    /// <summary>The groups, in the order of their first inputs.</summary>
    public static IEnumerable<InputGroup> Of(IEnumerable<Input> inputs) =>
        inputs
            .GroupBy(input => (Key(input), input.Text, input.About, input.IsGiven, input.Figure?.Provenance))
            .Select(group => new InputGroup(
                Shared([.. group]),
                group.Key.Text,
                group.Key.About,
                group.Key.IsGiven,
                [.. group]
            ));

    /// <summary>The part of the file and the key itself: what must be the same for two inputs to be alike.</summary>
    static string Key(Input input)
    {
        var parts = Parts(input.Path);
        return $"{parts[0]} {parts.Length} {parts.LastOrDefault(part => !char.IsAsciiDigit(part[0]))}";
    }

    static string Shared(List<Input> inputs)
    {
        if (inputs.Count == 1)
        {
            return inputs[0].Name;
        }
        var paths = inputs.ConvertAll(input => Parts(input.Path));
        return string.Join('.', paths[0].Select((part, i) => paths.TrueForAll(path => path[i] == part) ? part : "*"));
    }

    /// <summary>The parts of a path, places in lists as parts of their own.</summary>
    static string[] Parts(string path) =>
        path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
}
