namespace RiverCrossingSim.Kernel;

/// <summary>
/// Something that processes wait for by name: a resource, a store, a container, a signal.
/// </summary>
public abstract class Waitable
{
    private readonly Simulation simulation;
    private Waiter? free;
    private bool isTouched;

    private protected Waitable(Simulation simulation, string name)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(name);
        this.simulation = simulation;
        Name = name;
    }

    /// <summary>The name, as messages give it.</summary>
    public string Name { get; }

    /// <summary>The simulation that it is part of.</summary>
    public Simulation Simulation => simulation;

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Begins a wait: grants it at once, or puts it into a queue.</summary>
    internal abstract void Begin(Waiter waiter);

    /// <summary>Takes a wait out of its queue.</summary>
    internal abstract void Withdraw(Waiter waiter);

    /// <summary>Takes back what a wait was granted, because it was one of several and the others came to nothing.</summary>
    internal virtual void TakeBack(Waiter waiter) { }

    /// <summary>Whether <see cref="TakeBack"/> can undo the grant of such a wait.</summary>
    internal virtual bool CanTakeBack(Waiter waiter) => true;

    /// <summary>Says in words what the wait is for, for a deadlock's message.</summary>
    internal abstract string Describe(Waiter waiter);

    /// <summary>Makes everything as it was when constructed.</summary>
    internal abstract void Restore();

    /// <summary>A waiter that is not waiting yet.</summary>
    internal Waiter Rent()
    {
        var waiter = free;
        if (waiter is null)
        {
            return NewWaiter();
        }

        free = waiter.Next;
        waiter.Next = null;
        return waiter;
    }

    /// <summary>Takes a waiter back into the pool; leases and waits that still point to it are void.</summary>
    internal void Return(Waiter waiter)
    {
        waiter.Life++;
        waiter.State = WaiterState.Idle;
        waiter.Next = free;
        free = waiter;
    }

    /// <summary>Called by the simulation at its reset.</summary>
    internal void Reset()
    {
        isTouched = false;
        Restore();
    }

    private protected virtual Waiter NewWaiter() => new(this);

    /// <summary>Makes sure that a reset of the simulation restores this.</summary>
    private protected void Touch()
    {
        if (!isTouched)
        {
            isTouched = true;
            simulation.RestoreAtReset(this);
        }
    }

    /// <summary>Empties a queue into the pool.</summary>
    private protected void ReturnAll(ref WaitQueue queue)
    {
        while (queue.Count > 0)
        {
            Return(queue.TakeFirst());
        }
    }
}
