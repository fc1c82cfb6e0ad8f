namespace RiverCrossingSim.Model;

/// <summary>Moments of which the earliest is at hand: when craft or berths are free. It keeps its memory.</summary>
sealed class TimeHeap
{
    TimeSpan[] _times = new TimeSpan[16];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The earliest; there must be one.</summary>
    public TimeSpan First => _times[0];

    /// <summary>All of them, in no order.</summary>
    public ReadOnlySpan<TimeSpan> All => _times.AsSpan(0, Count);

    /// <summary>Drops all.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds one.</summary>
    public void Add(TimeSpan time)
    {
        if (Count == _times.Length)
        {
            Array.Resize(ref _times, 2 * Count);
        }
        var place = Count++;
        while (place > 0 && time < _times[(place - 1) / 2])
        {
            _times[place] = _times[(place - 1) / 2];
            place = (place - 1) / 2;
        }
        _times[place] = time;
    }

    /// <summary>Takes the earliest away.</summary>
    public void RemoveFirst()
    {
        var last = _times[--Count];
        if (Count > 0)
        {
            ReplaceFirst(last);
        }
    }

    /// <summary>Puts another in the place of the earliest.</summary>
    public void ReplaceFirst(TimeSpan time)
    {
        var place = 0;
        while (true)
        {
            var child = 2 * place + 1;
            if (child >= Count)
            {
                break;
            }
            child += child + 1 < Count && _times[child + 1] < _times[child] ? 1 : 0;
            if (_times[child] >= time)
            {
                break;
            }
            _times[place] = _times[child];
            place = child;
        }
        _times[place] = time;
    }
}
