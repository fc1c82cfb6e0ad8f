using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>How a sweep is run; none of it changes a result.</summary>
public sealed record SweepOptions
{
    /// <summary>
    /// The SQLite file that takes the results, and from which an interrupted sweep goes on; null to keep them in memory
    /// only.
    /// </summary>
    public string? Store { get; init; }

    /// <summary>Threads, at least 1. The results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The command as it was given, for the manifest.</summary>
    public string Command { get; init; } = "";

    /// <summary>Told how far the sweep is, several times a second, always by the thread that called it.</summary>
    public Action<StudyProgress>? Progress { get; init; }
}
