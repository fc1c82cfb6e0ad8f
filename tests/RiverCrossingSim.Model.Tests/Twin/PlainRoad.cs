namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>
/// The road to a site. Serials are held until the one before has passed the start point and there is room at the site
/// for them beside those who wait and those who come; they join when their tail has closed up.
/// </summary>
sealed class PlainRoad(Roads roads, PlainSite site, EventList list, Action<string> tell)
{
    readonly List<List<PlainLoad>> _held = [];
    readonly List<List<PlainLoad>> _coming = [];
    double _startPointFree;

    /// <summary>Whether anybody is on the road.</summary>
    public bool AnyoneComing => _coming.Count > 0;

    /// <summary>Holds a serial at its place in the order of march.</summary>
    public void Hold(List<PlainLoad> serial)
    {
        if (!site.CanEverCarry(serial[0]))
        {
            site.Strand(serial);
            return;
        }
        var place = _held.FindIndex(other => other[0].Column.Priority > serial[0].Column.Priority);
        _held.Insert(place < 0 ? _held.Count : place, serial);
        OfferRoom();
    }

    /// <summary>Lets the next go if it can, after whatever else happens at this moment.</summary>
    public void OfferRoom() => list.At(list.Now, Dispatch);

    /// <summary>Gives up those held whom the site can no longer carry.</summary>
    public void StrandHeld()
    {
        foreach (var serial in _held.Where(serial => !site.CanEverCarry(serial[0])).ToList())
        {
            _held.Remove(serial);
            site.Strand(serial);
        }
    }

    void Dispatch()
    {
        if (_held.Count == 0 || _startPointFree > list.Now || !HasRoomFor(_held[0]))
        {
            return;
        }
        var serial = _held[0];
        _held.RemoveAt(0);
        _coming.Add(serial);
        serial.ForEach(load => tell($"sets out: {load}"));
        var column = serial[0].Column;
        var passing = column.IsOnFoot ? 0 : serial.Count * (roads.Gap + column.Length) / roads.Speed;
        _startPointFree = list.Now + passing;
        list.At(_startPointFree, Dispatch);
        list.At(
            _startPointFree + roads.Length / (column.IsOnFoot ? roads.FootSpeed : roads.Speed),
            () => Arrive(serial)
        );
    }

    void Arrive(List<PlainLoad> serial)
    {
        _coming.Remove(serial);
        if (!site.CanEverCarry(serial[0]))
        {
            site.Strand(serial);
            return;
        }
        serial.ForEach(site.Join);
        site.Work();
    }

    bool HasRoomFor(List<PlainLoad> serial)
    {
        var isOnFoot = !serial[0].IsVehicle;
        var there = site.Waiting.Concat(_coming.SelectMany(loads => loads)).Where(load => load.IsVehicle != isOnFoot);
        var (taken, more) = isOnFoot
            ? (there.Sum(load => load.People), serial.Sum(load => load.People))
            : (there.Count(), serial.Count);
        return taken == 0 || taken + more <= (isOnFoot ? site.RoomForPersons : site.RoomForVehicles);
    }
}
