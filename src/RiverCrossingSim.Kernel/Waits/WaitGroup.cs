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

    Waiter?[] _branches = new Waiter?[4]; // null for a delay
    int _count;
    bool _isAll;
    ProcessSlot _slot = null!;
    long _delayEnd;
    int _delayBranch;

    internal WaitGroup? Next { get; set; }

    internal int Count => _count;

    /// <summary>Whether a further branch need not be asked for: one has been granted, and one is enough.</summary>
    internal bool IsDecided => !_isAll && Granted() != None;

    /// <summary>Whether the wait is over without a suspension.</summary>
    internal bool IsOver => _isAll ? _delayBranch == None && IsAllGranted() : Granted() != None;

    internal Waiter? this[int branch] => _branches[branch];

    internal void Open(ProcessSlot owner, bool all)
    {
        _slot = owner;
        _isAll = all;
        _count = 0;
        _delayBranch = None;
    }

    internal void Begin(Waiter waiter, int life)
    {
        waiter.CheckFresh(life);
        waiter.Group = this;
        Add(waiter);
        waiter.Begin(life, _slot);
    }

    internal void BeginDelay(long end)
    {
        if (_delayBranch == None || (_isAll ? end > _delayEnd : end < _delayEnd))
        {
            _delayEnd = end;
            _delayBranch = _count;
        }

        Add(null);
    }

    internal void Suspend(long deadline)
    {
        var isTimed = _delayBranch != None;
        if (!_isAll)
        {
            _slot.WaitForGrant(waiter: null, this, isTimed ? Math.Min(_delayEnd, deadline) : deadline);
            return;
        }

        _slot.WaitForGrant(waiter: null, this, deadline);
        if (_slot.IsWaiting && IsAllGranted())
        {
            _slot.WakeAt(_delayEnd);
        }
    }

    /// <summary>One of the waits has been granted.</summary>
    internal void Settle(Waiter granted)
    {
        if (!_isAll)
        {
            for (var i = 0; i < _count; i++)
            {
                if (_branches[i] != granted)
                {
                    _branches[i]?.Leave();
                }
            }

            _slot.WakeNow();
        }
        else if (IsAllGranted())
        {
            if (_delayBranch == None || _delayEnd <= simulation.Calendar.Now)
            {
                _slot.WakeNow();
            }
            else
            {
                _slot.WakeAt(_delayEnd);
            }
        }
    }

    /// <summary>
    /// Ends the wait: for Any the branch that ended it, for All zero, or <see cref="None"/> for an interrupt or a
    /// limit that has passed; nothing is then held.
    /// </summary>
    internal int End(long deadline, out object? cause)
    {
        _slot.Group = null;
        cause = _slot.TakeCause();
        var winner = cause is null ? Winner(deadline) : None;
        for (var i = 0; i < _count; i++)
        {
            if (winner == None || (!_isAll && i != winner))
            {
                _branches[i]?.Abandon();
            }
        }

        return winner;
    }

    /// <summary>Ends all waits and gives back what was granted.</summary>
    internal void Abandon()
    {
        for (var i = 0; i < _count; i++)
        {
            _branches[i]?.Abandon();
        }
    }

    /// <summary>Hands the group back to the pool; the waiters that hold nothing go back to their sources.</summary>
    internal void Close()
    {
        for (var i = 0; i < _count; i++)
        {
            if (_branches[i] is { } waiter)
            {
                waiter.Group = null;
                if (!(waiter.IsGranted && waiter.Source is ResourceBase))
                {
                    waiter.Source.Return(waiter);
                }

                _branches[i] = null;
            }
        }

        simulation.Return(this);
    }

    internal string Describe()
    {
        var parts = _branches
            .Take(_count)
            .Where(waiter => waiter is { IsGranted: false })
            .Select(waiter => waiter!.Source.Describe(waiter));
        return string.Join(_isAll ? " and " : " or ", parts);
    }

    int Winner(long deadline)
    {
        var now = simulation.Calendar.Now;
        if (_isAll)
        {
            return IsAllGranted() && (_delayBranch == None || _delayEnd <= now) ? 0 : None;
        }

        var granted = Granted();
        return granted == None && _delayBranch != None && _delayEnd <= deadline ? _delayBranch : granted;
    }

    int Granted()
    {
        for (var i = 0; i < _count; i++)
        {
            if (_branches[i] is { IsGranted: true })
            {
                return i;
            }
        }

        return None;
    }

    bool IsAllGranted()
    {
        for (var i = 0; i < _count; i++)
        {
            if (_branches[i] is { IsGranted: false })
            {
                return false;
            }
        }

        return true;
    }

    void Add(Waiter? waiter)
    {
        if (_count == _branches.Length)
        {
            Array.Resize(ref _branches, 2 * _count);
        }

        _branches[_count++] = waiter;
    }
}
