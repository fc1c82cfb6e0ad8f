using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>All charts of a run, by what they are about.</summary>
/// <param name="result">The run.</param>
/// <param name="summary">Its summary.</param>
public sealed class ChartSet(RunResult result, RunSummary summary)
{
    /// <summary>How long it takes.</summary>
    public IReadOnlyList<Chart> Duration { get; } =
    [Chart.Of(() => new DurationHistogram(result, summary)), Chart.Of(() => new DurationEcdf(result, summary))];

    /// <summary>Who is across when.</summary>
    public IReadOnlyList<Chart> Across { get; } = [Chart.Of(() => new CrossingCurves(result))];

    /// <summary>What the crossings did.</summary>
    public IReadOnlyList<Chart> Crossings { get; } =
    [
        Chart.Of(() => new SiteCarried(summary)),
        Chart.Of(() => new SiteUse(summary)),
        Chart.Of(() => new SiteDowntime(summary)),
        Chart.Of(() => new SiteQueues(result)),
    ];

    /// <summary>Fire, and what was lost.</summary>
    public IReadOnlyList<Chart> Fire { get; } =
    [
        Chart.Of(() => new Strikes(summary)),
        Chart.Of(() => new Losses(summary)),
        Chart.Of(() => new LossesByCause(summary)),
    ];

    /// <summary>Where the time went.</summary>
    public IReadOnlyList<Chart> Time { get; } = [Chart.Of(() => new TimeBudget(summary))];

    /// <summary>What goes with long durations.</summary>
    public IReadOnlyList<Chart> Causes { get; } =
    [
        Chart.Of(() => new AssumptionCorrelations(summary)),
        Chart.Of(() => new AssumptionShares(summary)),
        Chart.Of(() => new WhatWouldHaveToBeTrue(result.Scenario, summary)),
    ];

    /// <summary>All of them, in the order of the report.</summary>
    public IEnumerable<Chart> All => [.. Duration, .. Across, .. Crossings, .. Fire, .. Time, .. Causes];
}
