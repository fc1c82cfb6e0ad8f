namespace RiverCrossingSim.Model;

/// <summary>
/// The crossing headquarters: assigns serials to sites, sends them off, takes them in at the sites, and finds another
/// way for those whose site can no longer carry them. Whom nothing can ever carry is stranded.
/// </summary>
sealed class Headquarters : IPart
{
    readonly World _world;
    readonly IReadOnlyList<RouteTraffic> _routes;
    readonly (Crossing Site, RouteTraffic? Route)[][] _options;
    readonly IAssignment _assignment;
    readonly Stack<Serial> _spare = new();
    readonly List<Serial> _recalled = [];
    readonly List<Load> _orphans = [];
    int _serials;

    public Headquarters(World world, IReadOnlyList<Crossing> sites, IReadOnlyList<RouteTraffic> routes)
    {
        (_world, _routes) = (world, routes);
        foreach (var route in routes)
        {
            route.Site.Inbound.Add(route);
        }
        _options =
        [
            .. world
                .Plan.Scenario.Force.Units.Concat(world.Plan.Civilians.Select(stream => stream.Unit.Unit))
                .Select(unit => Options(unit, sites, routes)),
        ];
        _assignment = Assignments.For(world.Plan.Scenario.Control.Assignment);
    }

    /// <summary>Forgets the last replication.</summary>
    public void Begin() => _serials = 0;

    /// <summary>An empty serial of a unit, behind all formed before it.</summary>
    public Serial NewSerial(UnitAtWork unit)
    {
        var serial = _spare.TryPop(out var spare) ? spare : new Serial();
        serial.Clear();
        serial.Unit = unit;
        serial.Number = _serials++;
        return serial;
    }

    /// <summary>Assigns a serial of loads in an assembly area to a site, and holds it until it may set out.</summary>
    public void March(Serial serial)
    {
        if (!Assign(serial))
        {
            Strand(serial);
            return;
        }
        if (serial.Route is { HasLostItsStart: false } route)
        {
            serial.Site!.Expect(serial);
            foreach (var load in serial.Loads)
            {
                if (load.State != LoadState.Held)
                {
                    _world.Ledger.Move(load, LoadState.Held, route.From);
                }
            }
            route.Hold(serial);
        }
        else
        {
            TakeTheRoad(serial);
            SendOn(serial);
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

    /// <summary>Finds a way for a load that stands on the near bank at a site: there, at another site, or none.</summary>
    public void Redirect(Load load, Crossing at)
    {
        if (at.CanEverCarry(load.Vehicle) && MayUse(load.Unit, at))
        {
            at.Join(load);
            at.Changed.Pulse();
            return;
        }
        var serial = NewSerial(load.Unit);
        serial.Add(load);
        if (!Assign(serial))
        {
            Strand(serial);
            return;
        }
        TakeTheRoad(serial);
        SendOn(serial);
    }

    /// <summary>Finds another site for a serial that is on the march to one that is given up.</summary>
    public void Reroute(Serial serial)
    {
        if (!Assign(serial))
        {
            Strand(serial);
            return;
        }
        SendOn(serial);
    }

    /// <summary>Leaves loads in the pursuer's hands.</summary>
    public void Capture(Serial serial)
    {
        foreach (var load in serial.Loads)
        {
            _world.Ledger.Move(load, LoadState.Captured);
        }
        Release(serial);
    }

    /// <summary>Takes the people off a vehicle that stands in the assembly area or on the road, and sends them on, on foot.</summary>
    public void GoOnDismounted(Load vehicle)
    {
        if (_world.Ledger.Dismount(vehicle) is { } riders)
        {
            var party = NewSerial(vehicle.Unit);
            party.Add(riders);
            March(party);
        }
    }

    /// <summary>A site's status has changed: held serials are assigned anew, and whom it can never carry now leaves it.</summary>
    public void StatusChanged(Crossing site)
    {
        foreach (var route in _routes)
        {
            route.Recall(_recalled);
        }
        if (_recalled.Count > 0)
        {
            // Those recalled may be recalled again while they are assigned, so each round works on a list of its own.
            var serials = _recalled.ToArray();
            _recalled.Clear();
            Array.Sort(serials, Serial.OrderOfMarch);
            foreach (var serial in serials)
            {
                serial.Site!.NoLongerExpect(serial);
            }
            foreach (var serial in serials)
            {
                March(serial);
            }
        }
        site.ReleaseWhomItCannotCarry(_orphans);
        RedirectOrphans();
    }

    /// <summary>Gives back a serial that has arrived, or of which nothing is left.</summary>
    public void Release(Serial serial)
    {
        serial.Clear();
        _spare.Push(serial);
    }

    // Who starts at the site has no road to take.
    void TakeTheRoad(Serial serial)
    {
        if (serial.Route is null)
        {
            return;
        }
        foreach (var load in serial.Loads)
        {
            _world.Ledger.Move(load, LoadState.Marching, serial.Route.Name);
        }
    }

    // At once, whatever room there is.
    void SendOn(Serial serial)
    {
        serial.Site!.Expect(serial);
        serial.Site.CallForward(serial);
        if (serial.Route is { } route)
        {
            route.SetOut(serial, this);
        }
        else
        {
            Arrive(serial);
        }
    }

    void RedirectOrphans()
    {
        while (_orphans.Count > 0)
        {
            var load = _orphans[^1];
            _orphans.RemoveAt(_orphans.Count - 1);
            Redirect(load, load.Site!);
        }
    }

    // The sites that a unit may use and the way to each: all sites, or those that it names; from an assembly area, only
    // those to which a route leads.
    static (Crossing Site, RouteTraffic? Route)[] Options(
        Unit unit,
        IReadOnlyList<Crossing> sites,
        IReadOnlyList<RouteTraffic> routes
    )
    {
        var allowed = unit.Sites.Count == 0 ? sites : unit.Sites.Select(name => sites.First(site => site.Name == name));
        return
        [
            .. allowed
                .Select(site => (site, routes.FirstOrDefault(r => r.From == unit.AssemblyArea && r.Site == site)))
                .Where(option => unit.AssemblyArea is null || option.Item2 is not null),
        ];
    }

    bool MayUse(UnitAtWork unit, Crossing site)
    {
        foreach (var option in _options[unit.Kind])
        {
            if (option.Site == site)
            {
                return true;
            }
        }
        return false;
    }

    bool Assign(Serial serial)
    {
        _world.Cancellation.ThrowIfCancellationRequested(); // all that are held are assigned anew in one event
        serial.Site = null;
        serial.Route = null;
        var least = TimeSpan.MaxValue;
        foreach (var (site, route) in _options[serial.Unit.Kind])
        {
            if (!site.CanEverCarry(serial.Type) || route?.Carries(serial.Type) == false)
            {
                continue;
            }
            var cost = _assignment.Cost(serial, site, route);
            if (cost < least)
            {
                (least, serial.Site, serial.Route) = (cost, site, route);
            }
        }
        return serial.Site is not null;
    }

    // A vehicle that nothing can carry stays; its people go on dismounted, if anything carries them. Where one of the
    // sites has fallen to the pursuer, those who are left behind are in his hands.
    void Strand(Serial serial)
    {
        var fate = LoadState.Stranded;
        foreach (var (site, _) in _options[serial.Unit.Kind])
        {
            fate = site.HasFallen ? LoadState.Captured : fate;
        }
        foreach (var load in serial.Loads)
        {
            if (load.Vehicle is not null)
            {
                GoOnDismounted(load);
            }
            _world.Ledger.Move(load, fate);
        }
        Release(serial);
    }
}
