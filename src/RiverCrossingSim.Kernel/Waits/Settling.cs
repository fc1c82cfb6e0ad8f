using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// The wait for the end of an instant: <c>await sim.Settled()</c>. The process resumes when nothing else is due at this
/// instant, whatever is still added to it meanwhile; of several, in the order in which they came. Interrupted, it throws
/// <see cref="InterruptException"/>.
/// </summary>
public readonly struct Settling : ISimAwaiter
{
    readonly Simulation _simulation;

    internal Settling(Simulation simulation) => _simulation = simulation;

    /// <summary>Always false: it is an event.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => false;

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Settling GetAwaiter() => this;

    /// <summary>Goes on after the wait.</summary>
    /// <exception cref="InterruptException">The process was interrupted.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void GetResult()
    {
        if (_simulation.Running.TakeCause() is { } cause)
        {
            throw new InterruptException(cause);
        }
    }

    void ISimAwaiter.Suspend(ProcessSlot slot)
    {
        _simulation.CheckOwn(slot);
        slot.WaitForEndOfInstant();
    }
}
