using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// A wait that gives nothing but its end: for a signal, for room or content in a container, for room in a store, for the
/// end of a process. Interrupted, it throws <see cref="InterruptException"/> and has left its queue.
/// </summary>
public readonly struct Wait : ISimAwaiter, IWait
{
    readonly Attempt _attempt;

    internal Wait(Waiter waiter) => _attempt = new(waiter);

    /// <summary>Asks; true if there is nothing to wait for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => _attempt.TryBegin();

    bool IWait.CanTakeBack => _attempt.CanTakeBack;

    /// <summary>Waits, and gives the cause of an interrupt, or null when the wait ran its course.</summary>
    public WaitOrInterrupt OrInterrupt() => new(_attempt);

    /// <summary>Waits with patience: true if it ended in time, false if the limit passed first.</summary>
    /// <param name="limit">How long at most; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public WaitWithin Within(TimeSpan limit) => new(_attempt, Limit.Ticks(limit));

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Wait GetAwaiter() => this;

    /// <summary>Goes on after the wait.</summary>
    /// <exception cref="InterruptException">The process was interrupted.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void GetResult()
    {
        if (!_attempt.EndPlainly(out var cause))
        {
            throw new InterruptException(cause!);
        }
    }

    void ISimAwaiter.Suspend(ProcessSlot slot) => _attempt.Suspend(slot, Limit.None);

    void IWait.Discard() => _attempt.Discard();

    void IWait.Join(WaitGroup group) => _attempt.Join(group);
}
