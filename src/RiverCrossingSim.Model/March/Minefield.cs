namespace RiverCrossingSim.Model;

/// <summary>Mines on a route: until they are cleared, every serial that sets out on it loses people and vehicles.</summary>
sealed class Minefield(World world, RouteTraffic route, Headquarters headquarters)
{
    readonly SerialCasualties _casualties = new(headquarters);
    TimeSpan _until;
    Hit _hit;
    int _met;

    /// <summary>Lays them, or lays more.</summary>
    /// <param name="hit">What they do to a serial, and its luck.</param>
    /// <param name="until">When they are cleared.</param>
    public void Lay(in Hit hit, TimeSpan until)
    {
        (_hit, _until, _met) = (hit, Moment.Later(_until, until), 0);
        route.Mines = this;
    }

    /// <summary>Forgets the last replication.</summary>
    public void Begin() => _until = default;

    /// <summary>A serial has set out.</summary>
    public void Meet(Serial serial)
    {
        if (_until <= world.Sim.Now)
        {
            route.Mines = null;
            return;
        }
        _casualties.Inflict(_hit with { Round = _hit.Round + ++_met }, [serial]);
    }
}
