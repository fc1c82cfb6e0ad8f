namespace RiverCrossingSim.Studies;

/// <summary>How a two-level study is to be done: so many draws of the assumptions, and each so often under other luck.</summary>
public sealed record LevelsOptions
{
    /// <summary>Draws of the assumptions, at least 3.</summary>
    public int Assumptions { get; init; } = 200;

    /// <summary>Replications of each draw that differ by luck alone, at least 2.</summary>
    public int Chance { get; init; } = 20;

    /// <summary>Seed of all random numbers.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads, at least 1. The results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Told how far the study is, several times a second, always by the thread that called it.</summary>
    public Action<StudyProgress>? Progress { get; init; }
}
