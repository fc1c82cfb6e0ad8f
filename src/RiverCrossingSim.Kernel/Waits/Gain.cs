namespace RiverCrossingSim.Kernel;

/// <summary>What one of several waits gave.</summary>
internal readonly struct Gain
{
    readonly object? _item;
    readonly Exception? _fault;

    /// <summary>Reads it from a granted waiter; null for a delay.</summary>
    internal Gain(Waiter? waiter)
    {
        if (waiter is null)
        {
            return;
        }

        Lease = waiter.Source is ResourceBase ? new Lease(waiter) : default;
        _item = waiter.Item;
        _fault = waiter.Fault;
    }

    internal Lease Lease { get; }

    internal T Item<T>() =>
        _item is T asked ? asked : throw new InvalidOperationException($"This wait gave no {typeof(T).Name}.");

    internal void ThrowIfFailed()
    {
        if (_fault is not null)
        {
            throw _fault;
        }
    }
}
