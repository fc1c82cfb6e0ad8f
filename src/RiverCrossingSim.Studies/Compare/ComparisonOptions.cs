namespace RiverCrossingSim.Studies;

/// <summary>How courses of action are to be compared.</summary>
public sealed record ComparisonOptions
{
    /// <summary>Replications of each, at least 2; with a <see cref="Precision"/>, the most that are done to reach it. Null for the default.</summary>
    public int? Replications { get; init; }

    /// <summary>Seed of all random numbers, the same for all.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads, at least 1. The results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How precisely the difference is to be known before the study ends; null to do a given number of replications.</summary>
    public DifferencePrecision? Precision { get; init; }

    /// <summary>Told how far the study is, several times a second, always by the thread that called it.</summary>
    public Action<StudyProgress>? Progress { get; init; }
}

/// <summary>
/// When a difference is known well enough: the half-width of every interval of a difference in restricted mean duration.
/// </summary>
/// <param name="Hours">The half-width wanted, hours; null where it is given as a share.</param>
/// <param name="Share">The half-width wanted, as a share of the restricted mean duration, averaged over those compared; null where it is given in hours.</param>
public sealed record DifferencePrecision(double? Hours, double? Share)
{
    /// <summary>A half-width in hours.</summary>
    /// <param name="hours">Above 0.</param>
    public static DifferencePrecision OfHours(double hours) => new(hours, null);

    /// <summary>A half-width as a share of the mean duration.</summary>
    /// <param name="share">Above 0: 0.02 for 2 %.</param>
    public static DifferencePrecision OfShare(double share) => new(null, share);
}
