namespace RiverCrossingSim.Scenarios;

/// <summary>One value set from outside a scenario.</summary>
/// <param name="Name">The name by which problems refer to it: <c>--set 1</c>, <c>With 1</c>.</param>
/// <param name="Text">What problems show of it: <c>path=value</c>.</param>
sealed record Setting(string Name, string Text)
{
    const string OfSet = "--set ";

    /// <summary>How much of the text is the path; null where an equals sign has to be looked for.</summary>
    public int? PathLength { get; init; }

    /// <summary>The value, where it is a single one by its type; null where the text has it as a file writes it.</summary>
    public string? Scalar { get; init; }

    /// <summary>What the command line gives.</summary>
    /// <param name="sets">Each <c>path=value</c>.</param>
    public static IReadOnlyList<Setting> OfSets(IReadOnlyList<string> sets) =>
        [.. sets.Select((text, place) => new Setting($"{OfSet}{place + 1}", text))];

    /// <summary>The place of a value that the command line gives, from 0; null where the name is that of anything else.</summary>
    /// <param name="name">The name by which a problem refers to something.</param>
    public static int? PlaceOfSet(string name) =>
        name.StartsWith(OfSet, StringComparison.Ordinal) && int.TryParse(name[OfSet.Length..], out var number)
            ? number - 1
            : null;
}
