using System.Collections.Concurrent;

namespace RiverCrossingSim.Validation;

/// <summary>What the checks of one validation are run with, and what they share.</summary>
/// <param name="seed">Seed of all random numbers.</param>
/// <param name="threads">Threads that one check may use; its outcome is the same for any number.</param>
/// <param name="cancellation">Ends a check early: it throws <see cref="OperationCanceledException"/> and counts as not run.</param>
public sealed class ValidationSetting(ulong seed, int threads, CancellationToken cancellation)
{
    readonly ConcurrentDictionary<string, Lazy<object>> _shared = [];

    /// <summary>Seed of all random numbers.</summary>
    public ulong Seed { get; } = seed;

    /// <summary>Threads that one check may use.</summary>
    public int Threads { get; } = threads;

    /// <summary>Ends a check early.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Work that several checks rest on, such as the replications of one scenario: done once, by the first that asks.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="work">Does it; on any thread.</param>
    public T Once<T>(string key, Func<T> work)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(work);
        return (T)_shared.GetOrAdd(key, _ => new Lazy<object>(() => work())).Value;
    }
}
