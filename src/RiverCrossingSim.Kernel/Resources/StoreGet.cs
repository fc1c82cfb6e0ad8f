using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// A wait for a thing from a store. Interrupted, it throws <see cref="InterruptException"/> and has left the queue.
/// </summary>
/// <typeparam name="T">The type of the things.</typeparam>
public readonly struct StoreGet<T> : ISimAwaiter, IWait
{
    private readonly Attempt attempt;

    internal StoreGet(ItemWaiter<T> waiter) => attempt = new(waiter);

    /// <summary>Asks; true if there is a thing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => attempt.TryBegin();

    bool IWait.CanTakeBack => attempt.CanTakeBack;

    /// <summary>Waits without a throw: an interrupt gives a result that is not granted and names the cause.</summary>
    public PatientStoreGet<T> OrInterrupt() => new(attempt, Limit.None, orInterrupt: true);

    /// <summary>Waits with patience: when the limit passes first, the result is not granted.</summary>
    /// <param name="limit">How long at most; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public PatientStoreGet<T> Within(TimeSpan limit) => new(attempt, Limit.Ticks(limit), orInterrupt: false);

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public StoreGet<T> GetAwaiter() => this;

    /// <summary>The thing.</summary>
    /// <exception cref="InterruptException">The process was interrupted.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T GetResult() =>
        attempt.End(out var cause) ? ((ItemWaiter<T>)attempt.Waiter).Take() : throw new InterruptException(cause!);

    void ISimAwaiter.Suspend(ProcessSlot slot) => attempt.Suspend(slot, Limit.None);

    void IWait.Discard() => attempt.Discard();

    void IWait.Join(WaitGroup group) => attempt.Join(group);
}
