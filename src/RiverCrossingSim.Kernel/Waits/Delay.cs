using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// A time that a process takes: <c>await sim.Delay(...)</c>. Interrupted, it throws <see cref="InterruptException"/>;
/// <see cref="OrInterrupt"/> gives the cause instead. The rest of an interrupted delay is lost; to go on with it,
/// await the remaining time anew.
/// </summary>
public readonly struct Delay : ISimAwaiter, IWait
{
    readonly Simulation _simulation;
    readonly long _ticks; // a duration, or the complement of a time

    internal Delay(Simulation simulation, long ticks)
    {
        _simulation = simulation;
        _ticks = ticks;
    }

    /// <summary>Always false: even a delay of zero is an event.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => false;

    bool IWait.CanTakeBack => true;

    long End => _ticks < 0 ? ~_ticks : _simulation.After(_ticks);

    /// <summary>Waits, and gives the cause of an interrupt, or null when the time ran its course.</summary>
    public DelayOrInterrupt OrInterrupt() => new(this);

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Delay GetAwaiter() => this;

    /// <summary>Goes on after the wait.</summary>
    /// <exception cref="InterruptException">The process was interrupted.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void GetResult()
    {
        if (TakeCause() is { } cause)
        {
            throw new InterruptException(cause);
        }
    }

    void ISimAwaiter.Suspend(ProcessSlot slot) => Suspend(slot);

    void IWait.Discard() { }

    void IWait.Join(WaitGroup group) => group.BeginDelay(End);

    internal object? TakeCause() => _simulation.Running.TakeCause();

    internal void Suspend(ProcessSlot slot)
    {
        _simulation.CheckOwn(slot);
        slot.WaitUntil(End);
    }
}
