namespace RiverCrossingSim.Kernel;

/// <summary>
/// Something that happens again and again, and that processes wait for: every <see cref="Pulse"/> wakes all who wait at
/// that instant. Who begins to wait later waits for the next one; a pulse that nobody waits for is not kept.
/// </summary>
public sealed class Signal : Waitable
{
    WaitQueue _queue;

    /// <summary>Makes a signal.</summary>
    /// <param name="simulation">The simulation that it is part of.</param>
    /// <param name="name">The name, as messages give it.</param>
    public Signal(Simulation simulation, string name)
        : base(simulation, name) => _queue = new(this);

    /// <summary>The processes that wait.</summary>
    public int QueueLength => _queue.Count;

    /// <summary>The wait for the next pulse, to be awaited once.</summary>
    public Wait Wait() => new(Rent());

    /// <summary>Wakes all who wait; they resume as events at this instant, in the order in which they came.</summary>
    public void Pulse()
    {
        while (_queue.Count > 0)
        {
            _queue.TakeFirst().Grant();
        }
    }

    internal override void Begin(Waiter waiter)
    {
        Touch();
        _queue.Add(waiter);
    }

    internal override void Withdraw(Waiter waiter) => _queue.Remove(waiter);

    internal override string Describe(Waiter waiter) => $"signal '{Name}'";

    private protected override void Restore() => _queue.Clear();
}
