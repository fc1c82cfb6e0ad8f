namespace RiverCrossingSim.Model;

/// <summary>
/// The deadline at which every vehicle that is not yet loading is destroyed in place, and its people go on dismounted:
/// those of a serial together; those of units that are not ready yet, when they are.
/// </summary>
sealed class VehicleDeadline(
    World world,
    Headquarters headquarters,
    IReadOnlyList<Crossing> sites,
    IReadOnlyList<RouteTraffic> routes
) : IPart
{
    readonly List<Serial> _serials = [];

    /// <summary>Whether it has passed: no vehicle is taken along any more.</summary>
    public bool HasPassed { get; private set; }

    /// <summary>Waits for it, where the scenario has one.</summary>
    public void Begin()
    {
        HasPassed = false;
        if (world.Plan.Scenario.Control.AbandonVehiclesAt is { } deadline)
        {
            world.Sim.Start(Wait(world.Time(deadline)), "deadline for vehicles", background: true);
        }
    }

    async Process Wait(TimeSpan deadline)
    {
        if (deadline > TimeSpan.Zero)
        {
            await world.Sim.DelayUntil(deadline);
        }
        HasPassed = true;
        world.Chronicle.Note(HappeningKind.DeadlinePassed);
        headquarters.TakeVehicles(_serials);
        foreach (var route in routes)
        {
            route.LeaveVehicles(_serials);
        }
        foreach (var serial in _serials)
        {
            LeaveVehicles(serial);
        }
        _serials.Clear();
        foreach (var site in sites)
        {
            site.LeaveVehicles();
        }
    }

    void LeaveVehicles(Serial serial)
    {
        var party = headquarters.NewSerial(serial.Unit);
        foreach (var vehicle in serial.Loads)
        {
            if (world.Ledger.Dismount(vehicle) is { } riders)
            {
                AddTo(party, riders);
            }
            world.Ledger.Move(vehicle, LoadState.Abandoned);
        }
        headquarters.Release(serial);
        if (party.Loads.Count > 0)
        {
            headquarters.March(party);
        }
        else
        {
            headquarters.Release(party);
        }
    }

    void AddTo(Serial party, Load riders)
    {
        if (party.Loads.Count == 0)
        {
            party.Add(riders);
        }
        else
        {
            world.Ledger.Merge(party.Loads[0], riders);
            party.Recount();
        }
    }
}
