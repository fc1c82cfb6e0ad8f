namespace RiverCrossingSim.Studies;

/// <summary>Which replication is to be explained by what befell it, and of which run it is one.</summary>
public sealed record IncidentOptions
{
    /// <summary>The replication: its number, or the median, worst or best of the run.</summary>
    public ReplicationChoice Which { get; init; } = ReplicationChoice.Median;

    /// <summary>Replications of the run, at least 1.</summary>
    public int Replications { get; init; } = StudyOptions.DefaultReplications;

    /// <summary>Seed of all random numbers.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads, at least 1. The results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Told how far the study is, several times a second, always by the thread that called it.</summary>
    public Action<StudyProgress>? Progress { get; init; }
}
