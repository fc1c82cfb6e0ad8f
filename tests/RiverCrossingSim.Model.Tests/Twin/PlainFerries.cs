namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>The ferries: dock, load, cross, unload, return, each at a berth of its own while it is at a bank.</summary>
sealed partial class PlainFerries : PlainSite
{
    readonly Ferries _numbers;
    readonly EventList _list;
    readonly Action<string> _tell;
    readonly PlainGate _gate;
    readonly PlainWindow _window;
    readonly PlainDeck _deck;
    readonly List<PlainFerry> _ferries;
    readonly PlainBerths _near;
    readonly PlainBerths _far;
    readonly List<PlainFerry> _loading = [];

    public PlainFerries(Ferries numbers, IReadOnlyList<Column> columns, EventList list, Action<string> tell)
        : base(list, tell, "ferries")
    {
        (_numbers, _list, _tell) = (numbers, list, tell);
        _gate = new PlainGate("ferries", list, tell, Ended);
        _window = new PlainWindow(numbers.Window);
        _remaining = new Remaining(numbers.Cratered);
        _deck = new PlainDeck(numbers, columns);
        _ferries = [.. Enumerable.Range(1, numbers.Craft).Select(number => new PlainFerry(number))];
        _near = new PlainBerths(numbers.NearBerths, CallForward);
        _far = new PlainBerths(numbers.FarBerths, Unload);
        _gate.Keep(_window);
    }

    public override int RoomForVehicles => _numbers.RoomForVehicles;

    public override int RoomForPersons => _numbers.RoomForPersons;

    /// <summary>Brings the ferries to the near bank.</summary>
    public void Begin() => _ferries.ForEach(_near.Dock);

    public override bool CanEverCarry(PlainLoad load) => _ferries.Any(ferry => !ferry.IsSunk) && _deck.Holds(load) > 0;

    public override void Work()
    {
        foreach (var ferry in _near.Docked.Where(ferry => !_loading.Contains(ferry)).ToList())
        {
            CallForward(ferry);
        }
    }

    // Of several that wait for more to carry, the one looks first that has looked longest ago.
    //
    // It leaves when nobody could be added who waits or is there in time, or after the longest wait, which begins when it
    // could first load and which a closure does not make begin again. If it is not full, or has nothing to carry,
    // headquarters is asked first.
    void CallForward(PlainFerry ferry)
    {
        if (ferry.IsSettling || ferry.IsSunk)
        {
            return;
        }
        _near.PutLast(ferry);
        ferry.WaitsForMore = false;
        if (!_deck.Choose(Waiting))
        {
            ferry.LeaveBy = EventList.Never;
            if (!_gate.IsShut && !ferry.HasRunDry && IsToDecide(EventList.Never))
            {
                ferry.HasRunDry = true;
                Settle(ferry);
            }
            return;
        }
        var trip = Seconds(_numbers.Loading) + Seconds(_numbers.Crossing) + FarWait + Seconds(_numbers.Unloading);
        if (_gate.IsShut || _window.NextStart(_list.Now, trip) > _list.Now)
        {
            return;
        }
        var latest = _list.Now + Seconds(_numbers.LongestWait);
        ferry.LeaveBy = latest < ferry.LeaveBy ? latest : ferry.LeaveBy;
        if (_list.Now < ferry.LeaveBy && _deck.CouldAdd(Road.ComingBefore(ferry.LeaveBy)))
        {
            WaitForMore(ferry);
        }
        else if (
            !_deck.IsFull && (ferry.Settled != _list.Now || (_list.Now < ferry.LeaveBy && IsToDecide(ferry.LeaveBy)))
        )
        {
            Settle(ferry);
        }
        else
        {
            Load(ferry);
        }
    }

    // The wait for a far berth that is to be expected behind those that load, cross or unload, as far as the crossing does
    // not cover it.
    TimeSpan FarWait
    {
        get
        {
            var queue = 1 + _ferries.Count(ferry => ferry.Cargo.Count > 0) - _numbers.FarBerths;
            var wait = Seconds(queue * _numbers.Unloading / _numbers.FarBerths) - Seconds(_numbers.Crossing);
            return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
        }
    }

    bool IsToDecide(TimeSpan by) => Headquarters.IsToDecide(this, _deck.TakesVehicles, _deck.TakesPersons, by);

    // Headquarters decides on all that has happened at an instant; then one ferry may begin to load, and so on.
    void Settle(PlainFerry ferry)
    {
        ferry.IsSettling = true;
        _list.AtEndOfInstant(() =>
        {
            ferry.IsSettling = false;
            ferry.Settled = _list.Now;
            CallForward(ferry);
        });
    }

    void WaitForMore(PlainFerry ferry)
    {
        ferry.WaitsForMore = true;
        _list.At(
            ferry.LeaveBy,
            () =>
            {
                if (ferry is { WaitsForMore: true, IsSunk: false } && ferry.LeaveBy <= _list.Now)
                {
                    CallForward(ferry);
                }
            }
        );
    }

    void Load(PlainFerry ferry)
    {
        ferry.LeaveBy = EventList.Never;
        ferry.HasRunDry = false;
        _loading.Add(ferry);
        NoteOut(ferry);
        foreach (var taken in _deck.Take(Waiting))
        {
            ferry.Cargo.Add(taken);
            _tell($"goes aboard: {taken}");
        }
        foreach (var vehicles in ferry.Cargo.Select(load => load.IsVehicle).Distinct())
        {
            Headquarters.HasRoom(this, vehicles);
        }
        Later(ferry, _numbers.Loading, CastOff);
    }

    void CastOff(PlainFerry ferry)
    {
        _loading.Remove(ferry);
        _tell($"{ferry} casts off with {ferry.Aboard}");
        ferry.Midway = _list.Now + Seconds(_numbers.Crossing) / 2;
        Sail(ferry, _numbers.Crossing, Land);
        _near.Leave(ferry);
    }

    void Land(PlainFerry ferry)
    {
        _tell($"{ferry} lands with {ferry.Aboard}");
        _far.Dock(ferry);
    }

    void Unload(PlainFerry ferry) => Later(ferry, _numbers.Unloading, GoBack);

    void GoBack(PlainFerry ferry)
    {
        ferry.Cargo.ForEach(Deliver);
        ferry.Cargo.Clear();
        Sail(ferry, _numbers.Return, Return);
        _far.Leave(ferry);
    }

    void Return(PlainFerry ferry)
    {
        _tell($"{ferry} is back");
        ferry.IsOut = false;
        _near.Dock(ferry);
    }

    void Sail(PlainFerry ferry, double time, Action<PlainFerry> then)
    {
        ferry.IsUnderWay = true;
        ferry.Landing = _list.Now + Seconds(time);
        Arrive();

        // A ferry disabled on the way lands later than it was to.
        void Arrive() =>
            _list.At(
                ferry.Landing,
                () =>
                {
                    if (ferry.Landing > _list.Now)
                    {
                        Arrive();
                    }
                    else if (!ferry.IsSunk)
                    {
                        ferry.IsUnderWay = false;
                        then(ferry);
                    }
                }
            );
    }

    void Later(PlainFerry ferry, double time, Action<PlainFerry> then) =>
        _list.At(
            _list.Now + Seconds(time),
            () =>
            {
                if (!ferry.IsSunk)
                {
                    then(ferry);
                }
            }
        );

    void Ended()
    {
        Headquarters.Look(this);
        WorkSoon();
    }
}
