namespace RiverCrossingSim.Model;

/// <summary>Losses among serials that are held or on the march; people whose vehicle is destroyed go on dismounted, from their assembly area.</summary>
/// <param name="headquarters">Finds a way on for those who have lost their vehicle.</param>
/// <param name="fate">What becomes of the vehicles: lost, or abandoned.</param>
/// <param name="muster">Keeps those who are not ready; null where only serials on the way are hit.</param>
sealed class SerialCasualties(Headquarters headquarters, LoadState fate = LoadState.Lost, Muster? muster = null)
{
    readonly List<Serial> _serials = [];
    readonly List<Load> _exposed = [];
    readonly List<Load> _destroyed = [];

    /// <summary>Hits serials, held or on the march.</summary>
    /// <returns>How many vehicles of the force are gone.</returns>
    public int Inflict(in Hit hit, IReadOnlyList<Serial> serials)
    {
        foreach (var serial in serials)
        {
            _serials.Add(serial);
            _exposed.AddRange(serial.Loads);
        }
        Casualties.Inflict(hit, _exposed, _destroyed);
        foreach (var serial in _serials)
        {
            Correct(serial);
        }
        // The serials' own lists may change from here on.
        var destroyed = _destroyed.ToArray();
        _serials.Clear();
        _exposed.Clear();
        _destroyed.Clear();
        foreach (var vehicle in destroyed)
        {
            if (muster?.KeepDismounted(vehicle) != true)
            {
                headquarters.GoOnDismounted(vehicle);
            }
            if (fate == LoadState.Lost)
            {
                hit.Destroy(vehicle);
            }
            else
            {
                hit.World.Ledger.Move(vehicle, fate);
            }
        }
        return destroyed.Count(vehicle => !vehicle.IsCivilian);
    }

    // The site to which it marches expects fewer; of those held, nobody but headquarters knows.
    void Correct(Serial serial)
    {
        var (vehicles, dismounted, type) = (serial.Vehicles, serial.Dismounted, serial.Type);
        serial.Loads.RemoveAll(load => _destroyed.Contains(load) || load is { Vehicle: null, People.Count: 0 });
        serial.Recount();
        serial.Site?.Come(serial.Unit, type, serial.Vehicles - vehicles, serial.Dismounted - dismounted);
        if (serial.Loads.Count == 0 && serial.Site is null && !serial.IsNotReady)
        {
            headquarters.DropHeld(serial);
        }
    }
}
