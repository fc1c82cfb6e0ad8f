namespace RiverCrossingSim.Model;

/// <summary>Brings the units onto the road: each, when it is ready, as serials in its order of march.</summary>
/// <remarks>
/// A serial is of one type of vehicle, or dismounted. The share already across at the start is taken evenly through
/// the whole force: load i of the force is across when floor((i + 1) s) > floor(i s).
/// </remarks>
sealed class Muster(World world, Headquarters headquarters, RearGuardRule rearGuard, VehicleDeadline deadline) : IPart
{
    readonly List<(TimeSpan Ready, UnitAtWork Unit)> _units = [];
    readonly List<(TimeSpan Ready, UnitAtWork Unit)> _rearGuard = [];
    readonly bool[] _formed = new bool[world.Plan.Units.Count];
    double _across;

    /// <summary>Opens the book and starts the process that calls the units as they get ready.</summary>
    public void Begin()
    {
        var force = world.Plan.Scenario.Force;
        _across = Math.Clamp(world.Value(force.AlreadyAcross), 0, 1);
        _units.Clear();
        _rearGuard.Clear();
        Array.Clear(_formed);
        var (mainBody, mainBodyAcross) = (0, 0);
        var (people, across) = (default(People), default(People));
        var (vehicles, vehiclesAcross) = (0, 0);
        foreach (var unit in world.Plan.Units)
        {
            var isRearGuard = unit.Unit.Role == Role.RearGuard;
            (isRearGuard && rearGuard.IsHeld ? _rearGuard : _units).Add((world.Time(unit.Unit.Ready), unit));
            var all = new People(unit.Unit.Personnel, unit.Unit.Wounded);
            people += all;
            vehicles += unit.Seats.Vehicles.Count;
            mainBody += isRearGuard ? 0 : all.Count;
            if (_across > 0)
            {
                var gone = AcrossDismounted(unit);
                for (var i = 0; i < unit.Seats.Vehicles.Count; i++)
                {
                    if (IsAcross(unit.VehiclesBefore + i))
                    {
                        vehiclesAcross++;
                        gone += unit.Seats.Vehicles[i].Riders;
                    }
                }
                across += all.Part(gone);
                mainBodyAcross += isRearGuard ? 0 : gone;
            }
        }
        _units.Sort(InOrder);
        _rearGuard.Sort(InOrder);
        world.Ledger.Begin(people, vehicles, across, vehiclesAcross, mainBody, mainBodyAcross);
        world.Sim.Start(Call(_units), "muster", background: true);
        if (_rearGuard.Count > 0)
        {
            world.Sim.Start(CallRearGuard(), "muster of the rear guard", background: true);
        }
        rearGuard.Watch();
    }

    /// <summary>Captures the units that are not ready yet in an assembly area that falls.</summary>
    public void Capture(string assemblyArea)
    {
        foreach (var unit in world.Plan.Units)
        {
            if (unit.Unit.AssemblyArea == assemblyArea && !_formed[unit.Order])
            {
                Form(unit, headquarters.Capture);
            }
        }
    }

    static int InOrder((TimeSpan Ready, UnitAtWork Unit) a, (TimeSpan Ready, UnitAtWork Unit) b) =>
        (a.Ready, a.Unit.Rank, a.Unit.Order).CompareTo((b.Ready, b.Unit.Rank, b.Unit.Order));

    async Process Call(List<(TimeSpan Ready, UnitAtWork Unit)> units)
    {
        foreach (var (ready, unit) in units)
        {
            if (ready > world.Sim.Now)
            {
                await world.Sim.DelayUntil(ready);
            }
            if (!_formed[unit.Order])
            {
                Form(unit, headquarters.March);
            }
        }
    }

    async Process CallRearGuard()
    {
        if (rearGuard.IsHeld)
        {
            await rearGuard.Released.Wait();
        }
        await Call(_rearGuard);
    }

    void Form(UnitAtWork unit, Action<Serial> send)
    {
        _formed[unit.Order] = true;
        var force = world.Plan.Scenario.Force;
        var left = new People(unit.Unit.Personnel, unit.Unit.Wounded);
        left -= left.Part(AcrossRiders(unit) + AcrossDismounted(unit));
        Serial? serial = null;
        for (var i = 0; i < unit.Seats.Vehicles.Count; i++)
        {
            if (IsAcross(unit.VehiclesBefore + i))
            {
                continue;
            }
            var (type, riders) = unit.Seats.Vehicles[i];
            if (deadline.HasPassed)
            {
                world.Ledger.Move(world.Ledger.Muster(unit, type, default), LoadState.Abandoned);
                continue;
            }
            if (serial is not null && (serial.Loads[0].Vehicle != type || serial.Loads.Count >= force.SerialVehicles))
            {
                send(serial);
                serial = null;
            }
            serial ??= headquarters.NewSerial(unit);
            serial.Add(world.Ledger.Muster(unit, type, Take(ref left, riders)));
        }
        if (serial is not null)
        {
            send(serial);
        }
        while (left.Count > 0)
        {
            var party = headquarters.NewSerial(unit);
            var count = Math.Min(left.Count, force.SerialPersons);
            party.Add(world.Ledger.Muster(unit, null, Take(ref left, count)));
            send(party);
        }
    }

    static People Take(ref People from, int count)
    {
        var part = from.Part(count);
        from -= part;
        return part;
    }

    bool IsAcross(long index) => _across > 0 && Math.Floor((index + 1) * _across) > Math.Floor(index * _across);

    int AcrossDismounted(UnitAtWork unit) =>
        (int)(
            Math.Floor((unit.PeopleBefore + unit.Seats.Dismounted) * _across) - Math.Floor(unit.PeopleBefore * _across)
        );

    int AcrossRiders(UnitAtWork unit)
    {
        var riders = 0;
        for (var i = 0; _across > 0 && i < unit.Seats.Vehicles.Count; i++)
        {
            riders += IsAcross(unit.VehiclesBefore + i) ? unit.Seats.Vehicles[i].Riders : 0;
        }
        return riders;
    }
}
