using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>A wait with a limit: true if it ended in time, false if the limit passed first.</summary>
public readonly struct WaitWithin : ISimAwaiter
{
    readonly Attempt _attempt;
    readonly long _limit;

    internal WaitWithin(Attempt attempt, long limit)
    {
        _attempt = attempt;
        _limit = limit;
    }

    /// <summary>Asks; true if there is nothing to wait for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => _attempt.TryBegin();

    /// <summary>Waits, and says which of the three it was: the end, the limit, or an interrupt.</summary>
    public WaitWithinOrInterrupt OrInterrupt() => new(_attempt, _limit);

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public WaitWithin GetAwaiter() => this;

    /// <summary>Whether the wait ended in time.</summary>
    /// <exception cref="InterruptException">The process was interrupted.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool GetResult()
    {
        var isInTime = _attempt.EndPlainly(out var cause);
        return cause is null ? isInTime : throw new InterruptException(cause);
    }

    void ISimAwaiter.Suspend(ProcessSlot slot) => _attempt.Suspend(slot, _limit);
}
