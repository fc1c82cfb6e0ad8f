namespace RiverCrossingSim.Studies;

/// <summary>How a crossing is to be foretold from what was seen of it.</summary>
public sealed record ForecastOptions
{
    /// <summary>Replications where none are asked for.</summary>
    public const int DefaultReplications = 5_000;

    /// <summary>The fewest replications of which something can be learnt.</summary>
    public const int FewestReplications = 200;

    /// <summary>Replications of the scenario as it is, at least 200; where few of them are near to what was seen, as many again are looked for there.</summary>
    public int Replications { get; init; } = DefaultReplications;

    /// <summary>The time of which the chance to be done is foretold first; null for the first milestone after what was seen.</summary>
    public TimeSpan? Within { get; init; }

    /// <summary>How often more replications are looked for where few are near to what was seen; 0 for never.</summary>
    public int Rounds { get; init; } = 2;

    /// <summary>Seed of all random numbers.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads, at least 1. The results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Told how far the study is, several times a second, always by the thread that called it.</summary>
    public Action<StudyProgress>? Progress { get; init; }
}
