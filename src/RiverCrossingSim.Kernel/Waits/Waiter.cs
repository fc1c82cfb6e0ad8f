namespace RiverCrossingSim.Kernel;

/// <summary>
/// One wait of one process: made cold by <c>Request()</c> and its like, queued when awaited, and, for a resource, the
/// record of who holds what until the lease is given back. Pooled by its source.
/// </summary>
internal class Waiter(Waitable source)
{
    /// <summary>Neighbours in the queue or among the holders, or the next free waiter.</summary>
    internal Waiter? Next;
    internal Waiter? Previous;

    /// <summary>The process that waits or holds, and which of the slot's lives it is.</summary>
    internal ProcessSlot Slot = null!;
    internal int SlotLife;

    /// <summary>The other waits that it is awaited together with, if any.</summary>
    internal WaitGroup? Group;

    /// <summary>Moves on whenever the wait or the lease that points here becomes void.</summary>
    internal int Life;

    internal double Amount;
    internal int Priority;
    internal bool MayPreempt;
    internal WaiterState State;

    /// <summary>When it was granted, in ticks.</summary>
    internal long GrantedAt;

    /// <summary>What a process that was joined threw.</summary>
    internal Exception? Fault;

    internal Waitable Source => source;

    internal bool IsGranted => State == WaiterState.Granted;

    /// <summary>What was granted, where it is a thing.</summary>
    internal virtual object? Item => null;

    /// <summary>
    /// Ends the wait with success. If the process is just asking, it goes on without an event; otherwise it resumes as
    /// an event at this instant, and nothing that happens before can take the grant away.
    /// </summary>
    internal void Grant()
    {
        State = WaiterState.Granted;
        if (!Slot.IsWaiting)
        {
            return;
        }

        if (Group is null)
        {
            Slot.WakeNow();
        }
        else
        {
            Group.Settle(this);
        }
    }

    /// <summary>The process asks: grants at once, or puts into the source's queue.</summary>
    /// <exception cref="InvalidOperationException">This wait has been awaited before.</exception>
    internal void Begin(int life, ProcessSlot slot, WaitGroup? group)
    {
        if (Life != life)
        {
            throw new InvalidOperationException(
                $"A wait for {source.Name} is awaited twice. Ask again for every wait; a wait is used once."
            );
        }

        Life++;
        Slot = slot;
        SlotLife = slot.Life;
        Group = group;
        source.Begin(this);
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
}
