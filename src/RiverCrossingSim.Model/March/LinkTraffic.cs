namespace RiverCrossingSim.Model;

/// <summary>
/// The traffic at a link that several routes share: one serial at a time, first come first served, its vehicles at the
/// link's rate. People on foot pass beside the vehicles, but not while it is closed.
/// </summary>
sealed class LinkTraffic : IPart
{
    readonly World _world;
    readonly Link _link;
    readonly Resource _way;
    readonly List<Serial> _here = [];
    double _capacity;
    int _vehicles;
    Closing _closed;
    uint _closuresHeard;

    public LinkTraffic(World world, Link link)
    {
        (_world, _link) = (world, link);
        _way = new Resource(world.Sim, 1, $"the link {link.Name}");
    }

    /// <summary>Its name.</summary>
    public string Name => _link.Name;

    /// <summary>Serials that pass it or wait before it.</summary>
    public IReadOnlyList<Serial> Here => _here;

    /// <summary>Readies it for a replication.</summary>
    public void Begin()
    {
        _capacity = _world.Value(_link.Capacity);
        _vehicles = 0;
        _closed = default;
        _closuresHeard = 0;
        _here.Clear();
    }

    /// <summary>Whether a vehicle of the type, or people on foot (null), may ever pass.</summary>
    public bool Carries(VehicleType? type) => type is null || type.LoadClass <= _link.LoadClass;

    /// <summary>How long a serial that came now would take: those before it, itself, and what is left of a closure.</summary>
    public TimeSpan ExpectedTime(Serial serial)
    {
        var closed = _world.Estimates.Remaining(_closed);
        return serial.Type is null ? closed : closed + Moment.Seconds((_vehicles + serial.Vehicles) / _capacity);
    }

    /// <summary>Closes it, at least until a moment.</summary>
    /// <param name="until">When it is open again.</param>
    /// <param name="usual">How long that usually takes.</param>
    public void Close(TimeSpan until, Quantity usual)
    {
        _world.Chronicle.Blocked(Name, "closed", until);
        _world.Estimates.Hear(ref _closed, usual, until, StreamId.Of("estimate", Name), ref _closuresHeard);
    }

    /// <summary>Passes a serial through; false where it was turned around on the way.</summary>
    public async Process<bool> Pass(Serial serial)
    {
        var vehicles = serial.Vehicles;
        _here.Add(serial);
        _vehicles += vehicles;
        var passed = serial.Type is null ? await Wait() : await Drive(serial);
        _here.Remove(serial);
        _vehicles -= vehicles;
        return passed;
    }

    async Process<bool> Drive(Serial serial)
    {
        using var way = await _way.Request().OrInterrupt();
        if (!way.Granted || !await Wait())
        {
            return false;
        }
        return await _world.Sim.Delay(Moment.Seconds(serial.Vehicles / _capacity)).OrInterrupt() is null;
    }

    async Process<bool> Wait()
    {
        while (_closed.Until > _world.Sim.Now)
        {
            if (await _world.Sim.DelayUntil(_closed.Until).OrInterrupt() is not null)
            {
                return false;
            }
        }
        return true;
    }
}
