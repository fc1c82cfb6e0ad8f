using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>What several waits gave together.</summary>
public readonly struct AllResult : IDisposable
{
    readonly Gains _gains;
    readonly int _count;

    internal AllResult(bool granted, WaitGroup? group, object? cause)
    {
        Granted = granted;
        Cause = cause;
        _count = Math.Min(group?.Count ?? 0, Gains.Most);
        for (var i = 0; i < _count; i++)
        {
            _gains[i] = new Gain(group![i]);
        }
    }

    /// <summary>Whether all were granted; if not, nothing is held.</summary>
    public bool Granted { get; }

    /// <summary>Why it was interrupted; null when it was granted or the limit passed.</summary>
    public object? Cause { get; }

    /// <summary>The lease of one of them; one that is not granted, if it was not a request.</summary>
    /// <param name="index">The place of the wait in the call, from 0.</param>
    public Lease Lease(int index) => _gains[index].Lease;

    /// <summary>The item of one of them.</summary>
    /// <typeparam name="T">The type of the store's items.</typeparam>
    /// <param name="index">The place of the wait in the call, from 0.</param>
    /// <exception cref="InvalidOperationException">It was not a get from a store, or was not granted.</exception>
    public T Item<T>(int index) => _gains[index].Item<T>();

    /// <summary>Gives all leases back, in the order of the call.</summary>
    public void Dispose()
    {
        for (var i = 0; i < _count; i++)
        {
            _gains[i].Lease.Dispose();
        }
    }

    internal void ThrowIfFailed()
    {
        for (var i = 0; i < _count; i++)
        {
            _gains[i].ThrowIfFailed();
        }
    }

    [InlineArray(Most)]
    struct Gains
    {
        internal const int Most = 3;
        Gain _first;
    }
}
