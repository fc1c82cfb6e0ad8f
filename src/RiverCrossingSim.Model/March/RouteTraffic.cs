namespace RiverCrossingSim.Model;

/// <summary>
/// The traffic on one route: serials held in the assembly area until the start point is free and the site has room,
/// then marching. Vehicles pass the start point at their distance; dismounted people march beside the road.
/// </summary>
sealed class RouteTraffic : IPart
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
        _crateredSpeed,
        _linkAt,
        _slowedSpeed;
    TimeSpan _crateredUntil,
        _slowedUntil,
        _stoppedUntil;

    public RouteTraffic(World world, Route route, Crossing site, LinkTraffic? link)
    {
        (_world, _route, Site, Link) = (world, route, site, link);
        Name = $"{route.From} to {route.To}";
        _changed = new Signal(world.Sim, $"the route {Name}");
    }

    /// <summary>Where it leads.</summary>
    public Crossing Site { get; }

    /// <summary>The narrow place on it; null for none.</summary>
    public LinkTraffic? Link { get; }

    /// <summary>Its name in reports: from and to.</summary>
    public string Name { get; }

    /// <summary>The assembly area where it starts.</summary>
    public string From => _route.From;

    /// <summary>Serials held in the assembly area for this route, in the order of march.</summary>
    public IReadOnlyList<Serial> HeldSerials => _held;

    /// <summary>Serials on the way.</summary>
    public IReadOnlyList<Serial> Marching => _marching;

    /// <summary>Mines on it; null where there are none.</summary>
    public Minefield? Mines { get; set; }

    /// <summary>Whether the pursuer holds the assembly area where it starts.</summary>
    public bool HasLostItsStart { get; private set; }

    /// <summary>Whether a vehicle of the type, or people on foot (null), may ever use it.</summary>
    public bool Carries(VehicleType? type) => Link?.Carries(type) ?? true;

    /// <summary>Time that a vehicle, or somebody on foot, needs from end to end as things are, the link apart.</summary>
    public TimeSpan TravelTime(bool onFoot)
    {
        var speed = (onFoot ? _footSpeed : _speed) * Math.Max(Condition, 1e-9);
        return Moment.Seconds(_length / speed);
    }

    /// <summary>Time that a serial may expect to need, with what waits before the link.</summary>
    public TimeSpan ExpectedTime(Serial serial)
    {
        var travel = TravelTime(serial.Type is null);
        return Link is null ? travel : travel + Link.ExpectedTime(serial);
    }

    /// <summary>Readies the route for a replication.</summary>
    public void Begin()
    {
        _length = _world.Value(_route.Length);
        _speed = _world.Value(_route.Speed);
        _footSpeed = _world.Value(_route.FootSpeed);
        _gap = _world.Value(_route.Gap);
        _capacity = _route.Capacity is { } capacity ? _world.Value(capacity) : double.PositiveInfinity;
        _crateredSpeed = _world.Value(_route.CrateredSpeed);
        _linkAt = _world.Value(_route.LinkAt);
        _crateredUntil = _slowedUntil = _stoppedUntil = default;
        HasLostItsStart = false;
        Mines = null;
        _held.Clear();
        _marching.Clear();
        _world.Sim.Start(Dispatch(_world.Headquarters), Name, background: true);
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

    /// <summary>Drops a held serial of which nothing is left.</summary>
    /// <returns>Whether it was held here.</returns>
    public bool Drop(Serial serial)
    {
        var isHeld = _held.Remove(serial);
        if (isHeld)
        {
            _changed.Pulse();
        }
        return isHeld;
    }

    /// <summary>Takes all held serials back, to be assigned anew.</summary>
    public void Recall(List<Serial> into)
    {
        into.AddRange(_held);
        _held.Clear();
    }

    /// <summary>Turns all serials on the way around, to be sent elsewhere.</summary>
    public void TurnAround(List<Serial> into)
    {
        foreach (var serial in _marching)
        {
            serial.Work.Interrupt(this);
        }
        into.AddRange(_marching);
        _marching.Clear();
    }

    /// <summary>The pursuer takes the assembly area where it starts.</summary>
    public void LoseStart(List<Serial> caught)
    {
        HasLostItsStart = true;
        Recall(caught);
    }

    /// <summary>Takes out all serials of vehicles, held and on the way, and corrects what the site expects.</summary>
    public void LeaveVehicles(List<Serial> into)
    {
        foreach (var serial in _held.Where(serial => serial.Type is not null))
        {
            Site.NoLongerExpect(serial);
            into.Add(serial);
        }
        _held.RemoveAll(serial => serial.Type is not null);
        foreach (var serial in _marching.Where(serial => serial.Type is not null))
        {
            serial.Work.Interrupt(this);
            Site.Receive(serial);
            into.Add(serial);
        }
        _marching.RemoveAll(serial => serial.Type is not null);
        _changed.Pulse();
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
        _world.Chronicle.Blocked(Name, "cratered", until);
        _crateredUntil = Moment.Later(_crateredUntil, until);
        _changed.Pulse();
    }

    /// <summary>Lets nobody set out, at least until a moment.</summary>
    public void Stop(TimeSpan until)
    {
        _world.Chronicle.Blocked(Name, "stopped", until);
        _stoppedUntil = Moment.Later(_stoppedUntil, until);
    }

    /// <summary>Slows the route; of two disruptions at once the worse holds, until the later of their ends.</summary>
    public void Slow(double speed, TimeSpan until)
    {
        _world.Chronicle.Blocked(Name, "slowed", until);
        _slowedSpeed = _slowedUntil > _world.Sim.Now ? Math.Min(_slowedSpeed, speed) : speed;
        _slowedUntil = Moment.Later(_slowedUntil, until);
    }

    /// <summary>A serial that sets out at once from another bank or from nowhere else to wait, whatever room there is.</summary>
    public void SetOut(Serial serial, Headquarters headquarters) =>
        SetOut(serial, TravelTime(serial.Type is null), headquarters);

    double Condition
    {
        get
        {
            var now = _world.Sim.Now;
            return (_crateredUntil > now ? _crateredSpeed : 1) * (_slowedUntil > now ? _slowedSpeed : 1);
        }
    }

    async Process Dispatch(Headquarters headquarters)
    {
        while (true)
        {
            if (_held.Count == 0 || !Site.HasRoomFor(_held[0]))
            {
                await _changed.Wait();
                continue;
            }
            if (_stoppedUntil > _world.Sim.Now)
            {
                await _world.Sim.DelayUntil(_stoppedUntil);
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
                _world.Ledger.Move(load, LoadState.Marching, Name);
            }
            var passing = PassTime(serial);
            SetOut(serial, TravelTime(serial.Type is null) + passing, headquarters);
            if (passing > TimeSpan.Zero)
            {
                await _world.Sim.Delay(passing);
            }
        }
    }

    void SetOut(Serial serial, TimeSpan time, Headquarters headquarters)
    {
        _marching.Add(serial);
        serial.Work = _world.Sim.Start(March(serial, time, headquarters), Name, background: true);
        if (Mines is { } mines)
        {
            mines.Meet(serial);
        }
    }

    // A serial joins the waiting area when its tail has closed up. One that is turned around on the way has been given
    // another process by then.
    async Process March(Serial serial, TimeSpan time, Headquarters headquarters)
    {
        if (Link is null)
        {
            if (time > TimeSpan.Zero && await _world.Sim.Delay(time).OrInterrupt() is not null)
            {
                return;
            }
        }
        else if (
            await _world.Sim.Delay(time * _linkAt).OrInterrupt() is not null
            || !await Link.Pass(serial)
            || await _world.Sim.Delay(time * (1 - _linkAt)).OrInterrupt() is not null
        )
        {
            return;
        }
        if (_marching.Remove(serial))
        {
            headquarters.Arrive(serial);
        }
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
