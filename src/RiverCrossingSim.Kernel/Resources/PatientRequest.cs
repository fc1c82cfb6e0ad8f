using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>A request that may come to nothing: its lease says whether it was granted.</summary>
public readonly struct PatientRequest : ISimAwaiter
{
    readonly Attempt _attempt;
    readonly long _limit;
    readonly bool _orInterrupt;

    internal PatientRequest(Attempt attempt, long limit, bool orInterrupt)
    {
        _attempt = attempt;
        _limit = limit;
        _orInterrupt = orInterrupt;
    }

    /// <summary>Asks; true if the units are free.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => _attempt.TryBegin();

    /// <summary>Waits without a throw: an interrupt gives a lease that is not granted and names the cause.</summary>
    public PatientRequest OrInterrupt() => new(_attempt, _limit, orInterrupt: true);

    /// <summary>Waits with patience: when the limit passes first, the lease is not granted.</summary>
    /// <param name="within">How long at most; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public PatientRequest Within(TimeSpan within) => new(_attempt, Limit.Ticks(within), _orInterrupt);

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PatientRequest GetAwaiter() => this;

    /// <summary>The units, or a lease that is not granted.</summary>
    /// <exception cref="InterruptException">The process was interrupted, and does not wait <c>OrInterrupt()</c>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Lease GetResult()
    {
        if (_attempt.End(out var cause))
        {
            return new Lease(_attempt.Waiter);
        }

        return cause is null || _orInterrupt ? new Lease(cause) : throw new InterruptException(cause);
    }

    void ISimAwaiter.Suspend(ProcessSlot slot) => _attempt.Suspend(slot, _limit);
}
