namespace RiverCrossingSim.Studies;

/// <summary>How the sensitivity of a scenario is studied.</summary>
public sealed record SensitivityOptions
{
    /// <summary>What is looked at, by name; see <see cref="Output.Named"/>.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = Output.Usual;

    /// <summary>The assumptions to be looked at one by one; null for all of them. The others vary as one group.</summary>
    public IReadOnlyList<string>? Factors { get; init; }

    /// <summary>Trajectories of the screening, at least 10.</summary>
    public int Trajectories { get; init; } = 100;

    /// <summary>Rows of the design for Sobol' indices, at least 16; a power of two spreads the points most evenly. 0 to screen only.</summary>
    public int Samples { get; init; } = 1_024;

    /// <summary>How many factors get indices of their own, at most: those that the screening ranks first.</summary>
    public int Most { get; init; } = 10;

    /// <summary>Seed of all random numbers.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads, at least 1. The results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Told how far the study is, several times a second, always by the thread that called it.</summary>
    public Action<StudyProgress>? Progress { get; init; }
}
