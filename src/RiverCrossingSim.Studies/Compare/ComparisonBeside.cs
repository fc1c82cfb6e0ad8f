namespace RiverCrossingSim.Studies;

/// <summary>What stands beside a verdict and is no part of it, since it moves with the horizon or is of some replications only.</summary>
/// <param name="Label">What it is, as a table names its row.</param>
/// <param name="Texts">Its value for each of those compared, in words.</param>
public sealed record ComparisonBeside(string Label, IReadOnlyList<string> Texts)
{
    /// <summary>The chance to complete up to the horizon, and the median in which a failure counts as never.</summary>
    /// <param name="summary">The comparison.</param>
    public static IReadOnlyList<ComparisonBeside> Of(ComparisonSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return
        [
            new("Chance to complete", [.. summary.Scenarios.Select(scenario => scenario.Outcomes.Completed.Text)]),
            new("Median, failures as never", [.. summary.Scenarios.Select(Median)]),
        ];
    }

    static string Median(ComparedScenario scenario) =>
        scenario.Median is { } median ? Wording.Time(median.Value) : "not known";
}
