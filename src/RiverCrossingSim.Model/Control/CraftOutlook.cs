namespace RiverCrossingSim.Model;

/// <summary>What headquarters reckons with for one trip: mean times, and on the way over the mean of breakdowns.</summary>
readonly record struct MeanTrip(TimeSpan Loading, TimeSpan Crossing, TimeSpan Unloading, TimeSpan Return)
{
    /// <summary>From the start of loading until ashore.</summary>
    public TimeSpan Outbound => Loading + Crossing + Unloading;

    /// <summary>From one start of loading to the next.</summary>
    public TimeSpan Cycle => Outbound + Return;
}

/// <summary>
/// The outlook on a site worked by craft: a list of the trips to come, each by the earliest craft, at the earliest berth,
/// in the first window into which it fits. Work is shares of a deck.
/// </summary>
/// <remarks>
/// The list is made as far as somebody asks, and made anew when the site is no longer as it was. A trip that starts about
/// when the list has it is struck off the list; one that does not makes the list worthless.
/// </remarks>
sealed class CraftOutlook(World world, CraftCrossing site) : Outlook(world, site)
{
    /// <summary>
    /// The work of a full deck: twice the least number that all from 1 to 30 divide, so that the shares of as many loads
    /// as fit on a deck make up one deck to the last bit, and a million decks are still a number.
    /// </summary>
    public const long Deck = 2 * 2_329_089_562_800;

    // Farther than this the list goes on at its mean pace: nobody's decision hangs on the ten-thousandth trip. A site that
    // is always open and keeps its craft finds its pace when each craft has made a few trips.
    const int MostTrips = 4_096;
    const int TripsToPace = 4;

    readonly FreeTimes _craft = new();
    readonly FreeTimes _near = new();
    readonly FreeTimes _far = new();
    readonly List<(TimeSpan Start, TimeSpan Ashore)> _trips = [];
    readonly List<FleetStep> _steps = [];
    MeanTrip _trip;
    TimeSpan _opening,
        _tolerance,
        _pace;
    int _first,
        _most,
        _step,
        _absent,
        _span;
    bool _isKnown,
        _isWhole;

    public override long FullLoads => site.CraftAtWork * Deck;

    public override void Forget()
    {
        base.Forget();
        _isKnown = false;
    }

    public override void Refresh() => Look(null);

    /// <summary>A trip begins: where the list has it about now, the rest of the list holds.</summary>
    public void Begins()
    {
        if (_isKnown && HasNext && (_trips[_first].Start - Now).Duration() <= _tolerance)
        {
            _first++;
        }
        else
        {
            _isKnown = false;
        }
    }

    public override TimeSpan Opening(VehicleType? type) => Site.ExpectedOpening(type);

    public override long From(TimeSpan from, VehicleType? type) => Look(type) ? FirstFrom(from - _tolerance) : -1;

    public override TimeSpan Delivered(long work, long from, VehicleType? type)
    {
        var trips = (int)Math.Min((work + Deck - 1) / Deck, int.MaxValue / 2);
        return Ashore((int)from + Math.Max(trips, 1) - 1);
    }

    public override long Started(TimeSpan until, VehicleType? type)
    {
        if (!Look(type))
        {
            return 0;
        }
        var before = TripsBefore(until + TimeSpan.FromTicks(1));
        var beyond = before == _trips.Count && _trips.Count >= _most ? (long)((until - _trips[^1].Start) / Pace) : 0;
        return Math.Min(before - _first + beyond, long.MaxValue / Deck) * Deck;
    }

    public override TimeSpan StartOf(long work, VehicleType? type) =>
        Delivered(work, Now, type) is var at && at < Moment.Never ? at - _trip.Outbound : Moment.Never;

    protected override long VehicleUnit(VehicleType type) =>
        site.DeckHolds(type) is > 0 and var number && Site.CanEverCarry(type) ? Deck / number : 0;

    protected override long PersonUnit() =>
        site.DeckHolds(null) is > 0 and var number && Site.CanEverCarry(null) ? Deck / number : 0;

    // Whether trips are to be expected at all; makes the list anew where it does not hold any more.
    bool Look(VehicleType? type)
    {
        var opening = Opening(type);
        if (opening >= Moment.Never)
        {
            return false;
        }
        opening = opening <= Now ? TimeSpan.Zero : opening;
        if (!_isKnown || opening != _opening || (HasNext && _trips[_first].Start < Now - _tolerance))
        {
            _opening = opening;
            Begin();
        }
        return true;
    }

    // Whether a trip of the list has not begun yet.
    bool HasNext
    {
        get
        {
            while (!_isWhole && _trips.Count == _first)
            {
                Extend();
            }
            return _first < _trips.Count;
        }
    }

    void Begin()
    {
        _isKnown = true;
        _isWhole = false;
        _first = 0;
        _trips.Clear();
        _trip = site.MeanTrip;
        _tolerance = _trip.Cycle / 20; // a trip may start so much earlier or later than expected without another list
        _pace = default;
        site.CopyCraft(_craft, _near, _far, _steps);
        _step = 0;
        _absent = 0;
        foreach (var step in _steps)
        {
            _absent += step.Coming;
        }
        _isWhole = _craft.Count == 0;
        _most =
            site.IsAlwaysOpen && _steps.Count == 0 ? Math.Min(TripsToPace * (_craft.Count + 2), MostTrips) : MostTrips;
    }

    void Extend()
    {
        if (_trips.Count >= _most || _craft.Count == 0)
        {
            _isWhole = true;
            return;
        }
        // No craft or berth is free before the list was made: it is the same list whenever it is asked for more.
        var start = Moment.Later(_craft.Earliest, _opening);
        start = _near.Count > 0 ? Moment.Later(start, _near.Earliest) : start;
        start = site.NextStart(start, _trip.Outbound, ref _span);
        if (start >= Moment.Never)
        {
            _isWhole = true;
            return;
        }
        if (IsLaidUp(start))
        {
            _craft.Take();
            return;
        }
        if (_near.Count > 0)
        {
            _near.Replace(start + _trip.Loading);
        }
        var unload = start + _trip.Loading + _trip.Crossing;
        if (_far.Count > 0)
        {
            unload = Moment.Later(unload, _far.Earliest);
            _far.Replace(unload + _trip.Unloading);
        }
        var ashore = unload + _trip.Unloading;
        _craft.Replace(ashore + _trip.Return);
        _trips.Add((start, ashore));
    }

    // Whether the timetable then has no more craft at work than are out already. It is asked in the order of the times.
    bool IsLaidUp(TimeSpan at)
    {
        for (; _step < _steps.Count && _steps[_step].From <= at; _step++)
        {
            _absent -= _steps[_step].Coming;
        }
        return _step > 0 && _craft.Count - _absent > _steps[_step - 1].Craft;
    }

    // The first trip of the list that starts at a time or later; -1 where there is none.
    int FirstFrom(TimeSpan from)
    {
        var before = TripsBefore(from);
        if (before < _trips.Count)
        {
            return before;
        }
        return _trips.Count >= _most
            ? before - 1 + (int)Math.Min(Math.Ceiling((from - _trips[^1].Start) / Pace), MostTrips)
            : -1;
    }

    // The number of trips of the list that start before a time, those struck off included; makes the list that far.
    int TripsBefore(TimeSpan at)
    {
        while (!_isWhole && (_trips.Count == _first || _trips[^1].Start < at))
        {
            Extend();
        }
        var (low, high) = (_first, _trips.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _trips[middle].Start < at ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    TimeSpan Ashore(int trip)
    {
        while (!_isWhole && _trips.Count <= trip)
        {
            Extend();
        }
        if (trip < _trips.Count)
        {
            return _trips[trip].Ashore;
        }
        if (_trips.Count < _most)
        {
            return Moment.Never;
        }
        return Moment.Earlier(_trips[^1].Ashore + Pace * (trip - _trips.Count + 1), Moment.Never);
    }

    // Time from one trip to the next, over the later half of the whole list.
    TimeSpan Pace
    {
        get
        {
            if (_pace == default)
            {
                var middle = _trips.Count / 2;
                var pace = (_trips[^1].Ashore - _trips[middle].Ashore) / Math.Max(1, _trips.Count - 1 - middle);
                _pace = Moment.Later(pace, TimeSpan.FromTicks(1));
            }
            return _pace;
        }
    }
}
