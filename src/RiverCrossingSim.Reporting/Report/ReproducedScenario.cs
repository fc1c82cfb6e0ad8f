namespace RiverCrossingSim.Reporting.Report;

/// <summary>A scenario as the page says how to have its numbers again.</summary>
/// <param name="Term">What it is called there.</param>
/// <param name="Origin">Its name, or where it comes from; null where the term says all.</param>
/// <param name="Hash">Hash of the resolved scenario.</param>
public sealed record ReproducedScenario(string Term, string? Origin, string Hash)
{
    /// <summary>The only scenario of a page.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="hash">Hash of the resolved scenario.</param>
    public static IReadOnlyList<ReproducedScenario> Only(string name, string hash) => [new("Scenario", name, hash)];
}
