namespace RiverCrossingSim.Model.Tests.Twin;

// What headquarters expects of the ferries: a list of trips, and loads as shares of a deck.
sealed partial class PlainFerries
{
    // The least number that all from 1 to 30 divide: so shares of a deck are whole numbers, and n of n make one deck.
    const long Deck = 2_329_089_562_800;
    readonly Remaining _remaining;
    PlainTrips? _trips;
    TimeSpan _cratered;

    public override long FullLoads => Deck * _ferries.Count(ferry => !ferry.IsSunk);

    public override long WorkOfOne(PlainLoad load) => CanEverCarry(load) ? Deck / _deck.Holds(load) : 0;

    public override TimeSpan Opening(PlainLoad load) => CanEverCarry(load) ? Opens : EventList.Never;

    public override TimeSpan Delivered(long work, TimeSpan from, PlainLoad load) =>
        _trips!.Ashore((int)Math.Max(1, (work + Deck - 1) / Deck), from);

    public override long Started(TimeSpan until, PlainLoad load) => Deck * _trips!.Started(until);

    protected override TimeSpan Passage(PlainLoad load) =>
        Seconds(_numbers.Loading) + Seconds(_numbers.Crossing) + Seconds(_numbers.Unloading);

    // The list is made anew where the site is not as it was, or trips do not begin as they should.
    public override void LookAhead()
    {
        var opening = Opens > _list.Now ? Opens : TimeSpan.Zero;
        if (_trips is not null && _trips.Opening == opening && _trips.Holds(_list.Now))
        {
            return;
        }
        var afloat = _ferries.Where(ferry => !ferry.IsSunk).ToList();
        var free = afloat.Select(ferry => ferry.IsOut ? Later(ferry.ExpectedBack) : _list.Now).ToList();
        var loading = afloat
            .Where(ferry => ferry.IsOut && ferry.ExpectedOff > _list.Now)
            .Select(ferry => ferry.ExpectedOff)
            .ToList();
        List<TimeSpan> near =
        [
            .. loading,
            .. Enumerable.Repeat(_list.Now, Math.Max(0, _numbers.NearBerths - loading.Count)),
        ];
        var far = Enumerable.Repeat(_list.Now, _numbers.FarBerths).ToList();
        _trips = new PlainTrips(_numbers, _window, opening, free, near, far);
    }

    TimeSpan Later(TimeSpan time) => time > _list.Now ? time : _list.Now;

    TimeSpan Opens
    {
        get
        {
            var opens = Later(_gate.Until("after-strike"));
            if (_gate.Until("repair") <= _list.Now)
            {
                return opens;
            }
            var elapsed = (_list.Now - _cratered).TotalSeconds;
            var repaired = _list.Now + TimeSpan.FromSeconds(_remaining.After(elapsed));
            return repaired > opens ? repaired : opens;
        }
    }

    void NoteOut(PlainFerry ferry)
    {
        ferry.IsOut = true;
        ferry.ExpectedOff = _list.Now + Seconds(_numbers.Loading);
        ferry.ExpectedBack =
            ferry.ExpectedOff + Seconds(_numbers.Crossing) + Seconds(_numbers.Unloading) + Seconds(_numbers.Return);
        if (_trips?.Begins(_list.Now) == false)
        {
            _trips = null;
        }
    }

    static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
