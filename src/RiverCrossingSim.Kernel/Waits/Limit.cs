namespace RiverCrossingSim.Kernel;

/// <summary>How long a wait may last, in ticks.</summary>
internal static class Limit
{
    /// <summary>As long as it takes: added to any time it is later than every run.</summary>
    internal const long None = long.MaxValue;

    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    internal static long Ticks(TimeSpan limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, TimeSpan.Zero);
        return limit.Ticks;
    }
}
