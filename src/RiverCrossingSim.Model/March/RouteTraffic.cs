namespace RiverCrossingSim.Model;

/// <summary>
/// The traffic on one route: serials pass the start point one after another, vehicles at their distance, and march; people on
/// foot march beside the road. Headquarters sends a serial when the start point is free.
/// </summary>
sealed class RouteTraffic : IPart
{
    readonly World _world;
    readonly Route _route;
    readonly Signal _changed;
    readonly ulong _misjudged;
    readonly List<Serial> _marching = [];
    double _length,
        _speed,
        _footSpeed,
        _gap,
        _capacity,
        _crateredSpeed,
        _linkAt,
        _slowedSpeed;
    TimeSpan _busyUntil,
        _slowedUntil;
    Closing _cratered,
        _stopped;
    uint _closuresHeard;

    public RouteTraffic(World world, Route route, Crossing site, LinkTraffic? link)
    {
        (_world, _route, Site, Link) = (world, route, site, link);
        Name = $"{route.From} to {route.To}";
        _changed = new Signal(world.Sim, $"the route {Name}");
        _misjudged = StreamId.Of("estimate", Name);
    }

    /// <summary>Where it leads.</summary>
    public Crossing Site { get; }

    /// <summary>The narrow place on it; null for none.</summary>
    public LinkTraffic? Link { get; }

    /// <summary>Its name in reports: from and to.</summary>
    public string Name { get; }

    /// <summary>The assembly area where it starts.</summary>
    public string From => _route.From;

    /// <summary>Serials on the way.</summary>
    public IReadOnlyList<Serial> Marching => _marching;

    /// <summary>Mines on it; null where there are none.</summary>
    public Minefield? Mines { get; set; }

    /// <summary>Whether the pursuer holds the assembly area where it starts.</summary>
    public bool HasLostItsStart { get; private set; }

    /// <summary>Whether a vehicle of the type, or people on foot (null), may ever use it.</summary>
    public bool Carries(VehicleType? type) => Link?.Carries(type) ?? true;

    /// <summary>Whether anybody may set out on it, as things are.</summary>
    public bool IsOpen => !HasLostItsStart && _stopped.Until <= _world.Sim.Now && Condition > 0;

    /// <summary>Whether a serial may pass the start point now.</summary>
    public bool IsFree => IsOpen && _busyUntil <= _world.Sim.Now;

    /// <summary>Time that a vehicle, or somebody on foot, needs from end to end as things are, the link apart; as if it were mended where it is closed.</summary>
    public TimeSpan TravelTime(bool onFoot) => TravelTime(onFoot, Condition);

    /// <summary>How long a serial may expect to need until it has closed up at the site: the start point, the way, the link, and what is left of closures.</summary>
    public TimeSpan ExpectedTime(Serial serial)
    {
        var (now, condition) = (_world.Sim.Now, Condition);
        var closed = Moment.Later(
            condition > 0 ? TimeSpan.Zero : _world.Estimates.Remaining(_cratered),
            _stopped.Until > now ? _world.Estimates.Remaining(_stopped) : TimeSpan.Zero
        );
        return Moment.Later(closed, _busyUntil - now) + PassTime(serial, condition) + OnTheWay(serial, condition);
    }

    /// <summary>How long a serial may expect to need that comes from another site, so that the start point is not in its way.</summary>
    public TimeSpan OnTheWay(Serial serial) => OnTheWay(serial, Condition);

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
        _busyUntil = _slowedUntil = default;
        _cratered = _stopped = default;
        _closuresHeard = 0;
        HasLostItsStart = false;
        Mines = null;
        _marching.Clear();
        _world.Sim.Start(Watch(), Name, background: true);
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
    public void LoseStart() => HasLostItsStart = true;

    /// <summary>Takes out all serials of vehicles that are on the way, and corrects what the site expects.</summary>
    public void LeaveVehicles(List<Serial> into)
    {
        foreach (var serial in _marching.Where(serial => serial.Type is not null))
        {
            serial.Work.Interrupt(this);
            Site.Receive(serial);
            into.Add(serial);
        }
        _marching.RemoveAll(serial => serial.Type is not null);
    }

    /// <summary>Craters the route, or lengthens its repair.</summary>
    /// <param name="until">When it is mended.</param>
    /// <param name="usual">How long that usually takes.</param>
    public void Crater(TimeSpan until, Quantity usual)
    {
        _world.Chronicle.Blocked(Name, "cratered", until);
        Close(ref _cratered, until, usual);
    }

    /// <summary>Lets nobody set out, at least until a moment.</summary>
    /// <param name="until">When it is open again.</param>
    /// <param name="usual">How long that usually takes.</param>
    public void Stop(TimeSpan until, Quantity usual)
    {
        _world.Chronicle.Blocked(Name, "stopped", until);
        Close(ref _stopped, until, usual);
    }

    /// <summary>Slows the route; of two disruptions at once the worse holds, until the later of their ends.</summary>
    public void Slow(double speed, TimeSpan until)
    {
        _world.Chronicle.Blocked(Name, "slowed", until);
        _slowedSpeed = _slowedUntil > _world.Sim.Now ? Math.Min(_slowedSpeed, speed) : speed;
        _slowedUntil = Moment.Later(_slowedUntil, until);
    }

    /// <summary>A serial sets out from the assembly area: it passes the start point, which is taken meanwhile.</summary>
    public void SetOut(Serial serial)
    {
        serial.ExpectedAt = _world.Sim.Now + ExpectedTime(serial);
        var passing = PassTime(serial, Condition);
        _busyUntil = _world.Sim.Now + passing;
        _changed.Pulse();
        SetOut(serial, TravelTime(serial.Type is null) + passing);
    }

    /// <summary>A serial sets out that comes from elsewhere; where the route is closed it waits on the way until it is open.</summary>
    public void SetOutOnTheWay(Serial serial)
    {
        var open = Condition > 0 ? _stopped.Until : Moment.Later(_stopped.Until, _cratered.Until);
        var wait = Moment.Later(TimeSpan.Zero, open - _world.Sim.Now);
        serial.ExpectedAt = _world.Sim.Now + wait + OnTheWay(serial);
        SetOut(serial, wait + TravelTime(serial.Type is null));
    }

    double Condition
    {
        get
        {
            var now = _world.Sim.Now;
            return (_cratered.Until > now ? _crateredSpeed : 1) * (_slowedUntil > now ? _slowedSpeed : 1);
        }
    }

    void Close(ref Closing closing, TimeSpan until, Quantity usual)
    {
        _world.Estimates.Hear(ref closing, usual, until, _misjudged, ref _closuresHeard);
        _changed.Pulse();
        _world.Headquarters.Look(Site);
    }

    // Tells headquarters when somebody may set out again.
    async Process Watch()
    {
        while (true)
        {
            var next = Moment.Earlier(Moment.Earlier(Ahead(_busyUntil), Ahead(_cratered.Until)), Ahead(_stopped.Until));
            if (next >= Moment.Never)
            {
                await _changed.Wait();
                continue;
            }
            await _changed.Wait().Within(next - _world.Sim.Now);
            if (_world.Sim.Now >= next)
            {
                _world.Headquarters.HasWay(Site);
            }
        }
    }

    TimeSpan Ahead(TimeSpan at) => at > _world.Sim.Now ? at : Moment.Never;

    void SetOut(Serial serial, TimeSpan time)
    {
        _marching.Add(serial);
        serial.Work = _world.Sim.Start(March(serial, time), Name, background: true);
        if (Mines is { } mines)
        {
            mines.Meet(serial);
        }
    }

    // A serial joins the waiting area when its tail has closed up. One that is turned around on the way has been given
    // another process by then.
    async Process March(Serial serial, TimeSpan time)
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
            _world.Headquarters.Arrive(serial);
        }
    }

    // Where it is closed, as if it were mended.
    TimeSpan TravelTime(bool onFoot, double condition) =>
        Moment.Seconds(_length / ((onFoot ? _footSpeed : _speed) * (condition > 0 ? condition : 1)));

    TimeSpan OnTheWay(Serial serial, double condition) =>
        TravelTime(serial.Type is null, condition) + (Link?.ExpectedTime(serial) ?? TimeSpan.Zero);

    TimeSpan PassTime(Serial serial, double condition)
    {
        if (serial.Type is not { } type)
        {
            return TimeSpan.Zero;
        }
        var interval = Math.Max((_gap + type.Length) / _speed, 1 / _capacity) / (condition > 0 ? condition : 1);
        return Moment.Seconds(interval * serial.Vehicles);
    }
}
