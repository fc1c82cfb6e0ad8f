using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// A discrete-event simulation: a clock, a calendar of events, and processes that read as the lives they stand for.
/// </summary>
/// <remarks>
/// The life of a simulation in five steps:
/// <list type="number">
/// <item>Make it, and what its processes will share: <c>var sim = new Simulation(); var berths = new Resource(sim, 3,
/// "berths");</c></item>
/// <item>Write each kind of actor as an <c>async Process</c> method. It takes time with <c>await sim.Delay(...)</c>,
/// takes turns with <c>using (await berths.Request())</c>, and meets others at a <see cref="Store{T}"/>, a
/// <see cref="Container"/> or a <see cref="Signal"/>.</item>
/// <item>Start the processes: <c>sim.Start(Work(ferry), "ferry 1")</c>. Each takes its first step as an event at the
/// present instant, in the order of the starts.</item>
/// <item><see cref="Run"/> to a horizon. The first event of the calendar sets the clock and steps one process to its
/// next wait; then the next event does. Events at the same instant run in the order in which they were scheduled.</item>
/// <item>Read the results, <see cref="Reset"/>, and go back to step 3 for the next replication.</item>
/// </list>
/// A simulation is used by one thread at a time, and shares nothing with others: any number of them run in parallel.
/// </remarks>
public sealed partial class Simulation
{
    const int NobodyRuns = -1;
    const long EventsBetweenLooks = 1_024; // at the token: well under a millisecond of them, and no cost that can be measured

    readonly List<Waitable> _touched = [];
    readonly Stack<int> _freeSlots = new();
    ProcessSlot[] _slots = [];
    int _slotCount;
    int _running = NobodyRuns; // the index of a slot
    WaitGroup? _freeGroups;
    bool _isRunning;
    bool _isStopped;

    /// <summary>The time since the start of the run, in whole ticks of 100 ns.</summary>
    public TimeSpan Now => TimeSpan.FromTicks(Calendar.Now);

    /// <summary>The events that have run since the simulation was made or reset.</summary>
    public long EventCount { get; private set; }

    /// <summary>The process that is running.</summary>
    /// <exception cref="InvalidOperationException">No process of this simulation is running.</exception>
    public ProcessHandle Current => Running.Handle;

    internal Calendar Calendar { get; } = new();

    internal ProcessSlot Running
    {
        get
        {
            var all = _slots;
            return (uint)_running < (uint)all.Length ? all[_running] : throw Outside();
        }
    }

    /// <summary>Makes a process; its first step is an event at the present instant.</summary>
    /// <param name="process">The course of the process: the call of an <c>async Process</c> method.</param>
    /// <param name="name">Its name, as messages give it.</param>
    /// <param name="background">Whether it may wait for ever: a run ends when only background processes wait.</param>
    /// <exception cref="InvalidOperationException">The process has been started or awaited before.</exception>
    public ProcessHandle Start(Process process, string name, bool background = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        var frame = process.Take();
        var slot = _freeSlots.TryPop(out var index) ? _slots[index] : NewSlot();
        slot.Begin(frame, name, background);
        Calendar.Add(Calendar.Now, slot.Index, slot.Generation);
        return slot.Handle;
    }

    /// <summary>Runs events up to and at the horizon. A run that ended can be carried on to a later horizon.</summary>
    /// <param name="horizon">The last instant, since the start of the run; not before <see cref="Now"/>.</param>
    /// <param name="cancellation">
    /// Ends the run between two events. It is looked at before the first event and then every 1,024 events, and changes nothing in
    /// a run that it does not end. A process whose single event takes long may look at it itself, and throw.
    /// </param>
    /// <returns>Why it ended. At the horizon the clock stands there; otherwise at the last event.</returns>
    /// <exception cref="OperationCanceledException">
    /// It was cancelled. What has happened stays as it is: the run can be carried on, or the simulation reset. Where a process
    /// threw, it has ended as one that failed, and a reset is the way on.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The horizon is before now.</exception>
    /// <exception cref="DeadlockException">No event is left, and processes not in the background wait.</exception>
    /// <exception cref="ProcessFailedException">A process threw, and nobody waits for its end.</exception>
    /// <exception cref="InvalidOperationException">A process of this simulation called it.</exception>
    public RunEnd Run(TimeSpan horizon, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, Now);
        ThrowIfRunning();
        cancellation.ThrowIfCancellationRequested();
        _isRunning = true;
        _isStopped = false;
        try
        {
            Advance(horizon.Ticks, cancellation);
        }
        catch (ProcessFailedException failure)
            when (cancellation.IsCancellationRequested && failure.GetBaseException() is OperationCanceledException)
        {
            throw new OperationCanceledException(failure.Message, failure, cancellation);
        }
        finally
        {
            _isRunning = false;
            _running = NobodyRuns;
        }

        if (_isStopped)
        {
            return RunEnd.Stopped;
        }

        if (HasEvents())
        {
            Calendar.Now = horizon.Ticks;
            return RunEnd.Horizon;
        }

        ThrowIfDeadlocked();
        return RunEnd.Finished;
    }

    /// <summary>Ends the run after the present event. Does nothing outside of a run.</summary>
    public void Stop() => _isStopped = true;

    /// <summary>
    /// Makes everything ready for the next replication: the clock at zero, no event, no process, and every resource,
    /// container, store and signal as it was constructed. The memory is kept. Processes are
    /// dropped where they stand, and no <c>finally</c> and no <c>using</c> of theirs runs.
    /// </summary>
    /// <exception cref="InvalidOperationException">A process of this simulation called it.</exception>
    public void Reset()
    {
        ThrowIfRunning();
        _freeSlots.Clear();
        for (var i = _slotCount - 1; i >= 0; i--)
        {
            if (_slots[i].IsAlive)
            {
                _slots[i].Drop();
            }

            _freeSlots.Push(i);
        }

        _touched.ForEach(waitable => waitable.Reset());
        _touched.Clear();
        Calendar.Clear();
        EventCount = 0;
    }

    /// <summary>The end of a duration that begins now, in ticks.</summary>
    internal long After(long duration)
    {
        var end = Calendar.Now + duration;
        return end < 0 ? ProcessSlot.Forever : end;
    }

    internal ProcessSlot SlotAt(int index) => _slots[index];

    internal void RestoreAtReset(Waitable waitable) => _touched.Add(waitable);

    internal void CheckOwn(ProcessSlot slot)
    {
        if (slot.Simulation != this)
        {
            throw new InvalidOperationException("A process waits only for what belongs to its own simulation.");
        }
    }

    internal WaitGroup RentGroup()
    {
        var group = _freeGroups ?? new WaitGroup(this);
        _freeGroups = group.Next;
        group.Next = null;
        return group;
    }

    internal void Return(WaitGroup group)
    {
        group.Next = _freeGroups;
        _freeGroups = group;
    }

    static InvalidOperationException Outside() =>
        new("Only a running process can do this, and only with what belongs to its own simulation.");

    /// <summary>Event by event up to the horizon, or until it is stopped. This is the whole of the simulation.</summary>
    void Advance(long horizon, CancellationToken cancellation)
    {
        while (!_isStopped && Calendar.TryTake(horizon, out var next))
        {
            var slot = _slots[next.Slot];
            if (slot.Generation != next.Generation)
            {
                Calendar.CountTakenCancelled();
                continue;
            }

            Calendar.Now = next.Time;
            EventCount++;
            _running = next.Slot;
            if (slot.Resume() is { } last)
            {
                End(slot, last);
            }

            if (Calendar.IsMostlyCancelled)
            {
                Calendar.DropCancelled(_slots);
            }

            if (EventCount % EventsBetweenLooks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // once in a process's life: it would only crowd the loop
    void End(ProcessSlot slot, Frame last)
    {
        var fault = last.Fault is { } thrown ? new ProcessFailedException(slot.Name, Now, thrown) : null;
        last.Recycle();
        var isHeard = slot.End(fault);
        _freeSlots.Push(slot.Index);
        if (fault is not null && !isHeard)
        {
            throw fault;
        }
    }

    ProcessSlot NewSlot()
    {
        if (_slotCount == _slots.Length)
        {
            Array.Resize(ref _slots, Math.Max(16, 2 * _slotCount));
        }

        var slot = new ProcessSlot(this, _slotCount);
        _slots[_slotCount++] = slot;
        return slot;
    }

    bool HasEvents()
    {
        if (Calendar.HasCancelled)
        {
            Calendar.DropCancelled(_slots);
        }

        return Calendar.Count > 0;
    }

    void ThrowIfRunning()
    {
        if (_isRunning)
        {
            throw new InvalidOperationException("A process cannot run or reset the simulation that it is part of.");
        }
    }

    void ThrowIfDeadlocked()
    {
        var blocked = _slots
            .Take(_slotCount)
            .Where(slot => slot is { IsAlive: true, IsBackground: false })
            .Select(slot => new BlockedProcess(slot.Name, slot.DescribeWait()))
            .ToArray();
        if (blocked.Length > 0)
        {
            throw new DeadlockException(Now, blocked);
        }
    }
}
