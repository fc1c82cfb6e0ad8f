using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>What has a share of its own: a cause, or several that are switched on and off together.</summary>
/// <param name="Name">Its name, unlike that of every other beside it.</param>
/// <param name="Off">What is the case where it is switched off.</param>
/// <param name="Members">The names of what it is made of; its own name where it is one cause.</param>
/// <param name="Sets">What is set in the file to switch it off, each <c>path=value</c>.</param>
/// <param name="Causes">The causes of the program that are switched off.</param>
public sealed record CauseGroup(
    string Name,
    string Off,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Sets,
    IReadOnlyList<Cause> Causes
)
{
    /// <summary>What differs between two files, as the second has it where the cause is on; none for a cause of one file.</summary>
    public IReadOnlyList<DifferenceGroup> Differences { get; init; } = [];

    /// <summary>A cause of the program.</summary>
    internal static CauseGroup Of(Cause cause) => new(cause.Name, cause.Off, [cause.Name], [], [cause]);

    /// <summary>A cause that somebody names, switched off by values of the file.</summary>
    internal static CauseGroup Of(Variant given) =>
        new(given.Name, string.Join(", ", given.Sets), [given.Name], given.Sets, []);

    /// <summary>Several as one.</summary>
    internal static CauseGroup Joined(IReadOnlyList<CauseGroup> groups) =>
        groups.Count == 1
            ? groups[0]
            : new(
                $"the {groups.Count} others",
                string.Join("; ", groups.Select(group => group.Off)),
                [.. groups.SelectMany(group => group.Members)],
                [.. groups.SelectMany(group => group.Sets)],
                [.. groups.SelectMany(group => group.Causes)]
            )
            {
                Differences = [.. groups.SelectMany(group => group.Differences)],
            };

    /// <summary>What a scenario is without it, as far as causes of the program go.</summary>
    internal Scenario SwitchOff(Scenario scenario) =>
        Causes.Aggregate(scenario, (left, cause) => cause.SwitchOff(left));
}
