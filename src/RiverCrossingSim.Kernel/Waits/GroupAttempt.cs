namespace RiverCrossingSim.Kernel;

/// <summary>What an Any and an All do alike when they are awaited.</summary>
internal struct GroupAttempt<TBranches>(Simulation simulation, TBranches branches, bool isAll)
    where TBranches : struct, IWait
{
    TBranches branches = branches;
    long limit = Limit.None;
    bool orInterrupt;
    long deadline;
    WaitGroup? group;

    internal readonly WaitGroup Group => group!;

    internal readonly GroupAttempt<TBranches> OrInterrupt() => this with { orInterrupt = true };

    internal readonly GroupAttempt<TBranches> Within(TimeSpan within) => this with { limit = Limit.Ticks(within) };

    /// <summary>Asks for one after the other; true if the whole is over at once.</summary>
    internal bool TryBegin()
    {
        var slot = simulation.Running;
        deadline = simulation.After(limit);
        group = simulation.RentGroup();
        group.Open(slot, isAll);
        if (slot.HasPendingInterrupt)
        {
            branches.Discard();
            return false;
        }

        branches.Join(group);
        return group.IsOver;
    }

    internal readonly void Suspend(ProcessSlot slot)
    {
        simulation.CheckOwn(slot);
        group!.Suspend(deadline);
    }

    /// <summary>Ends the wait; see <see cref="WaitGroup.End"/>.</summary>
    internal readonly int End(out object? cause)
    {
        var winner = group!.End(deadline, out cause);
        if (cause is not null && !orInterrupt)
        {
            group.Close();
            throw new InterruptException(cause);
        }

        return winner;
    }
}
