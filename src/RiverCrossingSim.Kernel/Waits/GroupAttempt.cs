namespace RiverCrossingSim.Kernel;

/// <summary>What an Any and an All do alike when they are awaited.</summary>
internal struct GroupAttempt<TBranches>(Simulation simulation, TBranches branches, bool isAll)
    where TBranches : struct, IWait
{
    TBranches _branches = branches;
    long _limit = Limit.None;
    bool _orInterrupt;
    long _deadline;
    WaitGroup? _group;

    internal readonly WaitGroup Group => _group!;

    internal readonly GroupAttempt<TBranches> OrInterrupt() => this with { _orInterrupt = true };

    internal readonly GroupAttempt<TBranches> Within(TimeSpan within) => this with { _limit = Limit.Ticks(within) };

    /// <summary>Asks for one after the other; true if the whole is over at once.</summary>
    internal bool TryBegin()
    {
        var slot = simulation.Running;
        _deadline = simulation.After(_limit);
        _group = simulation.RentGroup();
        _group.Open(slot, isAll);
        if (slot.HasPendingInterrupt)
        {
            _branches.Discard();
            return false;
        }

        _branches.Join(_group);
        return _group.IsOver;
    }

    internal readonly void Suspend(ProcessSlot slot)
    {
        simulation.CheckOwn(slot);
        _group!.Suspend(_deadline);
    }

    /// <summary>Ends the wait; see <see cref="WaitGroup.End"/>.</summary>
    internal readonly int End(out object? cause)
    {
        var winner = _group!.End(_deadline, out cause);
        if (cause is not null && !_orInterrupt)
        {
            _group.Close();
            throw new InterruptException(cause);
        }

        return winner;
    }
}
