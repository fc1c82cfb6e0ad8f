using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>A request that may come to nothing: its lease says whether it was granted.</summary>
public readonly struct PatientRequest : ISimAwaiter
{
    readonly Attempt attempt;
    readonly long limit;
    readonly bool orInterrupt;

    internal PatientRequest(Attempt attempt, long limit, bool orInterrupt)
    {
        this.attempt = attempt;
        this.limit = limit;
        this.orInterrupt = orInterrupt;
    }

    /// <summary>Asks; true if the units are free.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => attempt.TryBegin();

    /// <summary>Waits without a throw: an interrupt gives a lease that is not granted and names the cause.</summary>
    public PatientRequest OrInterrupt() => new(attempt, limit, orInterrupt: true);

    /// <summary>Waits with patience: when the limit passes first, the lease is not granted.</summary>
    /// <param name="within">How long at most; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public PatientRequest Within(TimeSpan within) => new(attempt, Limit.Ticks(within), orInterrupt);

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PatientRequest GetAwaiter() => this;

    /// <summary>The units, or a lease that is not granted.</summary>
    /// <exception cref="InterruptException">The process was interrupted, and does not wait <c>OrInterrupt()</c>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Lease GetResult()
    {
        if (attempt.End(out var cause))
        {
            return new Lease(attempt.Waiter);
        }

        return cause is null || orInterrupt ? new Lease(cause) : throw new InterruptException(cause);
    }

    void ISimAwaiter.Suspend(ProcessSlot slot) => attempt.Suspend(slot, limit);
}
