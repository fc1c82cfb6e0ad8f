namespace RiverCrossingSim.Model;

// Those who have lost their way: their site, their vehicle, their assembly area, or all that could carry them.
sealed partial class Headquarters
{
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
