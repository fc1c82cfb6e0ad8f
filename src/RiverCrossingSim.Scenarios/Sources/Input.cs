namespace RiverCrossingSim.Scenarios;

/// <summary>What a scenario gives the model at one key: a figure, the name of an assumption, or a choice among named ones.</summary>
/// <param name="Path">The path of its key, such as <c>force.units[2].ready</c>.</param>
/// <param name="Name">The path with the names of list items: <c>force.units.staff.ready</c>.</param>
/// <param name="About">What the key says, in a line.</param>
/// <param name="Text">The value as a file has it, with its unit.</param>
/// <param name="IsGiven">Whether a file gives it; otherwise it is this program's default.</param>
public sealed record Input(string Path, string Name, string About, string Text, bool IsGiven)
{
    /// <summary>The figure that it is, and on what that rests; null for the name of an assumption, and for a choice.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The assumption that it names; null where it names none.</summary>
    public string? Assumption { get; init; }

    /// <summary>Whether it is a choice: of a rule, an operating window, yes or no.</summary>
    public bool IsChoice => Figure is null && Assumption is null;
}
