using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>A part of the model that a scenario may use: what the code says of it, and what this scenario makes of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Applies">Whether a scenario uses it.</param>
/// <param name="Members">The types whose docstrings say how it works.</param>
/// <param name="Here">What the scenario makes of it; null where there is nothing to add.</param>
/// <param name="Absence">What it means that a scenario does not use it; null where that needs no word.</param>
sealed record Subject(
    string Name,
    Func<Scenario, bool> Applies,
    IReadOnlyList<string> Members,
    Func<Described, string?> Here,
    string? Absence = null
)
{
    /// <summary>The type, of whatever assembly, whose docstring says how it works, beside the members; null for none.</summary>
    public Type? Work { get; init; }

    /// <summary>The description of it in a scenario.</summary>
    public string Text(Described described)
    {
        var here = Here(described);
        return string.Join(
            ' ',
            [
                .. Members.Select(CodeDocs.Whole),
                .. Work is null ? [] : new[] { CodeDocs.Of(Work) },
                .. here is null ? [] : new[] { $"Here: {here}" },
            ]
        );
    }
}
