using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// A request for units of a resource: <c>using (await berths.Request())</c>. Interrupted, it throws
/// <see cref="InterruptException"/> and has left the queue.
/// </summary>
public readonly struct Request : ISimAwaiter, IWait
{
    readonly Attempt _attempt;

    internal Request(Waiter waiter) => _attempt = new(waiter);

    /// <summary>Asks; true if the units are free.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => _attempt.TryBegin();

    bool IWait.CanTakeBack => _attempt.CanTakeBack;

    /// <summary>Waits without a throw: an interrupt gives a lease that is not granted and names the cause.</summary>
    public PatientRequest OrInterrupt() => new(_attempt, Limit.None, orInterrupt: true);

    /// <summary>Waits with patience: when the limit passes first, the lease is not granted.</summary>
    /// <param name="limit">How long at most; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public PatientRequest Within(TimeSpan limit) => new(_attempt, Limit.Ticks(limit), orInterrupt: false);

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Request GetAwaiter() => this;

    /// <summary>The units.</summary>
    /// <exception cref="InterruptException">The process was interrupted.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Lease GetResult() =>
        _attempt.End(out var cause) ? new Lease(_attempt.Waiter) : throw new InterruptException(cause!);

    void ISimAwaiter.Suspend(ProcessSlot slot) => _attempt.Suspend(slot, Limit.None);

    void IWait.Discard() => _attempt.Discard();

    void IWait.Join(WaitGroup group) => _attempt.Join(group);
}
