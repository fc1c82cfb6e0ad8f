using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// A request for units of a resource: <c>using (await berths.Request())</c>. Interrupted, it throws
/// <see cref="InterruptException"/> and has left the queue.
/// </summary>
public readonly struct Request : ISimAwaiter, IWait
{
    readonly Attempt attempt;

    internal Request(Waiter waiter) => attempt = new(waiter);

    /// <summary>Asks; true if the units are free.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => attempt.TryBegin();

    bool IWait.CanTakeBack => attempt.CanTakeBack;

    /// <summary>Waits without a throw: an interrupt gives a lease that is not granted and names the cause.</summary>
    public PatientRequest OrInterrupt() => new(attempt, Limit.None, orInterrupt: true);

    /// <summary>Waits with patience: when the limit passes first, the lease is not granted.</summary>
    /// <param name="limit">How long at most; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public PatientRequest Within(TimeSpan limit) => new(attempt, Limit.Ticks(limit), orInterrupt: false);

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Request GetAwaiter() => this;

    /// <summary>The units.</summary>
    /// <exception cref="InterruptException">The process was interrupted.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Lease GetResult() =>
        attempt.End(out var cause) ? new Lease(attempt.Waiter) : throw new InterruptException(cause!);

    void ISimAwaiter.Suspend(ProcessSlot slot) => attempt.Suspend(slot, Limit.None);

    void IWait.Discard() => attempt.Discard();

    void IWait.Join(WaitGroup group) => attempt.Join(group);
}
