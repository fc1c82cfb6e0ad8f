using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>A wait with a limit, that gives the cause of an interrupt instead of throwing.</summary>
public readonly struct WaitWithinOrInterrupt : ISimAwaiter
{
    readonly Attempt _attempt;
    readonly long _limit;

    internal WaitWithinOrInterrupt(Attempt attempt, long limit)
    {
        _attempt = attempt;
        _limit = limit;
    }

    /// <summary>Asks; true if there is nothing to wait for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => _attempt.TryBegin();

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public WaitWithinOrInterrupt GetAwaiter() => this;

    /// <summary>How the wait ended.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public WaitResult GetResult()
    {
        var isInTime = _attempt.EndPlainly(out var cause);
        return new WaitResult(isInTime, cause);
    }

    void ISimAwaiter.Suspend(ProcessSlot slot) => _attempt.Suspend(slot, _limit);
}
