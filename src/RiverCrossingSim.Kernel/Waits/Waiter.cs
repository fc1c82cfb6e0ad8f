namespace RiverCrossingSim.Kernel;

/// <summary>
/// One wait of one process: made cold by <c>Request()</c> and its like, queued when awaited, and, for a resource, the
/// record of who holds what until the lease is given back. Pooled by its source.
/// </summary>
/// <remarks>
/// Links are indices, not references: storing a reference to one object in another costs a write barrier, and a wait
/// would pay a dozen of them.
/// </remarks>
internal class Waiter(Waitable source, int index)
{
    /// <summary>Neighbours in the queue, or the next free waiter.</summary>
    internal int Next;
    internal int Previous;

    /// <summary>The process that waits or holds, and which of the slot's lives it is.</summary>
    internal int SlotIndex;
    internal int SlotLife;

    /// <summary>Moves on whenever the wait or the lease that points here becomes void.</summary>
    internal int Life;

    internal int Priority;
    internal double Amount;
    internal WaiterState State;
    internal bool MayPreempt;

    /// <summary>When it was granted, in ticks, and how many had been granted before.</summary>
    internal long GrantedAt;
    internal long GrantNumber;

    /// <summary>The other waits that it is awaited together with, if any.</summary>
    internal WaitGroup? Group;

    /// <summary>What a process that was joined threw.</summary>
    internal Exception? Fault;

    internal Waitable Source => source;

    internal int Index => index;

    internal ProcessSlot Slot => source.Simulation.SlotAt(SlotIndex);

    internal bool IsGranted => State == WaiterState.Granted;

    /// <summary>What was granted, where it is a thing.</summary>
    internal virtual object? Item => null;

    /// <exception cref="InvalidOperationException">This wait has been awaited before.</exception>
    internal void CheckFresh(int life)
    {
        if (Life != life)
        {
            ThrowAwaitedTwice();
        }
    }

    /// <summary>The process asks: grants at once, or puts into the source's queue.</summary>
    /// <exception cref="InvalidOperationException">This wait has been awaited before.</exception>
    internal void Begin(int life, ProcessSlot slot)
    {
        CheckFresh(life);
        Life++;
        SlotIndex = slot.Index;
        SlotLife = slot.Life;
        source.Begin(this);
    }

    /// <summary>
    /// Ends the wait with success. If the process is just asking, it goes on without an event; otherwise it resumes as
    /// an event at this instant, and nothing that happens before can take the grant away.
    /// </summary>
    internal void Grant()
    {
        var wasQueued = State == WaiterState.Queued;
        State = WaiterState.Granted;
        if (!wasQueued)
        {
            return;
        }

        var slot = Slot;
        if (!slot.IsWaiting)
        {
            return;
        }

        if (Group is null)
        {
            slot.WakeNow();
        }
        else
        {
            Group.Settle(this);
        }
    }

    /// <summary>Leaves the queue, if it is in one.</summary>
    internal void Leave()
    {
        if (State == WaiterState.Queued)
        {
            State = WaiterState.Idle;
            source.Withdraw(this);
        }
    }

    /// <summary>Ends the wait with nothing: out of the queue, or the grant given back.</summary>
    internal void Abandon()
    {
        if (IsGranted)
        {
            State = WaiterState.Idle;
            source.TakeBack(this);
        }

        Leave();
    }

    /// <summary>Drops what it refers to.</summary>
    internal virtual void Clear()
    {
        Group = null;
        Fault = null;
    }

    void ThrowAwaitedTwice() =>
        throw new InvalidOperationException(
            $"A wait for {source.Name} is awaited twice. Ask again for every wait; a wait is used once."
        );
}
