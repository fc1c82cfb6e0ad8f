namespace RiverCrossingSim.Kernel;

/// <summary>The waits that a process is in together, for Any (the first that ends) or for All (when the last ends).</summary>
/// <remarks>
/// A delay in it is only a time: for Any the earliest, for All the latest one counts. Whatever comes to nothing (the
/// others of an Any; all of an All that is interrupted or out of time) leaves its queue at that instant, and what it had
/// been granted is given back.
/// </remarks>
internal sealed class WaitGroup(Simulation simulation)
{
    internal const int None = -1;

    Waiter?[] branches = new Waiter?[4]; // null for a delay
    int count;
    bool isAll;
    ProcessSlot slot = null!;
    long delayEnd;
    int delayBranch;

    internal WaitGroup? Next { get; set; }

    internal int Count => count;

    /// <summary>Whether a further branch need not be asked for: one has been granted, and one is enough.</summary>
    internal bool IsDecided => !isAll && Granted() != None;

    /// <summary>Whether the wait is over without a suspension.</summary>
    internal bool IsOver => isAll ? delayBranch == None && IsAllGranted() : Granted() != None;

    internal Waiter? this[int branch] => branches[branch];

    internal void Open(ProcessSlot owner, bool all)
    {
        slot = owner;
        isAll = all;
        count = 0;
        delayBranch = None;
    }

    internal void Begin(Waiter waiter, int life)
    {
        waiter.CheckFresh(life);
        waiter.Group = this;
        Add(waiter);
        waiter.Begin(life, slot);
    }

    internal void BeginDelay(long end)
    {
        if (delayBranch == None || (isAll ? end > delayEnd : end < delayEnd))
        {
            delayEnd = end;
            delayBranch = count;
        }

        Add(null);
    }

    internal void Suspend(long deadline)
    {
        var isTimed = delayBranch != None;
        if (!isAll)
        {
            slot.WaitForGrant(waiter: null, this, isTimed ? Math.Min(delayEnd, deadline) : deadline);
            return;
        }

        slot.WaitForGrant(waiter: null, this, deadline);
        if (slot.IsWaiting && IsAllGranted())
        {
            slot.WakeAt(delayEnd);
        }
    }

    /// <summary>One of the waits has been granted.</summary>
    internal void Settle(Waiter granted)
    {
        if (!isAll)
        {
            for (var i = 0; i < count; i++)
            {
                if (branches[i] != granted)
                {
                    branches[i]?.Leave();
                }
            }

            slot.WakeNow();
        }
        else if (IsAllGranted())
        {
            if (delayBranch == None || delayEnd <= simulation.Calendar.Now)
            {
                slot.WakeNow();
            }
            else
            {
                slot.WakeAt(delayEnd);
            }
        }
    }

    /// <summary>
    /// Ends the wait: for Any the branch that ended it, for All zero, or <see cref="None"/> for an interrupt or a
    /// limit that has passed; nothing is then held.
    /// </summary>
    internal int End(long deadline, out object? cause)
    {
        slot.Group = null;
        cause = slot.TakeCause();
        var winner = cause is null ? Winner(deadline) : None;
        for (var i = 0; i < count; i++)
        {
            if (winner == None || (!isAll && i != winner))
            {
                branches[i]?.Abandon();
            }
        }

        return winner;
    }

    /// <summary>Ends all waits and gives back what was granted.</summary>
    internal void Abandon()
    {
        for (var i = 0; i < count; i++)
        {
            branches[i]?.Abandon();
        }
    }

    /// <summary>Hands the group back to the pool; the waiters that hold nothing go back to their sources.</summary>
    internal void Close()
    {
        for (var i = 0; i < count; i++)
        {
            if (branches[i] is { } waiter)
            {
                waiter.Group = null;
                if (!(waiter.IsGranted && waiter.Source is ResourceBase))
                {
                    waiter.Source.Return(waiter);
                }

                branches[i] = null;
            }
        }

        simulation.Return(this);
    }

    internal string Describe()
    {
        var parts = branches
            .Take(count)
            .Where(waiter => waiter is { IsGranted: false })
            .Select(waiter => waiter!.Source.Describe(waiter));
        return string.Join(isAll ? " and " : " or ", parts);
    }

    int Winner(long deadline)
    {
        var now = simulation.Calendar.Now;
        if (isAll)
        {
            return IsAllGranted() && (delayBranch == None || delayEnd <= now) ? 0 : None;
        }

        var granted = Granted();
        return granted == None && delayBranch != None && delayEnd <= deadline ? delayBranch : granted;
    }

    int Granted()
    {
        for (var i = 0; i < count; i++)
        {
            if (branches[i] is { IsGranted: true })
            {
                return i;
            }
        }

        return None;
    }

    bool IsAllGranted()
    {
        for (var i = 0; i < count; i++)
        {
            if (branches[i] is { IsGranted: false })
            {
                return false;
            }
        }

        return true;
    }

    void Add(Waiter? waiter)
    {
        if (count == branches.Length)
        {
            Array.Resize(ref branches, 2 * count);
        }

        branches[count++] = waiter;
    }
}
