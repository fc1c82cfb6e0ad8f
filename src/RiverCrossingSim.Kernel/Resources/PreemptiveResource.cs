namespace RiverCrossingSim.Kernel;

/// <summary>
/// A number of like units; who asks with a smaller priority number takes a unit from who holds one with a larger
/// number: from the largest, and among those from the last granted.
/// </summary>
/// <remarks>
/// Who is preempted loses the lease at that instant and is interrupted with a <see cref="Preemption"/>. A capacity below
/// the use preempts in the same order until the use fits.
/// </remarks>
/// <param name="simulation">The simulation that it is part of.</param>
/// <param name="capacity">The units that there are; not negative.</param>
/// <param name="name">The name, as messages give it.</param>
public sealed class PreemptiveResource(Simulation simulation, int capacity, string name)
    : ResourceBase(simulation, capacity, name)
{
    /// <summary>A request for one unit, to be awaited once. A free unit is granted at once, without an event.</summary>
    /// <param name="priority">The smaller number goes first, and may take from a larger one.</param>
    /// <param name="preempt">Whether it takes a unit from a holder; otherwise it only waits before larger numbers.</param>
    public Request Request(int priority = 0, bool preempt = true) => Ask(units: 1, priority, preempt);

    private protected override bool TryMakeRoom(Waiter first)
    {
        if (!first.MayPreempt || InUse > Capacity || Worst() is not { } worst || worst.Priority <= first.Priority)
        {
            return false;
        }

        Preempt(worst, first.Slot.Handle);
        return true;
    }

    private protected override void FitToCapacity()
    {
        while (InUse > Capacity)
        {
            Preempt(Worst()!, by: default);
        }
    }

    Waiter? Worst()
    {
        Waiter? worst = null;
        foreach (var waiter in Waiters)
        {
            if (
                waiter.IsGranted
                && (
                    worst is null
                    || waiter.Priority > worst.Priority
                    || (waiter.Priority == worst.Priority && waiter.GrantNumber > worst.GrantNumber)
                )
            )
            {
                worst = waiter;
            }
        }

        return worst;
    }

    void Preempt(Waiter holder, ProcessHandle by)
    {
        var slot = holder.Slot;
        var isAlive = slot.Life == holder.SlotLife;
        var cause = new Preemption(this, by, TimeSpan.FromTicks(holder.GrantedAt));
        LetGo(holder);
        holder.State = WaiterState.Idle;
        if (isAlive && slot.IsComingOutOf(holder))
        {
            // Granted at this very instant and not resumed yet: it learns that the request came to nothing.
            slot.Cause ??= cause;
            return;
        }

        if (holder.Group is null)
        {
            Return(holder);
        }

        if (isAlive)
        {
            slot.Interrupt(cause);
        }
    }
}
