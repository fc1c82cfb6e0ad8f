using RiverCrossingSim.Analysis;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim run</c> was asked to do, apart from the scenario.</summary>
/// <param name="Replications">Replications asked for; null for the default.</param>
/// <param name="Seed">Seed of all random numbers.</param>
/// <param name="Threads">Threads; null for one per core.</param>
/// <param name="Precision">The precision of the median to go on for, as a share; null for none.</param>
/// <param name="Folder">The results folder; null for <c>results/name-seed</c>.</param>
/// <param name="Replace">Whether an older result may be replaced.</param>
/// <param name="Json">Whether standard output takes the summary as JSON and nothing else.</param>
/// <param name="Quiet">Whether only problems are told.</param>
/// <param name="Command">The command as it was given, for the manifest.</param>
sealed record RunRequest(
    int? Replications,
    ulong Seed,
    int? Threads,
    double? Precision,
    string? Folder,
    bool Replace,
    bool Json,
    bool Quiet,
    string Command
)
{
    /// <summary>A time of which the chance is asked beside the scenario's milestones; null for none.</summary>
    public TimeSpan? DoneWithin { get; init; }

    /// <summary>The folder that takes every event of one replication; null for none.</summary>
    public string? Trace { get; init; }

    /// <summary>The replication whose events are written.</summary>
    public ReplicationChoice Traced { get; init; } = ReplicationChoice.Median;
}
