using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// An entry of the calendar: which process resumes, and when. 24 bytes without a reference, so that the heap moves it
/// by value and the garbage collector never looks at it.
/// </summary>
/// <param name="Time">When, in ticks of 100 ns since the start of the run.</param>
/// <param name="Order">The number of the entry; of two entries at the same time the lower number goes first.</param>
/// <param name="Slot">The index of the process's slot.</param>
/// <param name="Generation">The slot's generation when the entry was made; another one now means that it is cancelled.</param>
public readonly record struct CalendarEntry(long Time, long Order, int Slot, int Generation)
{
    /// <summary>Whether this entry goes before the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsBefore(in CalendarEntry other) =>
        (Time < other.Time) | ((Time == other.Time) & (Order < other.Order));
}
