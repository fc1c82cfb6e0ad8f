namespace RiverCrossingSim.Kernel;

/// <summary>Those who wait for the end of a process.</summary>
internal sealed class ProcessEnd : Waitable
{
    readonly ProcessSlot _slot;
    WaitQueue _queue;

    internal ProcessEnd(ProcessSlot slot)
        : base(slot.Simulation, "the end of a process")
    {
        _slot = slot;
        _queue = new(this);
    }

    internal bool IsAwaited => _queue.Count > 0;

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
        while (_queue.Count > 0)
        {
            var waiter = _queue.TakeFirst();
            waiter.Fault = fault;
            waiter.Grant();
        }
    }

    internal override void Begin(Waiter waiter)
    {
        if (_slot.Life != (int)waiter.Amount)
        {
            waiter.Grant();
            return;
        }

        Touch();
        _queue.Add(waiter);
    }

    internal override void Withdraw(Waiter waiter) => _queue.Remove(waiter);

    internal override string Describe(Waiter waiter) => $"the end of process '{_slot.Name}'";

    private protected override void Restore() => _queue.Clear();
}
