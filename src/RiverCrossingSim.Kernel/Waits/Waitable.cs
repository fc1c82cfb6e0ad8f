namespace RiverCrossingSim.Kernel;

/// <summary>Something that processes wait for by name: a resource, a store, a container, a signal.</summary>
public abstract class Waitable
{
    const int None = -1;

    Waiter[] _waiters = [];
    int _waiterCount;
    int _free = None; // the first free waiter; the others follow by their links
    bool _isTouched;

    private protected Waitable(Simulation simulation, string name)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(name);
        Simulation = simulation;
        Name = name;
    }

    /// <summary>The name, as messages give it.</summary>
    public string Name { get; }

    /// <summary>The simulation that it is part of.</summary>
    public Simulation Simulation { get; }

    /// <summary>All waiters ever made here, free ones among them; their indices link queues.</summary>
    internal ReadOnlySpan<Waiter> Waiters => _waiters.AsSpan(0, _waiterCount);

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

    /// <summary>A waiter that is not waiting yet.</summary>
    internal Waiter Rent()
    {
        if (_free == None)
        {
            return Add();
        }

        var waiter = _waiters[_free];
        _free = waiter.Next;
        return waiter;
    }

    /// <summary>Takes a waiter back into the pool; leases and waits that still point to it are void.</summary>
    internal void Return(Waiter waiter)
    {
        waiter.Life++;
        waiter.State = WaiterState.Idle;
        waiter.Next = _free;
        _free = waiter.Index;
    }

    /// <summary>Called by the simulation at its reset: everything as it was when constructed.</summary>
    internal void Reset()
    {
        _isTouched = false;
        _free = None;
        for (var i = _waiterCount - 1; i >= 0; i--)
        {
            _waiters[i].Clear();
            Return(_waiters[i]);
        }

        Restore();
    }

    /// <summary>Forgets the queues and all that has happened.</summary>
    private protected abstract void Restore();

    private protected virtual Waiter NewWaiter(int index) => new(this, index);

    /// <summary>Makes sure that a reset of the simulation restores this.</summary>
    private protected void Touch()
    {
        if (!_isTouched)
        {
            _isTouched = true;
            Simulation.RestoreAtReset(this);
        }
    }

    Waiter Add()
    {
        if (_waiterCount == _waiters.Length)
        {
            Array.Resize(ref _waiters, Math.Max(4, 2 * _waiterCount));
        }

        Touch(); // a waiter that is never awaited is free again after a reset
        return _waiters[_waiterCount] = NewWaiter(_waiterCount++);
    }
}
