using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>How to validate.</summary>
public sealed record ValidationOptions
{
    /// <summary>Seed of all random numbers; the one that is fixed in advance unless given.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads, at least 1. The results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Told several times a second how many checks are done, always by the thread that called.</summary>
    public Action<StudyProgress>? Progress { get; init; }
}
