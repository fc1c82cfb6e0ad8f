namespace RiverCrossingSim.Studies;

/// <summary>How a sweep is run; none of it changes a result.</summary>
public sealed record SweepOptions
{
    /// <summary>Threads, at least 1. The results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Told how far the sweep is, several times a second, always by the thread that called it.</summary>
    public Action<StudyProgress>? Progress { get; init; }
}
