namespace RiverCrossingSim.Kernel;

/// <summary>
/// One process as the simulation knows it: its innermost call, the wait that it is in, and the interrupts that it has
/// not been told of. Slots are used again by later processes; <see cref="Life"/> tells them apart.
/// </summary>
internal sealed class ProcessSlot(Simulation simulation, int index)
{
    /// <summary>A time that no run reaches.</summary>
    internal const long Forever = long.MaxValue;

    const int NotWaiting = -1;

    readonly Calendar _calendar = simulation.Calendar;
    int _wakeups = NotWaiting; // the calendar entries that can end the present wait
    Queue<object>? _pending;
    ProcessEnd? _ending;

    /// <summary>The innermost call, or null when the process has ended.</summary>
    internal Frame? Top;

    /// <summary>The number of the wait; a calendar entry with another number is cancelled.</summary>
    internal int Generation;

    /// <summary>What ended the wait before its time, until the process is told.</summary>
    internal object? Cause;

    /// <summary>What the process waits for, or has just been granted, unless it is a plain delay or a group.</summary>
    internal Waiter? Waiter;

    /// <summary>The waits that it is in together, or has just come out of.</summary>
    internal WaitGroup? Group;

    internal string Name = "";
    internal bool IsBackground;
    internal bool IsAlive;
    internal int Life;

    internal Simulation Simulation => simulation;

    internal int Index => index;

    internal ProcessHandle Handle => new(this, Life, Name);

    /// <summary>Whether the process is in a wait that nothing has ended yet.</summary>
    internal bool IsWaiting => _wakeups != NotWaiting;

    /// <summary>Whether interrupts wait for the process to wait.</summary>
    internal bool HasPendingInterrupt => _pending is { Count: > 0 };

    /// <summary>Whether the process has been granted this and has not resumed yet.</summary>
    internal bool IsComingOutOf(Waiter waiter) =>
        !IsWaiting && (Waiter == waiter || (Group is not null && Group == waiter.Group));

    /// <summary>Those who wait for the end of the process.</summary>
    internal ProcessEnd Ending => _ending ??= new ProcessEnd(this);

    /// <summary>Begins the life of a process.</summary>
    internal void Begin(Frame frame, string name, bool isBackground)
    {
        frame.Slot = this;
        Top = frame;
        Name = name;
        IsBackground = isBackground;
        IsAlive = true;
    }

    /// <summary>Steps the process to its next wait or its end; gives the last frame if it has ended.</summary>
    internal Frame? Resume()
    {
        CloseWait();
        Frame frame;
        do
        {
            frame = Top!;
            frame.Step();
        } while (Top != frame && Top is not null);
        return Top is null ? frame : null;
    }

    /// <summary>Waits for the clock alone.</summary>
    internal void WaitUntil(long time)
    {
        if (HasPendingInterrupt)
        {
            TellPending();
            return;
        }

        _wakeups = 1;
        _calendar.Add(time, index, Generation);
    }

    /// <summary>Waits until nothing else is due at this instant.</summary>
    internal void WaitForEndOfInstant()
    {
        if (HasPendingInterrupt)
        {
            TellPending();
            return;
        }

        _wakeups = 1;
        _calendar.AddLast(index, Generation);
    }

    /// <summary>Waits for a grant, alone or in a group, with a time limit or (<see cref="Forever"/>) without.</summary>
    internal void WaitForGrant(Waiter? waiter, WaitGroup? group, long deadline)
    {
        if (HasPendingInterrupt)
        {
            TellPending();
            return;
        }

        Waiter = waiter;
        Group = group;
        _wakeups = 0;
        if (deadline != Forever)
        {
            WakeAt(deadline);
        }
    }

    /// <summary>Adds a time at which the present wait ends.</summary>
    internal void WakeAt(long time)
    {
        _wakeups++;
        _calendar.Add(time, index, Generation);
    }

    /// <summary>Ends the wait there and then; the process resumes as an event at this instant.</summary>
    internal void WakeNow()
    {
        _calendar.CountCancelled(_wakeups);
        _wakeups = NotWaiting;
        _calendar.Add(_calendar.Now, index, ++Generation);
    }

    /// <summary>Ends the wait with a cause, or keeps the cause for the next wait if there is none now.</summary>
    internal void Interrupt(object cause)
    {
        if (!IsWaiting)
        {
            (_pending ??= new Queue<object>()).Enqueue(cause);
            return;
        }

        Waiter?.Leave();
        Group?.Abandon();
        Cause = cause;
        WakeNow();
    }

    /// <summary>Gives what ended the wait before its time, or null; asked once.</summary>
    internal object? TakeCause()
    {
        var cause = Cause;
        if (cause is not null)
        {
            Cause = null;
        }

        return cause;
    }

    /// <summary>Ends the life of the process; true if another process waits for that.</summary>
    internal bool End(Exception? fault)
    {
        Clear();
        if (_ending is not { IsAwaited: true })
        {
            return false;
        }

        _ending.Settle(fault);
        return true;
    }

    /// <summary>Says in words what the process waits for.</summary>
    internal string DescribeWait() => Waiter?.Source.Describe(Waiter) ?? Group?.Describe() ?? "nothing that is known";

    /// <summary>Drops the process where it stands, its frames to the pool; no <c>finally</c> runs.</summary>
    internal void Drop()
    {
        for (var frame = Top; frame is not null; )
        {
            var caller = frame.Caller;
            frame.Recycle();
            frame = caller;
        }

        Clear();
    }

    void Clear()
    {
        Top = null;
        Waiter = null;
        Group = null;
        Cause = null;
        _wakeups = NotWaiting;
        _pending?.Clear();
        IsAlive = false;
        Generation++;
        Life++;
    }

    void CloseWait()
    {
        Generation++;
        if (_wakeups > 1)
        {
            _calendar.CountCancelled(_wakeups - 1);
        }

        _wakeups = NotWaiting;
    }

    void TellPending()
    {
        Cause = _pending!.Dequeue();
        WakeNow();
    }
}
