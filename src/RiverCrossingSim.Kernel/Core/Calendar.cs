using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// The clock and the pending events, first by time and then by the order in which they were added. A simulation has one of
/// its own; by itself it serves a bare event loop, whose slots are then whatever its events are about.
/// </summary>
/// <remarks>
/// Events in the future are in a 4-ary heap. The taken top is left as a hole: mostly the event that runs adds one, and
/// filling the hole with it makes one sift of the two. Events at the present instant are in a ring: whatever the heap
/// still holds for this instant was added earlier, so that the ring goes after it, first in first out, without a sift.
/// Events that wait for the end of the instant are in a ring of their own, which has its turn when nothing else is due.
/// </remarks>
public sealed class Calendar
{
    const int Arity = 4;
    const int FewCancelled = 32;

    CalendarEntry[] _heap = new CalendarEntry[64];
    int _count; // places of the heap in use, the hole among them
    bool _hole; // whether heap[0] has been taken and not yet filled
    EventRing _ring = new();
    EventRing _last = new();
    long _order;
    int _cancelled;

    /// <summary>The present instant, in ticks since the start of the run.</summary>
    public long Now { get; set; }

    /// <summary>The number of entries, cancelled ones among them.</summary>
    public int Count => _count - (_hole ? 1 : 0) + _ring.Count + _last.Count;

    /// <summary>Whether more than half of the entries are cancelled ones, so that it pays to drop them.</summary>
    internal bool IsMostlyCancelled => _cancelled > FewCancelled && _cancelled > Count / 2;

    /// <summary>Whether there are cancelled entries at all.</summary>
    internal bool HasCancelled => _cancelled > 0;

    /// <summary>Adds an event; a time in the past counts as now.</summary>
    /// <param name="time">When, in ticks since the start of the run.</param>
    /// <param name="slot">Whom or what it is about.</param>
    /// <param name="generation">Which of its events.</param>
    public void Add(long time, int slot, int generation)
    {
        if (time <= Now)
        {
            _ring.Add(new CalendarEntry(Now, _order++, slot, generation));
            return;
        }

        var entry = new CalendarEntry(time, _order++, slot, generation);
        if (_hole)
        {
            _hole = false;
            SiftDown(0, entry);
        }
        else
        {
            if (_count == _heap.Length)
            {
                Array.Resize(ref _heap, 2 * _count);
            }

            SiftUp(_count++, entry);
        }
    }

    /// <summary>Adds an event at this instant that goes after all others that are due at it, those still to be added among them.</summary>
    /// <param name="slot">Whom or what it is about.</param>
    /// <param name="generation">Which of its events.</param>
    public void AddLast(int slot, int generation) => _last.Add(new CalendarEntry(Now, _order++, slot, generation));

    /// <summary>Takes the first event, unless it is later than the limit. The caller sets the clock.</summary>
    /// <param name="limit">The last time to take, in ticks; not before now.</param>
    /// <param name="entry">The event.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(long limit, out CalendarEntry entry)
    {
        if (_hole)
        {
            CloseHole();
        }

        ref var top = ref MemoryMarshal.GetArrayDataReference(_heap);
        if (_ring.Count + _last.Count > 0 && (_count == 0 || top.Time > Now))
        {
            entry = _ring.Count > 0 ? _ring.Take() : _last.Take();
            return true;
        }

        entry = top;
        return _hole = _count > 0 && top.Time <= limit;
    }

    /// <summary>Says that so many entries have been cancelled.</summary>
    internal void CountCancelled(int entries) => _cancelled += entries;

    /// <summary>Says that a cancelled entry has been taken.</summary>
    internal void CountTakenCancelled() => _cancelled = Math.Max(0, _cancelled - 1);

    /// <summary>Drops the cancelled entries of the heap and makes a heap of the others.</summary>
    internal void DropCancelled(ReadOnlySpan<ProcessSlot> slots)
    {
        if (_hole)
        {
            CloseHole();
        }

        var kept = 0;
        foreach (ref readonly var entry in _heap.AsSpan(0, _count))
        {
            if (slots[entry.Slot].Generation == entry.Generation)
            {
                _heap[kept++] = entry;
            }
        }

        _count = kept;
        _cancelled = 0;
        for (var i = (_count - 2) / Arity; i >= 0 && _count > 1; i--)
        {
            SiftDown(i, _heap[i]);
        }
    }

    /// <summary>Empties the calendar and sets the clock to zero; the memory is kept.</summary>
    public void Clear()
    {
        _count = _cancelled = 0;
        _hole = false;
        _ring.Clear();
        _last.Clear();
        Now = _order = 0;
    }

    void CloseHole()
    {
        _hole = false;
        _count--;
        if (_count > 0)
        {
            SiftDown(0, _heap[_count]);
        }
    }

    void SiftUp(int place, CalendarEntry entry)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_heap);
        while (place > 0)
        {
            var parent = (place - 1) / Arity;
            ref var above = ref Unsafe.Add(ref first, parent);
            if (!entry.IsBefore(above))
            {
                break;
            }

            Unsafe.Add(ref first, place) = above;
            place = parent;
        }

        Unsafe.Add(ref first, place) = entry;
    }

    void SiftDown(int place, CalendarEntry entry)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_heap);
        for (var child = (Arity * place) + 1; child < _count; child = (Arity * place) + 1)
        {
            int least;
            if (child + Arity <= _count)
            {
                // A full family, without a branch to mispredict: the lesser of each pair, then the lesser of the two.
                ref var family = ref Unsafe.Add(ref first, child);
                bool b1 = Unsafe.Add(ref family, 1).IsBefore(family);
                var low = (int)Unsafe.BitCast<bool, byte>(b1);
                bool b3 = Unsafe.Add(ref family, 3).IsBefore(Unsafe.Add(ref family, 2));
                var high = 2 + Unsafe.BitCast<bool, byte>(b3);
                bool b = Unsafe.Add(ref family, high).IsBefore(Unsafe.Add(ref family, low));
                least = child + low + ((high - low) & -Unsafe.BitCast<bool, byte>(b));
            }
            else
            {
                least = child;
                for (var other = child + 1; other < _count; other++)
                {
                    if (Unsafe.Add(ref first, other).IsBefore(Unsafe.Add(ref first, least)))
                    {
                        least = other;
                    }
                }
            }

            ref var below = ref Unsafe.Add(ref first, least);
            if (!below.IsBefore(entry))
            {
                break;
            }

            Unsafe.Add(ref first, place) = below;
            place = least;
        }

        Unsafe.Add(ref first, place) = entry;
    }
}
