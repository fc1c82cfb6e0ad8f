using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>Events of one instant, first in first out. It grows as needed and keeps its memory.</summary>
internal struct EventRing()
{
    CalendarEntry[] _events = new CalendarEntry[16]; // the length is a power of two
    int _head;

    /// <summary>The number of events.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an event behind the others.</summary>
    public void Add(in CalendarEntry entry)
    {
        if (Count == _events.Length)
        {
            Grow();
        }

        _events[(_head + Count++) & (_events.Length - 1)] = entry;
    }

    /// <summary>Takes the first event; there must be one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CalendarEntry Take()
    {
        var entry = _events[_head];
        _head = (_head + 1) & (_events.Length - 1);
        Count--;
        return entry;
    }

    /// <summary>Drops all events.</summary>
    public void Clear() => _head = Count = 0;

    void Grow()
    {
        var longer = new CalendarEntry[2 * Count];
        _events.AsSpan(_head).CopyTo(longer);
        _events.AsSpan(0, _head).CopyTo(longer.AsSpan(Count - _head));
        _events = longer;
        _head = 0;
    }
}
