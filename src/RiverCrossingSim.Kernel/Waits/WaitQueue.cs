namespace RiverCrossingSim.Kernel;

/// <summary>Waiters in a row, linked through themselves: joining, leaving and taking the first cost no memory.</summary>
internal struct WaitQueue
{
    private Waiter? last;

    public Waiter? First { get; private set; }

    public int Count { get; private set; }

    public readonly Waiter? Last => last;

    /// <summary>Adds at the end.</summary>
    public void Add(Waiter waiter) => AddAfter(last, waiter);

    /// <summary>Adds behind all of the same or a smaller priority number.</summary>
    public void AddByPriority(Waiter waiter)
    {
        var before = last;
        while (before is not null && before.Priority > waiter.Priority)
        {
            before = before.Previous;
        }

        AddAfter(before, waiter);
    }

    /// <summary>Takes out, wherever it stands.</summary>
    public void Remove(Waiter waiter)
    {
        if (waiter.Previous is null)
        {
            First = waiter.Next;
        }
        else
        {
            waiter.Previous.Next = waiter.Next;
        }

        if (waiter.Next is null)
        {
            last = waiter.Previous;
        }
        else
        {
            waiter.Next.Previous = waiter.Previous;
        }

        waiter.Next = waiter.Previous = null;
        Count--;
    }

    /// <summary>Takes out the first.</summary>
    public Waiter TakeFirst()
    {
        var waiter = First!;
        Remove(waiter);
        return waiter;
    }

    private void AddAfter(Waiter? before, Waiter waiter)
    {
        var after = before is null ? First : before.Next;
        waiter.Previous = before;
        waiter.Next = after;
        if (before is null)
        {
            First = waiter;
        }
        else
        {
            before.Next = waiter;
        }

        if (after is null)
        {
            last = waiter;
        }
        else
        {
            after.Previous = waiter;
        }

        Count++;
    }
}
