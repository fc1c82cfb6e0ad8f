namespace RiverCrossingSim.Model;

/// <summary>Losses among serials that are held or on the march; people whose vehicle is destroyed go on dismounted, from their assembly area.</summary>
/// <param name="headquarters">Finds a way on for those who have lost their vehicle.</param>
/// <param name="fate">What becomes of the vehicles: lost, or abandoned.</param>
sealed class SerialCasualties(Headquarters headquarters, LoadState fate = LoadState.Lost)
{
    readonly List<(Serial Serial, Action<int, int> Correct)> _serials = [];
    readonly List<Load> _exposed = [];
    readonly List<Load> _destroyed = [];

    /// <summary>Exposes serials to the next hit.</summary>
    /// <param name="serials">The serials.</param>
    /// <param name="correct">Corrects the site's count of those who are to come, by vehicles and dismounted people.</param>
    public void Gather(IReadOnlyList<Serial> serials, Action<int, int> correct)
    {
        foreach (var serial in serials)
        {
            _serials.Add((serial, correct));
            _exposed.AddRange(serial.Loads);
        }
    }

    /// <summary>Hits those gathered.</summary>
    /// <returns>How many vehicles of the force are gone.</returns>
    public int Inflict(in Hit hit)
    {
        Casualties.Inflict(hit, _exposed, _destroyed);
        foreach (var (serial, correct) in _serials)
        {
            var (vehicles, dismounted) = (serial.Vehicles, serial.Dismounted);
            serial.Loads.RemoveAll(load => _destroyed.Contains(load) || load is { Vehicle: null, People.Count: 0 });
            serial.Recount();
            correct(serial.Vehicles - vehicles, serial.Dismounted - dismounted);
            if (serial.Loads.Count == 0 && serial.Route is { } route && route.Drop(serial))
            {
                headquarters.Release(serial);
            }
        }
        // The serials' own lists may change from here on.
        var destroyed = _destroyed.ToArray();
        _serials.Clear();
        _exposed.Clear();
        _destroyed.Clear();
        foreach (var vehicle in destroyed)
        {
            headquarters.GoOnDismounted(vehicle);
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

    /// <summary>Hits these serials.</summary>
    public void Inflict(in Hit hit, IReadOnlyList<Serial> serials, Action<int, int> correct)
    {
        Gather(serials, correct);
        Inflict(hit);
    }
}
