namespace RiverCrossingSim.Kernel;

/// <summary>
/// Units of a resource that a process holds, from the grant until <see cref="Dispose"/>. Copies are of the same lease;
/// giving it back twice, or after it was preempted or the simulation was reset, does nothing.
/// </summary>
public readonly struct Lease : IDisposable
{
    readonly Waiter? _waiter;
    readonly int _life;

    internal Lease(Waiter waiter)
    {
        _waiter = waiter;
        _life = waiter.Life;
    }

    internal Lease(object? cause) => Cause = cause;

    /// <summary>Whether the units are held: granted, and neither given back nor preempted.</summary>
    public bool Granted => _waiter is not null && _waiter.Life == _life;

    /// <summary>Why the request was interrupted; null when it was granted or its limit passed.</summary>
    public object? Cause { get; }

    /// <summary>Gives the units back; the first in the queue for whom there is room is granted at this instant.</summary>
    public void Dispose()
    {
        if (Granted)
        {
            ((ResourceBase)_waiter!.Source).Release(_waiter);
        }
    }
}
