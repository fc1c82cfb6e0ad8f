namespace RiverCrossingSim.Studies;

/// <summary>All that came out of courses of action replicated side by side under the same luck.</summary>
public sealed record ComparisonResult
{
    /// <summary>Those compared, in the order given; row r of every table is the same replication where they are paired.</summary>
    public required IReadOnlyList<ComparedRun> Runs { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Whether row r of every table is the same replication, under the same luck; else the runs are independent of each other.</summary>
    public bool IsPaired { get; init; } = true;

    /// <summary>What a reader has to know of how the runs came together, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether the study was cancelled early; the replications are then a contiguous prefix, the same for all.</summary>
    public bool Partial { get; init; }

    /// <summary>Why a study with a precision target ended, in words; null without a target.</summary>
    public string? PrecisionOutcome { get; init; }

    /// <summary>Wall-clock time of the replications.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Replications of each.</summary>
    public int Replications => Runs[0].Run.Table.Count;

    /// <summary>The earliest of the horizons, hours: what lies beyond it is not drawn, so that all are shown alike.</summary>
    public double CommonHorizon => Runs.Min(run => run.Run.Scenario.Horizon.TotalHours);

    /// <summary>The time that all are judged by.</summary>
    public Deadline Deadline => Deadline.Of([.. Runs.Select(run => run.Run.Scenario)]);
}

/// <summary>One course of action and its replications.</summary>
/// <param name="Name">Its name in the comparison.</param>
/// <param name="Origin">Where it comes from, in words; null if that is not known.</param>
/// <param name="Run">Its replications.</param>
public sealed record ComparedRun(string Name, string? Origin, RunResult Run);
