namespace RiverCrossingSim.Kernel;

/// <summary>
/// Waiters of one source in a row, linked by their indices: joining, leaving and taking the first cost no memory.
/// </summary>
internal struct WaitQueue(Waitable source)
{
    const int None = -1;

    int _first = None;
    int _last = None;

    public int Count { get; private set; }

    public readonly Waiter? First => Count == 0 ? null : source.Waiters[_first];

    /// <summary>Adds at the end.</summary>
    public void Add(Waiter waiter) => AddAfter(_last, waiter);

    /// <summary>Adds behind all of the same or a smaller priority number.</summary>
    public void AddByPriority(Waiter waiter)
    {
        var before = _last;
        while (before != None && source.Waiters[before].Priority > waiter.Priority)
        {
            before = source.Waiters[before].Previous;
        }

        AddAfter(before, waiter);
    }

    /// <summary>Takes out, wherever it stands.</summary>
    public void Remove(Waiter waiter)
    {
        var waiters = source.Waiters;
        if (waiter.Previous == None)
        {
            _first = waiter.Next;
        }
        else
        {
            waiters[waiter.Previous].Next = waiter.Next;
        }

        if (waiter.Next == None)
        {
            _last = waiter.Previous;
        }
        else
        {
            waiters[waiter.Next].Previous = waiter.Previous;
        }

        Count--;
    }

    /// <summary>Takes out the first.</summary>
    public Waiter TakeFirst()
    {
        var waiter = source.Waiters[_first];
        Remove(waiter);
        return waiter;
    }

    /// <summary>Forgets all; the source's pool has them.</summary>
    public void Clear()
    {
        _first = _last = None;
        Count = 0;
    }

    void AddAfter(int before, Waiter waiter)
    {
        var waiters = source.Waiters;
        var after = before == None ? _first : waiters[before].Next;
        waiter.Previous = before;
        waiter.Next = after;
        waiter.State = WaiterState.Queued;
        if (before == None)
        {
            _first = waiter.Index;
        }
        else
        {
            waiters[before].Next = waiter.Index;
        }

        if (after == None)
        {
            _last = waiter.Index;
        }
        else
        {
            waiters[after].Previous = waiter.Index;
        }

        Count++;
    }
}
