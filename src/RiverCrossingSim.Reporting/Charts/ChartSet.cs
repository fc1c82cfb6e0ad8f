using RiverCrossingSim.Analysis;

namespace RiverCrossingSim.Reporting;

/// <summary>All charts of a run, by what they are about.</summary>
/// <param name="result">The run.</param>
/// <param name="summary">Its summary.</param>
public sealed class ChartSet(RunResult result, RunSummary summary)
{
    /// <summary>How long it takes.</summary>
    public IReadOnlyList<Chart> Duration { get; } =
    [new DurationHistogram(result, summary), new DurationEcdf(result, summary)];

    /// <summary>Who is across when.</summary>
    public IReadOnlyList<Chart> Across { get; } = [new CrossingCurves(result)];

    /// <summary>What the crossings did.</summary>
    public IReadOnlyList<Chart> Crossings { get; } =
    [new SiteCarried(summary), new SiteUse(summary), new SiteDowntime(summary), new SiteQueues(result)];

    /// <summary>Fire, and what was lost.</summary>
    public IReadOnlyList<Chart> Fire { get; } = [new Strikes(summary), new Losses(summary), new LossesByCause(summary)];

    /// <summary>Where the time went.</summary>
    public IReadOnlyList<Chart> Time { get; } = [new TimeBudget(summary)];

    /// <summary>What goes with long durations.</summary>
    public IReadOnlyList<Chart> Causes { get; } =
    [
        new AssumptionCorrelations(summary),
        new AssumptionShares(summary),
        new WhatWouldHaveToBeTrue(result.Scenario, summary),
    ];

    /// <summary>All of them, in the order of the report.</summary>
    public IEnumerable<Chart> All => [.. Duration, .. Across, .. Crossings, .. Fire, .. Time, .. Causes];
}
