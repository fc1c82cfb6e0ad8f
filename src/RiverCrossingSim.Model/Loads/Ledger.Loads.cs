namespace RiverCrossingSim.Model;

// Loads that are made, parted, joined and hurt where they stand.
sealed partial class Ledger
{
    /// <summary>A load of a unit that is not ready yet, ready to be moved.</summary>
    public Load Muster(UnitAtWork unit, VehicleType? vehicle, People people)
    {
        // A force of millions that is ready at once is mustered, and stranded, in one event: longer than anybody waits for an end.
        world.Cancellation.ThrowIfCancellationRequested();
        // Loads are handed out in the order in which they lie in memory, and taken back all at once at the next Begin.
        if (_loadsUsed == _loads.Count)
        {
            _loads.Add(new Load());
        }
        var load = _loads[_loadsUsed++];
        load.Number = _loadsUsed;
        load.Unit = unit;
        load.IsCivilian = unit.IsCivilian;
        load.Vehicle = vehicle;
        load.Type = vehicle is null ? -1 : TypeOf(vehicle);
        load.People = people;
        load.State = LoadState.NotReady;
        load.Since = world.Sim.Now;
        load.Site = null;
        load.PassedOver = 0;
        load.NearerBank = Bank.Near;
        load.Serial = -1;
        load.Transferred = TimeSpan.MinValue;
        return load;
    }

    /// <summary>Takes some people out of a dismounted load, as a load of their own in the same state and place.</summary>
    public Load Split(Load load, int count)
    {
        Settle(load);
        var part = Muster(load.Unit, null, load.People.Part(count));
        part.State = load.State;
        part.Site = load.Site;
        part.Serial = load.Serial;
        load.People -= part.People;
        world.Chronicle.Parted(load, part);
        return part;
    }

    /// <summary>Adds the people of one dismounted load to another in the same state and place; the first is empty then.</summary>
    public void Merge(Load into, Load from)
    {
        Settle(into);
        Settle(from);
        world.Chronicle.Merged(into, from);
        into.People += from.People;
        from.People = default;
    }

    /// <summary>Takes the riders off a vehicle, as a dismounted load in the same state and place; null where nobody rides.</summary>
    public Load? Dismount(Load vehicle)
    {
        if (vehicle.People.Count == 0)
        {
            return null;
        }
        Settle(vehicle);
        var riders = Muster(vehicle.Unit, null, vehicle.People);
        riders.State = vehicle.State;
        riders.Site = vehicle.Site;
        riders.NearerBank = vehicle.NearerBank;
        vehicle.People = default;
        world.Chronicle.Parted(vehicle, riders);
        return riders;
    }

    /// <summary>Kills and wounds people of a load where it stands.</summary>
    /// <param name="load">The load.</param>
    /// <param name="killed">People killed.</param>
    /// <param name="wounded">People hurt and not killed.</param>
    public void Hurt(Load load, int killed, int wounded)
    {
        Moving?.Invoke(load, load.State);
        Settle(load);
        var before = load.People;
        load.People = before.After(killed, wounded);
        world.Chronicle.Hurt(load, killed, wounded);
        Note((ulong)LoadState.Lost, (ulong)killed * 1_000_003 + (ulong)wounded);
        if (load.IsCivilian)
        {
            _civilians[(int)load.State] -= killed;
            _civilians[(int)LoadState.Lost] += killed;
            StopAtEnd();
            Audit?.Invoke(this);
            return;
        }
        SettleState(load.State);
        Wounded += load.People.Wounded - before.Wounded;
        _people[(int)load.State] -= killed;
        _people[(int)LoadState.Lost] += killed;
        _resolvedPeople += killed;
        NoteMainBody(load, 0, killed);
        NoteResolved();
        Audit?.Invoke(this);
    }

    // Vehicles of one type are mustered one after another.
    int TypeOf(VehicleType vehicle)
    {
        if (!ReferenceEquals(vehicle, _lastVehicle))
        {
            (_lastVehicle, _lastType) = (vehicle, world.Plan.TypeOf(vehicle));
        }
        return _lastType;
    }
}
