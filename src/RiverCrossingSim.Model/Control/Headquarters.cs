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
sealed class Headquarters : IPart
{
    readonly World _world;
    readonly Option[][] _options;
    readonly Crossing[] _sites;
    readonly Pool _pool = new();
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

    /// <summary>Finds a way for a load that stands on the near bank at a site: there, at another site, or none.</summary>
    public void Redirect(Load load, Crossing at)
    {
        foreach (var option in _options[load.Unit.Kind])
        {
            if (option.Site == at && at.CanEverCarry(load.Vehicle))
            {
                at.Join(load);
                at.Changed.Pulse();
                return;
            }
        }
        var serial = NewSerial(load.Unit);
        serial.Add(load);
        load.Site = null;
        March(serial);
    }

    /// <summary>Leaves loads in the pursuer's hands.</summary>
    public void Capture(Serial serial)
    {
        MoveAll(serial, LoadState.Captured);
        Release(serial);
    }

    /// <summary>Leaves all who are held in an assembly area in the pursuer's hands.</summary>
    public void CaptureHeld(string area)
    {
        _pool.Take(serial => serial.Unit.Unit.AssemblyArea == area, _recalled);
        foreach (var serial in _recalled)
        {
            Capture(serial);
        }
        _recalled.Clear();
    }

    /// <summary>Takes out all serials of vehicles that have not set out.</summary>
    public void TakeVehicles(List<Serial> into)
    {
        _pool.Take(serial => serial.Type is not null, into);
        into.AddRange(_newcomers.Where(serial => serial.Type is not null));
        _newcomers.RemoveAll(serial => serial.Type is not null);
    }

    /// <summary>Drops a held serial of which nothing is left.</summary>
    public void DropHeld(Serial serial)
    {
        if (_pool.Remove(serial))
        {
            Release(serial);
        }
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

    /// <summary>A site's status has changed: whom it can never carry now leaves it, and all is looked at again.</summary>
    public void StatusChanged(Crossing site)
    {
        LookEverywhere();
        if (!HasOtherUses(site))
        {
            return;
        }
        site.ReleaseWhomItCannotCarry(_orphans);
        RedirectOrphans();
        foreach (var serial in _pool.Held)
        {
            serial.Choices = Choices(serial);
        }
        _pool.Sort();
        _pool.Take(serial => serial.Choices == 0, _recalled);
        // Those who go on dismounted are serials of their own, so the list is not touched meanwhile.
        var stranded = _recalled.ToArray();
        _recalled.Clear();
        foreach (var serial in stranded)
        {
            Strand(serial);
        }
    }

    /// <summary>Something has happened at a site that may change who goes there.</summary>
    public void Look(Crossing site)
    {
        _decision.LookAt(site);
        Due();
    }

    /// <summary>Loads have left the waiting area of a site: those may come for whom there was no room.</summary>
    public void HasRoom(Crossing site)
    {
        HasRoom(site, onFoot: false);
        HasRoom(site, onFoot: true);
    }

    /// <summary>Loads have left the waiting area of a site: those may come for whom there was no room.</summary>
    public void HasRoom(Crossing site, bool onFoot)
    {
        if (_decision.HasRoom(site, onFoot) && SomebodyElse(site, onFoot))
        {
            Due();
        }
    }

    /// <summary>
    /// Whether somebody may still be sent to a site at this very instant; whoever is about to leave it without a full load
    /// waits for the end of the instant.
    /// </summary>
    public bool IsToDecide(Crossing site)
    {
        if (_isDue)
        {
            return true;
        }
        if (_decided == _world.Sim.Now || !(SomebodyElse(site, onFoot: false) || SomebodyElse(site, onFoot: true)))
        {
            return false;
        }
        Look(site);
        return true;
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

    async Process Decide()
    {
        while (true)
        {
            if (!_isDue)
            {
                await WaitForNews();
                continue;
            }
            await _world.Sim.Settled();
            StandAtTheWater();
            _isDue = false;
            _decided = _world.Sim.Now;
            _decision.Make(_pool);
        }
    }

    async Process WaitForNews()
    {
        if (_decision.Wake >= Moment.Never)
        {
            await _wake.Wait();
            return;
        }
        await _wake.Wait().Within(Moment.Later(_decision.Wake - _world.Sim.Now, TimeSpan.Zero));
        if (!_isDue)
        {
            _decision.LookEverywhere();
            _isDue = true;
        }
    }

    async Process Review(TimeSpan period)
    {
        while (true)
        {
            await _world.Sim.Delay(period);
            Reviewed = _world.Sim.Now;
            LookEverywhere();
        }
    }

    // Who has no assembly area stands in the waiting area of the first site that may carry him, in the order of march.
    void StandAtTheWater()
    {
        _newcomers.Sort(Serial.OrderOfMarch);
        for (var i = 0; i < _newcomers.Count; i++)
        {
            var (serial, type) = (_newcomers[i], _newcomers[i].Type);
            var option =
                _decision.BindingOf(serial)
                ?? _options[serial.Unit.Kind].FirstOrDefault(option => option.CanEverCarry(type));
            if (option is null)
            {
                Strand(serial); // what could carry it was lost at this very instant; who goes on dismounted stands behind
                continue;
            }
            foreach (var load in serial.Loads)
            {
                option.Site.Join(load);
            }
            option.Site.Changed.Pulse();
            Release(serial);
        }
        _newcomers.Clear();
    }

    void LookEverywhere()
    {
        _decision.LookEverywhere();
        Due();
    }

    void Due()
    {
        if (!_isDue)
        {
            _isDue = true;
            _wake.Pulse();
        }
    }

    bool SomebodyElse(Crossing site, bool onFoot)
    {
        if (_pool.Held.Count > 0)
        {
            return true;
        }
        foreach (var other in _sites)
        {
            if (other != site && other.LineOf(onFoot).Count > 0)
            {
                return true;
            }
        }
        return false;
    }

    // Whether the site can carry other loads than when it was last looked at.
    bool HasOtherUses(Crossing site)
    {
        var types = _world.Plan.Types;
        var carries = _carries.AsSpan(site.Number * (types + 1), types + 1);
        var isOther = false;
        Note(ref carries[0], site.CanEverCarry(null));
        foreach (var (type, place) in _world.Plan.VehicleTypes)
        {
            Note(ref carries[place + 1], site.CanEverCarry(type));
        }
        return isOther;

        void Note(ref bool place, bool now)
        {
            isOther |= place != now;
            place = now;
        }
    }

    int Choices(Serial serial)
    {
        var (number, type) = (0, serial.Type);
        foreach (var option in _options[serial.Unit.Kind])
        {
            number += option.CanEverCarry(type) ? 1 : 0;
        }
        return number;
    }

    // In the order of the line in which they stood, which is the order in which they will march.
    void RedirectOrphans()
    {
        for (var i = 0; i < _orphans.Count; i++)
        {
            Redirect(_orphans[i], _orphans[i].Site!);
        }
        _orphans.Clear();
    }

    // A vehicle that nothing can carry stays; its people go on dismounted, if anything carries them. Where one of the
    // sites has fallen to the pursuer, those who are left behind are in his hands.
    void Strand(Serial serial)
    {
        _world.Cancellation.ThrowIfCancellationRequested();
        var fate = LoadState.Stranded;
        foreach (var option in _options[serial.Unit.Kind])
        {
            fate = option.Site.HasFallen ? LoadState.Captured : fate;
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
