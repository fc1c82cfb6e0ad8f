namespace RiverCrossingSim.Model;

/// <summary>
/// The crossing headquarters: holds serials in their assembly areas and sends each to a site when it is its turn, takes them
/// in at the sites, sends those who wait elsewhere where that is worth it, and finds another way for those whose site can
/// no longer carry them. Whom nothing can ever carry is stranded.
/// </summary>
/// <remarks>
/// It decides at the end of an instant at which something has happened that matters to it, and at each review; see
/// <see cref="Decision"/>.
/// </remarks>
sealed partial class Headquarters : IPart
{
    readonly World _world;
    readonly Option[][] _options;
    readonly (int Unit, RouteTraffic Route)[][] _users;
    readonly Crossing[] _sites;
    readonly Pool _pool;
    readonly Decision _decision;
    readonly Signal _wake;
    readonly Stack<Serial> _spare = new();
    readonly List<Serial> _newcomers = [];
    readonly List<Serial> _recalled = [];
    readonly List<Load> _orphans = [];
    readonly bool[] _carries;
    readonly int _transfersPlace,
        _transferHoursPlace;
    int _serials;
    bool _isDue;
    TimeSpan _decided;

    public Headquarters(World world, IReadOnlyList<Crossing> sites, IReadOnlyList<RouteTraffic> routes)
    {
        (_world, _sites) = (world, [.. sites]);
        foreach (var route in routes)
        {
            route.Site.Inbound.Add(route);
        }
        foreach (var (place, site) in sites.Index())
        {
            site.Number = place;
        }
        _options =
        [
            .. world
                .Plan.Scenario.Force.Units.Concat(world.Plan.Civilians.Select(stream => stream.Unit.Unit))
                .Select(unit => Option.Of(unit, sites, routes)),
        ];
        _users =
        [
            .. _sites.Select(site =>
                _options
                    .SelectMany((options, unit) => options.Select(option => (Unit: unit, Option: option)))
                    .Where(user => user.Option.Site == site && user.Option.Route is not null)
                    .Select(user => (user.Unit, user.Option.Route!))
                    .ToArray()
            ),
        ];
        _pool = new Pool(_options.Length);
        _wake = new Signal(world.Sim, "something for headquarters to decide");
        _carries = new bool[sites.Count * (world.Plan.Types + 1)];
        _decision = new Decision(world, this, _sites, _options);
        var rows = world.Plan.Rows;
        _transfersPlace = rows.Place(OtherMeasures.Transfers);
        _transferHoursPlace = rows.Place(OtherMeasures.TransferVehicleHours);
    }

    /// <summary>The serials held in assembly areas, in the order in which it decides on them.</summary>
    public IReadOnlyList<Serial> Held => _pool.Held;

    /// <summary>When it looked last at everything, whatever had happened.</summary>
    public TimeSpan Reviewed { get; private set; }

    /// <summary>Forgets the last replication.</summary>
    public void Begin()
    {
        _serials = 0;
        _pool.Clear();
        _newcomers.Clear();
        Array.Fill(_carries, true);
        _isDue = false;
        _decided = TimeSpan.MinValue;
        Reviewed = TimeSpan.Zero;
        _world.Estimates.Begin();
        _decision.Begin();
        _world.Sim.Start(Decide(), "headquarters", background: true);
        _world.Sim.Start(Review(_world.Time(_world.Plan.Scenario.Control.Review)), "review", background: true);
    }

    /// <summary>Writes what its transfers came to.</summary>
    public void Write(Span<double> row)
    {
        row[_transfersPlace] = _decision.Transfers.Loads;
        row[_transferHoursPlace] = _decision.Transfers.VehicleHours;
    }

    /// <summary>An empty serial of a unit, behind all formed before it.</summary>
    public Serial NewSerial(UnitAtWork unit)
    {
        var serial = _spare.TryPop(out var spare) ? spare : new Serial();
        serial.Clear();
        serial.Unit = unit;
        serial.Number = _serials++;
        return serial;
    }

    /// <summary>
    /// Takes a serial that is ready, or has lost its way: holds it in its assembly area, or lets it stand at the water
    /// where it has none. One whose area has fallen goes on at once.
    /// </summary>
    public void March(Serial serial)
    {
        if (serial.Loads.Count == 0)
        {
            Release(serial); // all of it was lost on the road from which it is turned around
            return;
        }
        serial.Choices = Choices(serial);
        if (serial.Choices == 0)
        {
            Strand(serial);
        }
        else if (serial.Unit.Unit.AssemblyArea is not { } area)
        {
            _newcomers.Add(serial);
            LookEverywhere();
        }
        else if (_options[serial.Unit.Kind][0].Route!.HasLostItsStart)
        {
            var option = _decision.Soonest(serial);
            if (serial.Loads[0].State != LoadState.Marching)
            {
                MoveAll(serial, LoadState.Marching, option.Route!.Name);
            }
            Assign(serial, option);
            option.Route!.SetOutOnTheWay(serial);
        }
        else
        {
            MoveAll(serial, LoadState.Held, area);
            _pool.Add(serial);
            LookEverywhere();
        }
    }

    /// <summary>Takes a serial in at its site, or sends its loads elsewhere if the site can no longer carry them.</summary>
    public void Arrive(Serial serial)
    {
        var site = serial.Site!;
        site.Receive(serial);
        foreach (var load in serial.Loads)
        {
            if (site.CanEverCarry(load.Vehicle))
            {
                site.Join(load);
            }
            else
            {
                load.Site = site;
                _orphans.Add(load);
            }
        }
        Release(serial);
        site.Changed.Pulse();
        RedirectOrphans();
    }

    /// <summary>Gives back a serial that has arrived, or of which nothing is left.</summary>
    public void Release(Serial serial)
    {
        serial.Clear();
        _spare.Push(serial);
    }

    /// <summary>The serial at a place of those held sets out.</summary>
    public void Send(int place, Option option)
    {
        var serial = _pool.Held[place];
        _pool.RemoveAt(place);
        _world.Chronicle.Assigned(serial, option.Site.Name, _decision);
        Assign(serial, option);
        MoveAll(serial, LoadState.Marching, option.Route!.Name);
        option.Route.SetOut(serial);
    }

    /// <summary>A serial that waited at a site sets out for another.</summary>
    public void Transfer(Serial serial, Option option)
    {
        _world.Chronicle.Assigned(serial, option.Site.Name, _decision);
        Assign(serial, option);
        foreach (var load in serial.Loads)
        {
            load.Transferred = _world.Sim.Now;
        }
        if (option.Route is { } route)
        {
            MoveAll(serial, LoadState.Marching, route.Name);
            route.SetOutOnTheWay(serial);
        }
        else
        {
            Arrive(serial);
        }
    }

    static void Assign(Serial serial, Option option)
    {
        (serial.Site, serial.Route) = (option.Site, option.Route);
        option.Site.CallForward(serial);
    }

    void MoveAll(Serial serial, LoadState to, string place = "")
    {
        foreach (var load in serial.Loads)
        {
            load.Site = null;
            if (load.State != to)
            {
                _world.Ledger.Move(load, to, place);
            }
        }
    }
}
