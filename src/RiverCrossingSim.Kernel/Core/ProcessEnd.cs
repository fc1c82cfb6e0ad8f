namespace RiverCrossingSim.Kernel;

/// <summary>Those who wait for the end of a process.</summary>
internal sealed class ProcessEnd : Waitable
{
    readonly ProcessSlot slot;
    WaitQueue queue;

    internal ProcessEnd(ProcessSlot slot)
        : base(slot.Simulation, "the end of a process")
    {
        this.slot = slot;
        queue = new(this);
    }

    internal bool IsAwaited => queue.Count > 0;

    internal Wait Join(int life)
    {
        var waiter = Rent();
        waiter.Amount = life;
        waiter.Fault = null;
        return new Wait(waiter);
    }

    /// <summary>Tells all who wait that the process has ended.</summary>
    internal void Settle(Exception? fault)
    {
        while (queue.Count > 0)
        {
            var waiter = queue.TakeFirst();
            waiter.Fault = fault;
            waiter.Grant();
        }
    }

    internal override void Begin(Waiter waiter)
    {
        if (slot.Life != (int)waiter.Amount)
        {
            waiter.Grant();
            return;
        }

        Touch();
        queue.Add(waiter);
    }

    internal override void Withdraw(Waiter waiter) => queue.Remove(waiter);

    internal override string Describe(Waiter waiter) => $"the end of process '{slot.Name}'";

    private protected override void Restore() => queue.Clear();
}
