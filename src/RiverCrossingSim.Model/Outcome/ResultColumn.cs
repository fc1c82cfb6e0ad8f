namespace RiverCrossingSim.Model;

/// <summary>One number that every replication reports, and its place in a row of results.</summary>
/// <param name="Group">What it is about: empty for the headline figures, else <c>assumption</c>, <c>site</c>, <c>fire</c>, <c>losses</c>, <c>time</c>, <c>event</c> (moments after the order, infinite where it never came), <c>pursuit</c>, <c>disruption</c>, <c>civilians</c> or <c>air_defence</c>.</param>
/// <param name="Subject">The site, source, assumption, cause or stage that it is about; empty where the group needs none.</param>
/// <param name="Measure">What is measured, in snake_case with the unit at its end where it has one: <c>downtime_repair_h</c>.</param>
/// <param name="Unit">The unit in words or symbols; empty for counts and shares.</param>
/// <param name="About">One line of documentation.</param>
public sealed record ResultColumn(string Group, string Subject, string Measure, string Unit, string About)
{
    /// <summary>The heading in <c>replications.csv</c>: the parts that are not empty, joined by dots.</summary>
    public string Name { get; } = string.Join('.', new[] { Group, Subject, Measure }.Where(part => part.Length > 0));
}
