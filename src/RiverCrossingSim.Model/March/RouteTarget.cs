namespace RiverCrossingSim.Model;

/// <summary>A route as a target: a hit craters it and hurts those who march on it.</summary>
sealed class RouteTarget(RouteTraffic route, AssemblyAreaAtWork start, Headquarters headquarters) : ITarget
{
    readonly SerialCasualties _casualties = new(headquarters);

    public TargetKind Kind => TargetKind.Route;

    public string Place => route.Name;

    // The nearer end counts.
    public double DistanceFromLine => Math.Min(start.DistanceFromLine, route.Site.DistanceFromLine);

    public double Exposure => 1 + route.Marching.Sum(serial => serial.Loads.Sum(load => load.People.Count));

    public void Suffer(in Hit hit)
    {
        route.Crater(hit.World.Sim.Now + hit.ClosedFor(), hit.Effects.Closed);
        _casualties.Inflict(hit, route.Marching);
    }

    public void AfterStrike() { }
}

/// <summary>An assembly area as a target: a hit hurts those who are there, held or not ready.</summary>
sealed class AssemblyAreaTarget(AssemblyAreaAtWork area, Headquarters headquarters, Muster muster) : ITarget
{
    readonly SerialCasualties _casualties = new(headquarters, muster: muster);

    public TargetKind Kind => TargetKind.AssemblyArea;

    public string Place => area.Name;

    public double DistanceFromLine => area.DistanceFromLine;

    public double Exposure => area.Exposure + muster.NotReady(area.Name);

    public void Suffer(in Hit hit)
    {
        _casualties.Inflict(hit, [.. area.Serials, .. muster.NotReadySerials(area.Name)]);
        muster.CountNotReady(area.Name);
    }

    public void AfterStrike() { }
}

/// <summary>A link as a target: a hit closes it for a while and hurts those who pass it or wait before it.</summary>
sealed class LinkTarget(LinkTraffic link, IReadOnlyList<RouteTraffic> routes, Headquarters headquarters) : ITarget
{
    readonly SerialCasualties _casualties = new(headquarters);

    public TargetKind Kind => TargetKind.Route;

    public string Place => link.Name;

    // It lies on the way of all its routes, so it is no farther than the nearest of their sites.
    public double DistanceFromLine => routes.Min(route => route.Site.DistanceFromLine);

    public double Exposure => 1 + link.Here.Sum(serial => serial.Loads.Sum(load => load.People.Count));

    public void Suffer(in Hit hit)
    {
        link.Close(hit.World.Sim.Now + hit.ClosedFor(), hit.Effects.Closed);
        _casualties.Inflict(hit, link.Here);
    }

    public void AfterStrike() { }
}
