namespace RiverCrossingSim.Model;

/// <summary>Conversions between the scenario's seconds and the clock's <see cref="TimeSpan"/>.</summary>
public static class Moment
{
    /// <summary>A time that no run reaches, far enough from the type's limit that sums of two do not overflow.</summary>
    public static readonly TimeSpan Never = TimeSpan.FromDays(4_000_000);

    const double SecondsToNever = 4_000_000d * 24 * 3_600;

    /// <summary>A span of time; whatever is longer than <see cref="Never"/>, infinity included, is <see cref="Never"/>.</summary>
    public static TimeSpan Seconds(double seconds) =>
        seconds < SecondsToNever ? TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond)) : Never;

    /// <summary>A moment in hours; infinite for <see cref="Never"/>.</summary>
    public static double Hours(TimeSpan at) => at < Never ? at.TotalHours : double.PositiveInfinity;

    /// <summary>The earlier of two moments.</summary>
    public static TimeSpan Earlier(TimeSpan a, TimeSpan b) => a < b ? a : b;

    /// <summary>The later of two moments.</summary>
    public static TimeSpan Later(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
