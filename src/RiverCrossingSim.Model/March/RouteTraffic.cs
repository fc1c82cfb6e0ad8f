namespace RiverCrossingSim.Model;

/// <summary>
/// The traffic on one route: serials held in the assembly area until the start point is free and the site has room,
/// then marching. Vehicles pass the start point at their distance; dismounted people march beside the road.
/// </summary>
sealed class RouteTraffic
{
    readonly World _world;
    readonly Route _route;
    readonly Signal _changed;
    readonly List<Serial> _held = [];
    readonly List<Serial> _marching = [];
    double _length,
        _speed,
        _footSpeed,
        _gap,
        _capacity,
        _crateredSpeed;
    TimeSpan _crateredUntil;

    public RouteTraffic(World world, Route route, Crossing site)
    {
        (_world, _route, Site) = (world, route, site);
        Name = $"{route.From} to {route.To}";
        _changed = new Signal(world.Sim, $"the route {Name}");
    }

    /// <summary>Where it leads.</summary>
    public Crossing Site { get; }

    /// <summary>Its name in reports: from and to.</summary>
    public string Name { get; }

    /// <summary>The assembly area where it starts.</summary>
    public string From => _route.From;

    /// <summary>Serials held in the assembly area for this route, in the order of march.</summary>
    public IReadOnlyList<Serial> HeldSerials => _held;

    /// <summary>Serials on the way.</summary>
    public IReadOnlyList<Serial> Marching => _marching;

    /// <summary>Time that a vehicle, or somebody on foot, needs from end to end as things are.</summary>
    public TimeSpan TravelTime(bool onFoot)
    {
        var speed = (onFoot ? _footSpeed : _speed) * Math.Max(Condition, 1e-9);
        return Moment.Seconds(_length / speed);
    }

    /// <summary>Readies the route for a replication.</summary>
    public void Begin(Headquarters headquarters)
    {
        _length = _world.Value(_route.Length);
        _speed = _world.Value(_route.Speed);
        _footSpeed = _world.Value(_route.FootSpeed);
        _gap = _world.Value(_route.Gap);
        _capacity = _route.Capacity is { } capacity ? _world.Value(capacity) : double.PositiveInfinity;
        _crateredSpeed = _world.Value(_route.CrateredSpeed);
        _crateredUntil = default;
        _held.Clear();
        _marching.Clear();
        _world.Sim.Start(Dispatch(headquarters), Name, background: true);
    }

    /// <summary>Holds a serial for this route, at its place in the order of march.</summary>
    public void Hold(Serial serial)
    {
        var place = _held.BinarySearch(serial, Serial.OrderOfMarch);
        _held.Insert(place < 0 ? ~place : place, serial);
        if (_held[0] == serial)
        {
            _changed.Pulse();
        }
    }

    /// <summary>Takes all held serials back, to be assigned anew.</summary>
    public void Recall(List<Serial> into)
    {
        into.AddRange(_held);
        _held.Clear();
    }

    /// <summary>Lets the next serial go if the site now has room for it.</summary>
    public void OfferRoom()
    {
        if (_held.Count > 0 && Site.HasRoomFor(_held[0]))
        {
            _changed.Pulse();
        }
    }

    /// <summary>Craters the route, or lengthens its repair.</summary>
    public void Crater(TimeSpan until)
    {
        _crateredUntil = Moment.Later(_crateredUntil, until);
        _changed.Pulse();
    }

    /// <summary>A serial that sets out at once from another bank or from nowhere else to wait, whatever room there is.</summary>
    public void SetOut(Serial serial, Headquarters headquarters)
    {
        _marching.Add(serial);
        _world.Sim.Start(March(serial, TravelTime(serial.Type is null), headquarters), Name, background: true);
    }

    double Condition => _crateredUntil > _world.Sim.Now ? _crateredSpeed : 1;

    async Process Dispatch(Headquarters headquarters)
    {
        while (true)
        {
            if (_held.Count == 0 || !Site.HasRoomFor(_held[0]))
            {
                await _changed.Wait();
                continue;
            }
            if (Condition == 0)
            {
                await _world.Sim.DelayUntil(_crateredUntil);
                continue;
            }
            var serial = _held[0];
            _held.RemoveAt(0);
            Site.CallForward(serial);
            foreach (var load in serial.Loads)
            {
                _world.Ledger.Move(load, LoadState.Marching);
            }
            _marching.Add(serial);
            var passing = PassTime(serial);
            _world.Sim.Start(
                March(serial, TravelTime(serial.Type is null) + passing, headquarters),
                Name,
                background: true
            );
            if (passing > TimeSpan.Zero)
            {
                await _world.Sim.Delay(passing);
            }
        }
    }

    // A serial joins the waiting area when its tail has closed up.
    async Process March(Serial serial, TimeSpan time, Headquarters headquarters)
    {
        if (time > TimeSpan.Zero)
        {
            await _world.Sim.Delay(time);
        }
        _marching.Remove(serial);
        headquarters.Arrive(serial);
    }

    TimeSpan PassTime(Serial serial)
    {
        if (serial.Type is not { } type)
        {
            return TimeSpan.Zero;
        }
        var interval = Math.Max((_gap + type.Length) / _speed, 1 / _capacity) / Condition;
        return Moment.Seconds(interval * serial.Vehicles);
    }
}
