namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>
/// The list of trips with which headquarters reckons: each by the ferry that is free first, at the berth that is free first, in
/// the first window into which it fits. It has four trips for each ferry and eight more, or 4,096 where there are windows;
/// later ones follow at the pace of its second half.
/// </summary>
sealed class PlainTrips
{
    readonly List<(TimeSpan Start, TimeSpan Ashore)> _trips = [];
    readonly TimeSpan _tolerance;
    int _begun;

    /// <summary>Makes the list.</summary>
    /// <param name="numbers">The ferries' numbers.</param>
    /// <param name="window">When they work.</param>
    /// <param name="opening">When the site is expected to open; now or before where it is open.</param>
    /// <param name="ferries">When each ferry is free.</param>
    /// <param name="near">When each near berth is free.</param>
    /// <param name="far">When each far berth is free.</param>
    public PlainTrips(
        Ferries numbers,
        PlainWindow window,
        TimeSpan opening,
        List<TimeSpan> ferries,
        List<TimeSpan> near,
        List<TimeSpan> far
    )
    {
        var (loading, crossing) = (TimeSpan.FromSeconds(numbers.Loading), TimeSpan.FromSeconds(numbers.Crossing));
        var (unloading, back) = (TimeSpan.FromSeconds(numbers.Unloading), TimeSpan.FromSeconds(numbers.Return));
        _tolerance = (loading + crossing + unloading + back) / 20;
        Opening = opening;
        var most =
            ferries.Count == 0 ? 0
            : window.IsAlways ? 4 * (ferries.Count + 2)
            : 4_096;
        for (var trip = 0; trip < most; trip++)
        {
            var start = new[] { ferries.Min(), near.Min(), opening }.Max();
            start = window.NextStart(start, loading + crossing + unloading);
            if (start == EventList.Never)
            {
                IsFinite = true;
                return;
            }
            Replace(near, start + loading);
            var unload = start + loading + crossing;
            unload = far.Min() > unload ? far.Min() : unload;
            Replace(far, unload + unloading);
            Replace(ferries, unload + unloading + back);
            _trips.Add((start, unload + unloading));
        }
    }

    /// <summary>When it has the site open.</summary>
    public TimeSpan Opening { get; }

    /// <summary>A trip begins.</summary>
    /// <returns>Whether the list has it about now, within a twentieth of a cycle; then the rest of the list holds.</returns>
    public bool Begins(TimeSpan now) =>
        _begun < _trips.Count && (_trips[_begun].Start - now).Duration() <= _tolerance && ++_begun > 0;

    /// <summary>Whether no trip should have begun long ago.</summary>
    public bool Holds(TimeSpan now) => _begun >= _trips.Count || _trips[_begun].Start >= now - _tolerance;

    /// <summary>When the trip of a number is ashore, from the first on that starts at a time or not much earlier.</summary>
    public TimeSpan Ashore(int number, TimeSpan from)
    {
        var first = _begun;
        while (Trip(first) is { } trip && trip.Start < from - _tolerance)
        {
            first++;
        }
        return Trip(first + number - 1)?.Ashore ?? EventList.Never;
    }

    /// <summary>How many trips start by a time.</summary>
    public int Started(TimeSpan until)
    {
        var next = _begun;
        while (Trip(next) is { } trip && trip.Start <= until)
        {
            next++;
        }
        return next - _begun;
    }

    bool IsFinite { get; }

    // A trip by its place; null where there is none.
    (TimeSpan Start, TimeSpan Ashore)? Trip(int place)
    {
        if (place < _trips.Count)
        {
            return _trips[place];
        }
        if (IsFinite || _trips.Count == 0)
        {
            return null;
        }
        var middle = _trips.Count / 2;
        var pace = (_trips[^1].Ashore - _trips[middle].Ashore) / Math.Max(1, _trips.Count - 1 - middle);
        var later = pace * (place - _trips.Count + 1);
        return (_trips[^1].Start + later, _trips[^1].Ashore + later);
    }

    // The first that is free is taken.
    static void Replace(List<TimeSpan> free, TimeSpan until)
    {
        free.Remove(free.Min());
        free.Add(until);
    }
}
