namespace RiverCrossingSim.Model;

// Units that stand in an assembly area and are not ready, or not released: fire finds them there like those who are.
sealed partial class Muster
{
    readonly Dictionary<int, List<Serial>> _notReady = [];
    readonly Dictionary<string, List<UnitAtWork>> _unitsIn = world
        .Plan.Units.Where(unit => unit.Unit.AssemblyArea is not null)
        .GroupBy(unit => unit.Unit.AssemblyArea!)
        .ToDictionary(units => units.Key, units => units.ToList());
    readonly Dictionary<string, int> _exposed = [];

    /// <summary>People and vehicles in an assembly area that are not ready.</summary>
    /// <param name="assemblyArea">The area.</param>
    public int NotReady(string assemblyArea) => _exposed.GetValueOrDefault(assemblyArea);

    /// <summary>Those in an assembly area who are not ready, as the serials in which they will set out.</summary>
    /// <param name="assemblyArea">The area.</param>
    public IEnumerable<Serial> NotReadySerials(string assemblyArea) =>
        (_unitsIn.GetValueOrDefault(assemblyArea) ?? []).Where(unit => !_formed[unit.Order]).SelectMany(Serials);

    /// <summary>Counts anew, after a hit, who is exposed in an assembly area.</summary>
    public void CountNotReady(string assemblyArea) =>
        _exposed[assemblyArea] = (_unitsIn.GetValueOrDefault(assemblyArea) ?? [])
            .Where(unit => !_formed[unit.Order])
            .Sum(Exposed);

    /// <summary>Those who rode in a vehicle that is gone wait on foot until their unit is ready.</summary>
    /// <param name="vehicle">The vehicle.</param>
    /// <returns>Whether its unit is not ready.</returns>
    public bool KeepDismounted(Load vehicle)
    {
        if (vehicle.State != LoadState.NotReady)
        {
            return false;
        }
        if (world.Ledger.Dismount(vehicle) is { } riders)
        {
            var party = headquarters.NewSerial(vehicle.Unit);
            party.Add(riders);
            party.IsNotReady = true;
            Serials(vehicle.Unit).Add(party);
        }
        return true;
    }

    void ForgetNotReady()
    {
        _notReady.Clear();
        Array.Clear(_formed);
        foreach (var area in _unitsIn.Keys)
        {
            CountNotReady(area);
        }
    }

    int Exposed(UnitAtWork unit)
    {
        if (_notReady.TryGetValue(unit.Order, out var serials))
        {
            return serials.Sum(serial => serial.Loads.Sum(load => load.People.Count + load.Vehicles));
        }
        var (people, vehicles) = AcrossAtStart(unit);
        return unit.Unit.Personnel - people + unit.Seats.Vehicles.Count - vehicles;
    }

    // They are told apart from the first hit on.
    List<Serial> Serials(UnitAtWork unit)
    {
        if (!_notReady.TryGetValue(unit.Order, out var serials))
        {
            serials = [];
            Form(unit, serials.Add);
            serials.ForEach(serial => serial.IsNotReady = true);
            _formed[unit.Order] = false;
            _notReady[unit.Order] = serials;
        }
        return serials;
    }

    // Whether the unit had been told apart; if so, what is left of it sets out.
    bool SendNotReady(UnitAtWork unit, Action<Serial> send)
    {
        if (unit.Unit.AssemblyArea is { } area)
        {
            _exposed[area] -= Exposed(unit);
        }
        if (!_notReady.Remove(unit.Order, out var serials))
        {
            return false;
        }
        foreach (var waiting in serials)
        {
            var serial = headquarters.NewSerial(unit);
            foreach (var load in waiting.Loads)
            {
                if (load.Vehicle is null || !deadline.HasPassed)
                {
                    serial.Add(load);
                    continue;
                }
                if (world.Ledger.Dismount(load) is { } riders)
                {
                    var party = headquarters.NewSerial(unit);
                    party.Add(riders);
                    send(party);
                }
                world.Ledger.Move(load, LoadState.Abandoned);
            }
            headquarters.Release(waiting);
            if (serial.Loads.Count > 0)
            {
                send(serial);
            }
            else
            {
                headquarters.Release(serial);
            }
        }
        return true;
    }
}
