namespace RiverCrossingSim.Kernel;

/// <summary>
/// An amount of something alike (fuel in tons, people), up to a capacity. Who takes more than there is waits, and so does
/// who brings more than there is room for; first come, first served on either side, nobody overtakes.
/// </summary>
/// <remarks>
/// Amounts are <see cref="double"/>: whole numbers are exact up to 2^53; fractions are subject to rounding.
/// </remarks>
public sealed class Container : Waitable
{
    readonly double _initialLevel;
    WaitQueue _puts;
    WaitQueue _gets;

    /// <summary>Makes a container.</summary>
    /// <param name="simulation">The simulation that it is part of.</param>
    /// <param name="name">The name, as messages give it.</param>
    /// <param name="level">The amount at the start; from 0 to the capacity.</param>
    /// <param name="capacity">The most that it holds; without a limit unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not from 0 to the capacity.</exception>
    public Container(Simulation simulation, string name, double level = 0, double capacity = double.PositiveInfinity)
        : base(simulation, name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, capacity);
        Level = _initialLevel = level;
        Capacity = capacity;
        _puts = new(this);
        _gets = new(this);
    }

    /// <summary>The amount that there is. After a get was given back it can stand above the capacity for a while.</summary>
    public double Level { get; private set; }

    /// <summary>The most that it holds.</summary>
    public double Capacity { get; }

    /// <summary>The gets that wait.</summary>
    public int GetQueueLength => _gets.Count;

    /// <summary>The puts that wait.</summary>
    public int PutQueueLength => _puts.Count;

    /// <summary>Takes an amount, when there is so much; to be awaited once.</summary>
    /// <param name="amount">More than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not more than 0 or is above the capacity.</exception>
    public Wait Get(double amount) => Move(-CheckAmount(amount));

    /// <summary>Brings an amount, when there is so much room; to be awaited once.</summary>
    /// <param name="amount">More than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not more than 0 or is above the capacity.</exception>
    public Wait Put(double amount) => Move(CheckAmount(amount));

    internal override void Begin(Waiter waiter)
    {
        Touch();
        ref var queue = ref QueueOf(waiter);
        queue.Add(waiter);
        Settle();
    }

    internal override void Withdraw(Waiter waiter)
    {
        QueueOf(waiter).Remove(waiter);
        Settle(); // it may have kept smaller amounts waiting
    }

    internal override bool CanTakeBack(Waiter waiter) => !IsPut(waiter);

    internal override void TakeBack(Waiter waiter)
    {
        if (!IsPut(waiter))
        {
            Level -= waiter.Amount;
            Settle();
        }
    }

    internal override string Describe(Waiter waiter) =>
        IsPut(waiter)
            ? $"room for {waiter.Amount} in container '{Name}' ({Level} of {Capacity} full)"
            : $"{-waiter.Amount} from container '{Name}' (it holds {Level})";

    private protected override void Restore()
    {
        _puts.Clear();
        _gets.Clear();
        Level = _initialLevel;
    }

    static bool IsPut(Waiter waiter) => waiter.Amount > 0;

    double CheckAmount(double amount)
    {
        if (!(amount > 0) || amount > Capacity)
        {
            throw new ArgumentOutOfRangeException(
                nameof(amount),
                amount,
                $"An amount for container '{Name}' is more than 0 and at most its capacity of {Capacity}."
            );
        }

        return amount;
    }

    Wait Move(double change)
    {
        var waiter = Rent();
        waiter.Amount = change;
        return new Wait(waiter);
    }

    ref WaitQueue QueueOf(Waiter waiter) => ref IsPut(waiter) ? ref _puts : ref _gets;

    /// <summary>Serves both queues as far as it goes; a get makes room for a put, and a put content for a get.</summary>
    void Settle()
    {
        bool isServed;
        do
        {
            isServed = false;
            while (_gets.First is { } get && -get.Amount <= Level)
            {
                Serve(ref _gets);
                isServed = true;
            }

            while (_puts.First is { } put && Level + put.Amount <= Capacity)
            {
                Serve(ref _puts);
                isServed = true;
            }
        } while (isServed);
    }

    void Serve(ref WaitQueue queue)
    {
        var waiter = queue.TakeFirst();
        Level += waiter.Amount;
        waiter.Grant();
    }
}
