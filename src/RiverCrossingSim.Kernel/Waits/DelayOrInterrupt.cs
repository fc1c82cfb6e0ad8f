using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>A delay that gives the cause of an interrupt, or null, instead of throwing.</summary>
public readonly struct DelayOrInterrupt : ISimAwaiter
{
    readonly Delay _delay;

    internal DelayOrInterrupt(Delay delay) => _delay = delay;

    /// <summary>Always false: even a delay of zero is an event.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => false;

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DelayOrInterrupt GetAwaiter() => this;

    /// <summary>The cause of the interrupt, or null when the time ran its course.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public object? GetResult() => _delay.TakeCause();

    void ISimAwaiter.Suspend(ProcessSlot slot) => _delay.Suspend(slot);
}
