namespace RiverCrossingSim.Model;

/// <summary>Brings the units onto the road: each, when it is ready, as serials in its order of march.</summary>
/// <remarks>
/// A serial is of one type of vehicle, or dismounted. The share already across at the start is taken evenly through
/// the whole force: load i of the force is across when floor((i + 1) s) > floor(i s).
/// </remarks>
sealed class Muster(World world, Headquarters headquarters)
{
    readonly List<(TimeSpan Ready, UnitAtWork Unit)> _units = [];
    double _across;

    /// <summary>Opens the book and starts the process that calls the units as they get ready.</summary>
    public void Begin()
    {
        var force = world.Plan.Scenario.Force;
        _across = Math.Clamp(world.Value(force.AlreadyAcross), 0, 1);
        _units.Clear();
        var (people, across) = (default(People), default(People));
        var (vehicles, vehiclesAcross) = (0, 0);
        foreach (var unit in world.Plan.Units)
        {
            _units.Add((world.Time(unit.Unit.Ready), unit));
            var all = new People(unit.Unit.Personnel, unit.Unit.Wounded);
            people += all;
            vehicles += unit.Seats.Vehicles.Count;
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
            }
        }
        _units.Sort(
            static (a, b) => (a.Ready, a.Unit.Rank, a.Unit.Order).CompareTo((b.Ready, b.Unit.Rank, b.Unit.Order))
        );
        world.Ledger.Begin(people, vehicles, across, vehiclesAcross);
        world.Sim.Start(Call(), "muster", background: true);
    }

    async Process Call()
    {
        foreach (var (ready, unit) in _units)
        {
            if (ready > world.Sim.Now)
            {
                await world.Sim.DelayUntil(ready);
            }
            Form(unit);
        }
    }

    void Form(UnitAtWork unit)
    {
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
            if (serial is not null && (serial.Loads[0].Vehicle != type || serial.Loads.Count >= force.SerialVehicles))
            {
                headquarters.March(serial);
                serial = null;
            }
            serial ??= headquarters.NewSerial(unit);
            serial.Add(world.Ledger.Muster(unit, type, Take(ref left, riders)));
        }
        if (serial is not null)
        {
            headquarters.March(serial);
        }
        while (left.Count > 0)
        {
            var party = headquarters.NewSerial(unit);
            var count = Math.Min(left.Count, force.SerialPersons);
            party.Add(world.Ledger.Muster(unit, null, Take(ref left, count)));
            headquarters.March(party);
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
