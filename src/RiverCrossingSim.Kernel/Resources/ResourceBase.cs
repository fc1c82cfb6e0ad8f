namespace RiverCrossingSim.Kernel;

/// <summary>
/// A number of like units that processes hold for a time: the common part of <see cref="Resource"/>,
/// <see cref="PriorityResource"/> and <see cref="PreemptiveResource"/>.
/// </summary>
/// <remarks>
/// Nobody overtakes: who asks for more units than are free makes all behind him wait. A unit that is given back while
/// others wait is granted to the first of them at that instant; nobody who asks later can come between.
/// </remarks>
public abstract class ResourceBase : Waitable
{
    readonly int _initialCapacity;
    WaitQueue _queue;
    int _holders;
    long _grants;
    int _capacity;

    private protected ResourceBase(Simulation simulation, int capacity, string name)
        : base(simulation, name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _capacity = _initialCapacity = capacity;
        _queue = new(this);
    }

    /// <summary>
    /// The units that there are. It may change while in use. More of them go to the first who wait. With fewer than are
    /// in use nobody is thrown out (except of a <see cref="PreemptiveResource"/>): the next grants wait until the use
    /// has fallen.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Capacity
    {
        get => _capacity;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            Touch();
            _capacity = value;
            FitToCapacity();
            Settle();
        }
    }

    /// <summary>The units that are held; more than <see cref="Capacity"/> when that has shrunk.</summary>
    public int InUse { get; private set; }

    /// <summary>The requests that wait.</summary>
    public int QueueLength => _queue.Count;

    internal override void Begin(Waiter waiter)
    {
        Touch();
        if (_queue.Count == 0 && Fits(waiter))
        {
            Hold(waiter);
            return;
        }

        _queue.AddByPriority(waiter);
        Settle();
    }

    internal override void Withdraw(Waiter waiter)
    {
        _queue.Remove(waiter);
        Settle(); // it may have kept smaller requests waiting
    }

    internal override void TakeBack(Waiter waiter)
    {
        LetGo(waiter);
        Settle();
    }

    internal void Release(Waiter waiter)
    {
        LetGo(waiter);
        Return(waiter);
        Settle();
    }

    internal override string Describe(Waiter waiter)
    {
        var units = waiter.Amount > 1 ? $"{waiter.Amount:0} units" : "a unit";
        var use = $"{InUse} of {_capacity} in use";
        return _holders == 0 ? $"{units} of '{Name}' ({use})" : $"{units} of '{Name}' ({use}, by {Holders()})";
    }

    private protected override void Restore()
    {
        _queue.Clear();
        InUse = _holders = 0;
        _capacity = _initialCapacity;
    }

    private protected Request Ask(int units, int priority, bool mayPreempt)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(units);
        var waiter = Rent();
        waiter.Amount = units;
        waiter.Priority = priority;
        waiter.MayPreempt = mayPreempt;
        return new Request(waiter);
    }

    /// <summary>Makes room for the first of the queue by taking units from holders, if this kind of resource does so.</summary>
    private protected virtual bool TryMakeRoom(Waiter first) => false;

    /// <summary>Answers a capacity below the use.</summary>
    private protected virtual void FitToCapacity() { }

    private protected void LetGo(Waiter waiter)
    {
        _holders--;
        InUse -= (int)waiter.Amount;
    }

    bool Fits(Waiter waiter) => InUse + (int)waiter.Amount <= _capacity;

    void Settle()
    {
        while (_queue.First is { } first)
        {
            if (Fits(first))
            {
                _queue.Remove(first);
                Hold(first);
            }
            else if (!TryMakeRoom(first))
            {
                return;
            }
        }
    }

    void Hold(Waiter waiter)
    {
        InUse += (int)waiter.Amount;
        _holders++;
        waiter.GrantNumber = _grants++;
        waiter.GrantedAt = Simulation.Calendar.Now;
        waiter.Grant();
    }

    string Holders()
    {
        const int mostNamed = 5;
        var names = Waiters
            .ToArray()
            .Where(waiter => waiter.IsGranted)
            .OrderBy(waiter => waiter.GrantNumber)
            .Take(mostNamed)
            .Select(waiter => waiter.Slot.Life == waiter.SlotLife ? $"'{waiter.Slot.Name}'" : "one that has ended");
        var more = _holders > mostNamed ? $" and {_holders - mostNamed} more" : "";
        return string.Join(", ", names) + more;
    }
}
