namespace RiverCrossingSim.Kernel;

/// <summary>Which of several waits was the first, and what it gave.</summary>
public readonly struct AnyResult : IDisposable
{
    readonly Gain _gain;

    internal AnyResult(int index, Gain gain, object? cause)
    {
        Index = index;
        _gain = gain;
        Cause = cause;
    }

    /// <summary>The place of the wait in the call, from 0; -1 when it was interrupted or the limit passed.</summary>
    public int Index { get; }

    /// <summary>Why it was interrupted, or null.</summary>
    public object? Cause { get; }

    /// <summary>The lease, if the first was a request; one that is not granted otherwise.</summary>
    public Lease Lease => _gain.Lease;

    /// <summary>The item, if the first was a get from a store.</summary>
    /// <typeparam name="T">The type of the store's items.</typeparam>
    /// <exception cref="InvalidOperationException">It was not.</exception>
    public T Item<T>() => _gain.Item<T>();

    /// <summary>Gives the lease back, if there is one.</summary>
    public void Dispose() => Lease.Dispose();
}
