using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>Events of one instant, first in first out. It grows as needed and keeps its memory.</summary>
internal struct EventRing()
{
    Event[] events = new Event[16]; // the length is a power of two
    int head;

    /// <summary>The number of events.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an event behind the others.</summary>
    public void Add(in Event entry)
    {
        if (Count == events.Length)
        {
            Grow();
        }

        events[(head + Count++) & (events.Length - 1)] = entry;
    }

    /// <summary>Takes the first event; there must be one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Event Take()
    {
        var entry = events[head];
        head = (head + 1) & (events.Length - 1);
        Count--;
        return entry;
    }

    /// <summary>Drops all events.</summary>
    public void Clear() => head = Count = 0;

    void Grow()
    {
        var longer = new Event[2 * Count];
        events.AsSpan(head).CopyTo(longer);
        events.AsSpan(0, head).CopyTo(longer.AsSpan(Count - head));
        events = longer;
        head = 0;
    }
}
