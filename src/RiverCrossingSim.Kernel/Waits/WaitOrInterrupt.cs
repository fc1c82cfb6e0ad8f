using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>A wait that gives the cause of an interrupt, or null, instead of throwing.</summary>
public readonly struct WaitOrInterrupt : ISimAwaiter
{
    readonly Attempt _attempt;

    internal WaitOrInterrupt(Attempt attempt) => _attempt = attempt;

    /// <summary>Asks; true if there is nothing to wait for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => _attempt.TryBegin();

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public WaitOrInterrupt GetAwaiter() => this;

    /// <summary>The cause of the interrupt, or null when the wait ran its course.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public object? GetResult()
    {
        _attempt.EndPlainly(out var cause);
        return cause;
    }

    void ISimAwaiter.Suspend(ProcessSlot slot) => _attempt.Suspend(slot, Limit.None);
}
