using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// A wait for a thing from a store. Interrupted, it throws <see cref="InterruptException"/> and has left the queue.
/// </summary>
/// <typeparam name="T">The type of the things.</typeparam>
public struct StoreGet<T> : ISimAwaiter, IWait
{
    readonly Store<T> _store;
    T? _item;
    ItemWaiter<T>? _waiter; // only where there is no thing yet

    internal StoreGet(Store<T> store) => _store = store;

    /// <summary>Takes a thing, if there is one; otherwise asks.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted
    {
        get
        {
            if (!_store.Simulation.Running.HasPendingInterrupt && _store.TryGet(out _item))
            {
                return true;
            }

            _waiter = _store.RentGet();
            return new Attempt(_waiter).TryBegin();
        }
    }

    readonly bool IWait.CanTakeBack => true;

    /// <summary>Waits without a throw: an interrupt gives a result that is not granted and names the cause.</summary>
    public readonly PatientStoreGet<T> OrInterrupt() => new(Ask(), Limit.None, orInterrupt: true);

    /// <summary>Waits with patience: when the limit passes first, the result is not granted.</summary>
    /// <param name="limit">How long at most; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public readonly PatientStoreGet<T> Within(TimeSpan limit) => new(Ask(), Limit.Ticks(limit), orInterrupt: false);

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly StoreGet<T> GetAwaiter() => this;

    /// <summary>The thing.</summary>
    /// <exception cref="InterruptException">The process was interrupted.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly T GetResult()
    {
        if (_waiter is null)
        {
            return _item!;
        }

        return new Attempt(_waiter).End(out var cause) ? _waiter.Take() : throw new InterruptException(cause!);
    }

    readonly void ISimAwaiter.Suspend(ProcessSlot slot) => new Attempt(_waiter!).Suspend(slot, Limit.None);

    readonly void IWait.Discard() { }

    readonly void IWait.Join(WaitGroup group) => Ask().Join(group);

    readonly Attempt Ask() => new(_store.RentGet());
}
