namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>The ferries: dock, load, cross, unload, return, each at a berth of its own while it is at a bank.</summary>
sealed partial class PlainFerries : PlainSite
{
    readonly Ferries _numbers;
    readonly EventList _list;
    readonly Action<string> _tell;
    readonly PlainGate _gate;
    readonly PlainDeck _deck;
    readonly List<PlainFerry> _ferries;
    readonly PlainBerths _near;
    readonly PlainBerths _far;
    readonly List<PlainFerry> _loading = [];

    public PlainFerries(Ferries numbers, IReadOnlyList<Column> columns, EventList list, Action<string> tell)
        : base(tell, "ferries")
    {
        (_numbers, _list, _tell) = (numbers, list, tell);
        _gate = new PlainGate("ferries", list, tell, Work);
        _deck = new PlainDeck(numbers, columns);
        _ferries = [.. Enumerable.Range(1, numbers.Craft).Select(number => new PlainFerry(number))];
        _near = new PlainBerths(numbers.NearBerths, CallForward);
        _far = new PlainBerths(numbers.FarBerths, Unload);
    }

    public override int RoomForVehicles => _numbers.RoomForVehicles;

    public override int RoomForPersons => _numbers.RoomForPersons;

    /// <summary>Brings the ferries to the near bank.</summary>
    public void Begin() => _ferries.ForEach(_near.Dock);

    public override bool CanEverCarry(PlainLoad load) =>
        _ferries.Any(ferry => !ferry.IsSunk) && (!load.IsVehicle || _deck.FitsAlone(load));

    public override void Work()
    {
        foreach (var ferry in _near.Docked.Where(ferry => !_loading.Contains(ferry)).ToList())
        {
            CallForward(ferry);
        }
    }

    // It leaves when it is full, when nobody more is called forward, or after the longest wait, which begins when it
    // could first load and which a closure does not make begin again.
    void CallForward(PlainFerry ferry)
    {
        if (_deck.Choose(Waiting).Count == 0)
        {
            ferry.LeaveBy = double.PositiveInfinity;
            return;
        }
        if (_gate.IsShut)
        {
            return;
        }
        if (double.IsInfinity(ferry.LeaveBy))
        {
            ferry.LeaveBy = _list.Now + _numbers.LongestWait;
            _list.At(ferry.LeaveBy, Work);
        }
        if (!_deck.IsFull && Road.AnyoneComing && _list.Now < ferry.LeaveBy)
        {
            return;
        }
        ferry.LeaveBy = double.PositiveInfinity;
        _loading.Add(ferry);
        foreach (var (from, taken) in _deck.Take(Waiting))
        {
            ferry.Cargo.Add(taken);
            _tell($"goes aboard: {taken}");
        }
        Road.OfferRoom();
        Later(ferry, _numbers.Loading, CastOff);
    }

    void CastOff(PlainFerry ferry)
    {
        _loading.Remove(ferry);
        _tell($"{ferry} casts off with {ferry.Aboard}");
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
        _near.Dock(ferry);
    }

    void Sail(PlainFerry ferry, double time, Action<PlainFerry> then)
    {
        ferry.IsUnderWay = true;
        ferry.Landing = _list.Now + time;
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
            _list.Now + time,
            () =>
            {
                if (!ferry.IsSunk)
                {
                    then(ferry);
                }
            }
        );
}
