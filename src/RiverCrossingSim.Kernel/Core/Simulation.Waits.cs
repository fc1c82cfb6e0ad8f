using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

// What a process waits for that belongs to no resource, store or signal: time, and several waits at once.
public sealed partial class Simulation
{
    /// <summary>
    /// Waits for a time; zero still lets all that is already due run first. An end beyond
    /// <see cref="TimeSpan.MaxValue"/> counts as that.
    /// </summary>
    /// <param name="duration">How long, from the moment when it is awaited; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Delay Delay(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration.Ticks, 0, nameof(duration));
        return new Delay(this, duration.Ticks);
    }

    /// <summary>Waits until a time; until now, as an event at this instant, if the time has passed.</summary>
    /// <param name="at">When, since the start of the run.</param>
    public Delay DelayUntil(TimeSpan at) => new(this, ~Math.Max(0, at.Ticks));

    /// <summary>
    /// Waits for the end of this instant: until nothing else is due at it. For whoever decides on all that has happened
    /// at an instant, in whatever order it happened.
    /// </summary>
    public Settling Settled() => new(this);

    /// <summary>
    /// Waits for the first of two waits, and gives up the other. Of two that need no wait the first named is taken, and
    /// the other is not asked for.
    /// </summary>
    public AnyWait<Pair<TFirst, TSecond>> Any<TFirst, TSecond>(TFirst first, TSecond second)
        where TFirst : struct, IWait
        where TSecond : struct, IWait => new(this, new(first, second));

    /// <inheritdoc cref="Any{TFirst, TSecond}"/>
    public AnyWait<Pair<Pair<TFirst, TSecond>, TThird>> Any<TFirst, TSecond, TThird>(
        TFirst first,
        TSecond second,
        TThird third
    )
        where TFirst : struct, IWait
        where TSecond : struct, IWait
        where TThird : struct, IWait => new(this, new(new(first, second), third));

    /// <summary>
    /// Waits for both of two waits. What is granted early is held until the other is granted too, and given back if
    /// the wait is interrupted or runs out of time.
    /// </summary>
    /// <exception cref="ArgumentException">One of them is a put, which cannot be taken back.</exception>
    public AllWait<Pair<TFirst, TSecond>> All<TFirst, TSecond>(TFirst first, TSecond second)
        where TFirst : struct, IWait
        where TSecond : struct, IWait => new(this, new(first, second));

    /// <inheritdoc cref="All{TFirst, TSecond}"/>
    public AllWait<Pair<Pair<TFirst, TSecond>, TThird>> All<TFirst, TSecond, TThird>(
        TFirst first,
        TSecond second,
        TThird third
    )
        where TFirst : struct, IWait
        where TSecond : struct, IWait
        where TThird : struct, IWait => new(this, new(new(first, second), third));
}
