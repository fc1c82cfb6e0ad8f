namespace RiverCrossingSim.Scenarios;

/// <summary>One thing that differs between two scenarios.</summary>
/// <param name="Path">The path of the key, list items by name: <c>force.units.staff.ready</c>.</param>
/// <param name="Old">What the first has, with its unit; null where it has nothing there.</param>
/// <param name="New">What the second has; null where it has nothing there.</param>
/// <param name="ChangesResults">Whether results can depend on it: not on titles, notes and sources.</param>
public sealed record Difference(string Path, string? Old, string? New, bool ChangesResults);
