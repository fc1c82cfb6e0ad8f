using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>How a scenario is to be explained by its causes.</summary>
public sealed record AttributionOptions
{
    /// <summary>Replications of each subset of the causes where none are asked for.</summary>
    public const int DefaultReplications = 200;

    /// <summary>The most groups of causes.</summary>
    public const int MostGroups = ShapleyOrderPairs.MostPlayers;

    /// <summary>Replications of each subset of the causes, at least 2.</summary>
    public int Replications { get; init; } = DefaultReplications;

    /// <summary>
    /// Groups that have a share of their own at most, from 1 to 31; with more causes, those that weigh least are joined to one. Up to 7
    /// groups have their shares from all subsets, more from sampled orders.
    /// </summary>
    public int Most { get; init; } = AttributionDesign.MostOfAllSubsets;

    /// <summary>The time of which the chance to be done is explained; null for the scenario's first milestone.</summary>
    public TimeSpan? Within { get; init; }

    /// <summary>The time at which durations are cut, and with which failures count; null for the scenario's last milestone.</summary>
    public TimeSpan? UpTo { get; init; }

    /// <summary>Seed of all random numbers, the same for all subsets.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads, at least 1. The results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Told how far the study is, several times a second, always by the thread that called it.</summary>
    public Action<StudyProgress>? Progress { get; init; }
}
