using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// The bringing of a thing to a store. While there is no room it is a wait; interrupted, it throws
/// <see cref="InterruptException"/>, and the thing has not been put.
/// </summary>
/// <typeparam name="T">The type of the things.</typeparam>
public struct StorePut<T> : ISimAwaiter, IWait
{
    readonly Store<T> _store;
    readonly T _item;
    ItemWaiter<T>? _waiter; // only where there is no room

    internal StorePut(Store<T> store, T item)
    {
        _store = store;
        _item = item;
    }

    /// <summary>Puts, if there is room; otherwise asks.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted
    {
        get
        {
            if (!_store.Simulation.Running.HasPendingInterrupt && _store.TryPut(_item))
            {
                return true;
            }

            _waiter = _store.RentPut(_item);
            return new Attempt(_waiter).TryBegin();
        }
    }

    readonly bool IWait.CanTakeBack => false;

    /// <summary>Waits, and gives the cause of an interrupt, or null when the thing was put.</summary>
    public readonly WaitOrInterrupt OrInterrupt() => new(Ask());

    /// <summary>Waits with patience: true if the thing was put, false if the limit passed first.</summary>
    /// <param name="limit">How long at most; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public readonly WaitWithin Within(TimeSpan limit) => new(Ask(), Limit.Ticks(limit));

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly StorePut<T> GetAwaiter() => this;

    /// <summary>Goes on after the put.</summary>
    /// <exception cref="InterruptException">The process was interrupted.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly void GetResult()
    {
        if (_waiter is not null && !new Attempt(_waiter).EndPlainly(out var cause))
        {
            throw new InterruptException(cause!);
        }
    }

    readonly void ISimAwaiter.Suspend(ProcessSlot slot) => new Attempt(_waiter!).Suspend(slot, Limit.None);

    readonly void IWait.Discard() { }

    readonly void IWait.Join(WaitGroup group) => Ask().Join(group);

    readonly Attempt Ask() => new(_store.RentPut(_item));
}
