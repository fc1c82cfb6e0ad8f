using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>A wait for a thing from a store that may come to nothing.</summary>
/// <typeparam name="T">The type of the things.</typeparam>
public readonly struct PatientStoreGet<T> : ISimAwaiter
{
    readonly Attempt _attempt;
    readonly long _limit;
    readonly bool _orInterrupt;

    internal PatientStoreGet(Attempt attempt, long limit, bool orInterrupt)
    {
        _attempt = attempt;
        _limit = limit;
        _orInterrupt = orInterrupt;
    }

    /// <summary>Asks; true if there is a thing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => _attempt.TryBegin();

    /// <summary>Waits without a throw: an interrupt gives a result that is not granted and names the cause.</summary>
    public PatientStoreGet<T> OrInterrupt() => new(_attempt, _limit, orInterrupt: true);

    /// <summary>Waits with patience: when the limit passes first, the result is not granted.</summary>
    /// <param name="within">How long at most; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public PatientStoreGet<T> Within(TimeSpan within) => new(_attempt, Limit.Ticks(within), _orInterrupt);

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PatientStoreGet<T> GetAwaiter() => this;

    /// <summary>The thing, or why there is none.</summary>
    /// <exception cref="InterruptException">The process was interrupted, and does not wait <c>OrInterrupt()</c>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public StoreResult<T> GetResult()
    {
        if (_attempt.End(out var cause))
        {
            return new StoreResult<T>(Granted: true, ((ItemWaiter<T>)_attempt.Waiter).Take(), Cause: null);
        }

        return cause is null || _orInterrupt
            ? new StoreResult<T>(Granted: false, default, cause)
            : throw new InterruptException(cause);
    }

    void ISimAwaiter.Suspend(ProcessSlot slot) => _attempt.Suspend(slot, _limit);
}
