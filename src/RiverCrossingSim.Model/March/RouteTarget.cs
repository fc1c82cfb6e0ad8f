namespace RiverCrossingSim.Model;

/// <summary>A route as a target: a hit craters it and hurts those who march on it.</summary>
sealed class RouteTarget(RouteTraffic route, Headquarters headquarters) : ITarget
{
    readonly SerialCasualties _casualties = new(headquarters);

    public TargetKind Kind => TargetKind.Route;

    public double Exposure => 1 + route.Marching.Sum(serial => serial.Loads.Sum(load => load.People.Count));

    public void Suffer(in Hit hit)
    {
        route.Crater(hit.World.Sim.Now + hit.ClosedFor());
        _casualties.Inflict(hit, route.Marching, route.Site.Come);
    }

    public void AfterStrike() { }
}

/// <summary>An assembly area as a target: a hit hurts those who are held there.</summary>
sealed class AssemblyAreaTarget(IReadOnlyList<RouteTraffic> routes, Headquarters headquarters) : ITarget
{
    readonly SerialCasualties _casualties = new(headquarters);

    public TargetKind Kind => TargetKind.AssemblyArea;

    public double Exposure =>
        routes.Sum(route =>
            route.HeldSerials.Sum(serial => serial.Loads.Sum(load => load.People.Count + load.Vehicles))
        );

    public void Suffer(in Hit hit)
    {
        foreach (var route in routes)
        {
            _casualties.Gather(route.HeldSerials, route.Site.Hold);
        }
        _casualties.Inflict(hit);
    }

    public void AfterStrike() { }
}
