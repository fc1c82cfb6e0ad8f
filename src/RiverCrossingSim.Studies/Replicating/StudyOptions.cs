namespace RiverCrossingSim.Studies;

/// <summary>How a scenario is to be replicated.</summary>
public sealed record StudyOptions
{
    /// <summary>Replications where none are asked for.</summary>
    public const int DefaultReplications = 1_000;

    /// <summary>Replications, at least 1; with a <see cref="Precision"/>, the most that are done to reach it (null for the rule's own limit).</summary>
    public int? Replications { get; init; }

    /// <summary>The number of the first replication: 0, unless this is a part of a study that is put together elsewhere.</summary>
    public int First { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads, at least 1. The results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// The half-width of the median duration's 95 % interval at which to stop, as a share of the median: 0.02 for 2 %.
    /// Null to do a given number of replications.
    /// </summary>
    public double? Precision { get; init; }

    /// <summary>
    /// The replication indices from which row i draws its assumptions and its chance; i for both unless given, so that
    /// one can be held while the other varies. Called from several threads.
    /// </summary>
    public Func<uint, (uint Assumptions, uint Chance)> Indices { get; init; } = row => (row, row);

    /// <summary>
    /// Told how far the study is, several times a second and at its end, always by the thread that called it; on one thread, between
    /// two replications. Null to tell the <see cref="StudyScope"/> around the caller.
    /// </summary>
    public Action<StudyProgress>? Progress { get; init; }
}

/// <summary>How far a study is.</summary>
/// <param name="Done">Replications done.</param>
/// <param name="Target">Replications to be done before the next look, or in all.</param>
/// <param name="Elapsed">Wall-clock time so far.</param>
public readonly record struct StudyProgress(int Done, int Target, TimeSpan Elapsed);
