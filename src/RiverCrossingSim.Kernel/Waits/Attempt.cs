namespace RiverCrossingSim.Kernel;

/// <summary>
/// What every single wait does when it is awaited; the public waits differ in what they give back. The compiler copies
/// an awaiter before it suspends, so that all that must be remembered is in the waiter or set by
/// <see cref="TryBegin"/>.
/// </summary>
internal readonly struct Attempt(Waiter waiter)
{
    readonly int _life = waiter.Life;

    internal Waiter Waiter => waiter;

    internal bool CanTakeBack => waiter.Source.CanTakeBack(waiter);

    /// <summary>Asks; true if it was granted at once. A process that has an interrupt to hear of does not get to ask.</summary>
    internal bool TryBegin()
    {
        var slot = waiter.Source.Simulation.Running;
        if (slot.HasPendingInterrupt)
        {
            return false;
        }

        waiter.Begin(_life, slot);
        return waiter.IsGranted;
    }

    /// <summary>Gives the wait up before it was awaited.</summary>
    internal void Discard()
    {
        if (waiter.Life == _life)
        {
            waiter.Source.Return(waiter);
        }
    }

    /// <summary>Asks as one of a group.</summary>
    internal void Join(WaitGroup group) => group.Begin(waiter, _life);

    /// <summary>Waits until it is granted, interrupted, or the limit has passed.</summary>
    internal void Suspend(ProcessSlot slot, long within)
    {
        var simulation = waiter.Source.Simulation;
        simulation.CheckOwn(slot);
        slot.WaitForGrant(waiter, group: null, simulation.After(within));
    }

    /// <summary>
    /// Ends the wait; true if it was granted, and the waiter is then the caller's to return to its source. If not, the
    /// cause is that of the interrupt, or null where the limit has passed.
    /// </summary>
    internal bool End(out object? cause)
    {
        var slot = waiter.Source.Simulation.Running;
        slot.Waiter = null;
        if (waiter.IsGranted)
        {
            cause = null;
            return true;
        }

        cause = slot.TakeCause();
        waiter.Leave();
        waiter.Source.Return(waiter);
        return false;
    }

    /// <summary>Ends a wait that gives nothing but its end.</summary>
    /// <exception cref="ProcessFailedException">It was for the end of a process, and that threw.</exception>
    internal bool EndPlainly(out object? cause)
    {
        if (!End(out cause))
        {
            return false;
        }

        var fault = waiter.Fault;
        waiter.Source.Return(waiter);
        return fault is null ? true : throw fault;
    }
}
