namespace RiverCrossingSim.Model;

/// <summary>Brings the units onto the road: each, when it is ready, as serials in its order of march.</summary>
/// <remarks>
/// A serial is of one type of vehicle, or dismounted. The share already across at the start is taken evenly through
/// the main body and the support, and through the rear guard where the scenario says so: load i of them is across when
/// floor((i + 1) s) > floor(i s), with s such that they make up the share of the whole force.
/// </remarks>
sealed partial class Muster(World world, Headquarters headquarters, RearGuardRule rearGuard, VehicleDeadline deadline)
    : IPart
{
    readonly List<(TimeSpan Ready, UnitAtWork Unit)> _units = [];
    readonly List<(TimeSpan Ready, UnitAtWork Unit)> _rearGuard = [];
    readonly bool[] _formed = new bool[world.Plan.Units.Count];
    readonly long[] _vehiclesBefore = new long[world.Plan.Units.Count];
    readonly long[] _peopleBefore = new long[world.Plan.Units.Count];
    double _vehicleShare,
        _peopleShare;

    /// <summary>Opens the book and starts the process that calls the units as they get ready.</summary>
    public void Begin()
    {
        ShareOut(Math.Clamp(world.Value(world.Plan.Scenario.Force.AlreadyAcross), 0, 1));
        ForgetNotReady();
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
            if (MayBeAcross(unit))
            {
                var gone = AcrossDismounted(unit);
                for (var i = 0; i < unit.Seats.Vehicles.Count; i++)
                {
                    if (IsAcross(unit, i))
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
        rearGuard.Muster(people.Count - mainBody);
        world.Ledger.Begin(people, vehicles, across, vehiclesAcross, mainBody, mainBodyAcross);
        world.Sim.Start(Call(_units), "muster", background: true);
        if (_rearGuard.Count > 0)
        {
            world.Sim.Start(CallRearGuard(), "muster of the rear guard", background: true);
        }
        rearGuard.Watch();
    }

    /// <summary>Of a unit, who is across when the clock starts.</summary>
    public (int People, int Vehicles) AcrossAtStart(UnitAtWork unit)
    {
        var vehicles = 0;
        for (var i = 0; i < unit.Seats.Vehicles.Count; i++)
        {
            vehicles += IsAcross(unit, i) ? 1 : 0;
        }
        return (AcrossRiders(unit) + AcrossDismounted(unit), vehicles);
    }

    /// <summary>The distances of the line from the river, metres, at which units leave whether they are ready or not.</summary>
    public IEnumerable<(double Limit, UnitAtWork Unit)> LineLimits()
    {
        foreach (var unit in world.Plan.Units)
        {
            if (unit.Unit.LeavesWhenLineWithin is { } limit)
            {
                yield return (world.Value(limit), unit);
            }
        }
    }

    /// <summary>The line has come as near as a unit's rule allows: it leaves, ready or not, released or not.</summary>
    public void LeaveBeforeTheLine(UnitAtWork unit)
    {
        if (!_formed[unit.Order])
        {
            Form(unit, headquarters.March);
        }
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
        if (SendNotReady(unit, send))
        {
            return;
        }
        var force = world.Plan.Scenario.Force;
        var left = new People(unit.Unit.Personnel, unit.Unit.Wounded);
        left -= left.Part(AcrossRiders(unit) + AcrossDismounted(unit));
        Serial? serial = null;
        for (var i = 0; i < unit.Seats.Vehicles.Count; i++)
        {
            if (IsAcross(unit, i))
            {
                continue;
            }
            var (type, riders) = unit.Seats.Vehicles[i];
            if (deadline.HasPassed)
            {
                world.Ledger.Move(world.Ledger.Muster(unit, type, default), LoadState.Abandoned);
                continue;
            }
            if (
                serial is not null
                && (!ReferenceEquals(serial.Type, type) || serial.Loads.Count >= force.SerialVehicles)
            )
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

    // Main body and support stand for the rear guard's part of the share, as far as they reach.
    void ShareOut(double share)
    {
        var (vehicles, people) = (0L, 0L);
        foreach (var unit in world.Plan.Units)
        {
            (_vehiclesBefore[unit.Order], _peopleBefore[unit.Order]) = (vehicles, people);
            if (MayBeAcross(unit))
            {
                vehicles += unit.Seats.Vehicles.Count;
                people += unit.Seats.Dismounted;
            }
        }
        _vehicleShare = Math.Min(1, share * world.Plan.TotalVehicles / Math.Max(1, vehicles));
        _peopleShare = Math.Min(1, share * world.Plan.TotalDismounted / Math.Max(1, people));
    }

    bool MayBeAcross(UnitAtWork unit) => Model.AcrossAtStart.Includes(unit.Unit, world.Plan.Scenario);

    bool IsAcross(UnitAtWork unit, int vehicle)
    {
        var index = _vehiclesBefore[unit.Order] + vehicle;
        return MayBeAcross(unit) && Math.Floor((index + 1) * _vehicleShare) > Math.Floor(index * _vehicleShare);
    }

    int AcrossDismounted(UnitAtWork unit)
    {
        var before = _peopleBefore[unit.Order];
        return MayBeAcross(unit)
            ? (int)(Math.Floor((before + unit.Seats.Dismounted) * _peopleShare) - Math.Floor(before * _peopleShare))
            : 0;
    }

    int AcrossRiders(UnitAtWork unit)
    {
        var riders = 0;
        for (var i = 0; _vehicleShare > 0 && i < unit.Seats.Vehicles.Count; i++)
        {
            riders += IsAcross(unit, i) ? unit.Seats.Vehicles[i].Riders : 0;
        }
        return riders;
    }
}
