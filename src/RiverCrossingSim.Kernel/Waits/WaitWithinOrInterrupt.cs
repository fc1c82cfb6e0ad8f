using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>A wait with a limit, that gives the cause of an interrupt instead of throwing.</summary>
public readonly struct WaitWithinOrInterrupt : ISimAwaiter
{
    readonly Attempt attempt;
    readonly long limit;

    internal WaitWithinOrInterrupt(Attempt attempt, long limit)
    {
        this.attempt = attempt;
        this.limit = limit;
    }

    /// <summary>Asks; true if there is nothing to wait for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => attempt.TryBegin();

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public WaitWithinOrInterrupt GetAwaiter() => this;

    /// <summary>How the wait ended.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public WaitResult GetResult()
    {
        var isInTime = attempt.EndPlainly(out var cause);
        return new WaitResult(isInTime, cause);
    }

    void ISimAwaiter.Suspend(ProcessSlot slot) => attempt.Suspend(slot, limit);
}
