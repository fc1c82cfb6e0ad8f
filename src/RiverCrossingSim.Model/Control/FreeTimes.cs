namespace RiverCrossingSim.Model;

/// <summary>When craft, or berths, are free, the earliest first; one that is taken is put back with the time at which it is free again.</summary>
/// <remarks>
/// Trips are planned in the order of their starts and all take the same time, so that times are put back in order: those
/// of the start are sorted once, the others come in a queue of their own, and the earliest is at the head of one of the two.
/// </remarks>
sealed class FreeTimes
{
    readonly List<TimeSpan> _first = [];
    readonly List<TimeSpan> _again = [];
    int _taken,
        _takenAgain;

    /// <summary>How many there are.</summary>
    public int Count => _first.Count - _taken + _again.Count - _takenAgain;

    /// <summary>The earliest; there must be one.</summary>
    public TimeSpan Earliest => IsFirstNext ? _first[_taken] : _again[_takenAgain];

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _first.Clear();
        _again.Clear();
        _taken = _takenAgain = 0;
    }

    /// <summary>One that is known from the start, in any order; <see cref="Sort"/> comes after the last.</summary>
    public void Add(TimeSpan at) => _first.Add(at);

    /// <summary>All that are known from the start have been added.</summary>
    public void Sort() => _first.Sort();

    /// <summary>Takes the earliest out.</summary>
    public void Take()
    {
        if (IsFirstNext)
        {
            _taken++;
        }
        else
        {
            _takenAgain++;
        }
    }

    /// <summary>Takes the earliest out, and puts it back with a time that is not before any that was put back.</summary>
    public void Replace(TimeSpan at)
    {
        Take();
        _again.Add(at);
    }

    bool IsFirstNext => _taken < _first.Count && (_takenAgain == _again.Count || _first[_taken] <= _again[_takenAgain]);
}
