namespace RiverCrossingSim.Model;

/// <summary>A place on the near bank where something can go wrong. A kind of place suffers what can happen to it; the rest passes it by.</summary>
abstract class DisruptedPlace
{
    /// <summary>Its kind.</summary>
    protected abstract DisruptionTarget Kind { get; }

    /// <summary>The names under which a scenario may speak of it.</summary>
    protected abstract IEnumerable<string> Names { get; }

    /// <summary>The first of its names.</summary>
    public string Name => Names.First();

    /// <summary>Whether there is anything to disrupt now.</summary>
    public virtual bool IsThere => true;

    /// <summary>Whether a disruption may happen here.</summary>
    public bool IsNamedIn(Disruption disruption) =>
        disruption.Target == Kind && (disruption.Places.Count == 0 || Names.Any(disruption.Places.Contains));

    /// <summary>Forgets the last replication.</summary>
    public virtual void Begin() { }

    /// <summary>Nobody sets out or starts here until a moment.</summary>
    /// <param name="until">The moment.</param>
    /// <param name="usual">How long that usually lasts.</param>
    public virtual void Stop(TimeSpan until, Quantity usual) { }

    /// <summary>It is slower until a moment.</summary>
    public virtual void Slow(double speed, TimeSpan until) { }

    /// <summary>Those who set out from here meet mines until a moment.</summary>
    public virtual void Mine(in Hit hit, TimeSpan until) { }

    /// <summary>Those who march here are ambushed.</summary>
    public virtual void Ambush(in Hit hit) { }

    /// <summary>A share of the vehicles that are held here is left behind.</summary>
    /// <returns>How many vehicles.</returns>
    public virtual int Abandon(in Hit hit) => 0;
}

/// <summary>A route as a place of disruptions.</summary>
sealed class RoutePlace(World world, RouteTraffic route, Headquarters headquarters) : DisruptedPlace
{
    readonly SerialCasualties _casualties = new(headquarters);
    readonly Minefield _mines = new(world, route, headquarters);

    protected override DisruptionTarget Kind => DisruptionTarget.Routes;

    protected override IEnumerable<string> Names => [route.Name, route.From];

    public override void Begin() => _mines.Begin();

    public override void Stop(TimeSpan until, Quantity usual) => route.Stop(until, usual);

    public override void Slow(double speed, TimeSpan until) => route.Slow(speed, until);

    public override void Mine(in Hit hit, TimeSpan until) => _mines.Lay(hit, until);

    public override void Ambush(in Hit hit) => _casualties.Inflict(hit, route.Marching);
}

/// <summary>A link as a place of disruptions.</summary>
sealed class LinkPlace(LinkTraffic link) : DisruptedPlace
{
    protected override DisruptionTarget Kind => DisruptionTarget.Links;

    protected override IEnumerable<string> Names => [link.Name];

    public override void Stop(TimeSpan until, Quantity usual) => link.Close(until, usual);
}

/// <summary>An assembly area as a place of disruptions.</summary>
sealed class AssemblyAreaPlace(AssemblyAreaAtWork area, Headquarters headquarters) : DisruptedPlace
{
    readonly SerialCasualties _leaving = new(headquarters, LoadState.Abandoned);

    protected override DisruptionTarget Kind => DisruptionTarget.AssemblyAreas;

    protected override IEnumerable<string> Names => [area.Name];

    public override void Stop(TimeSpan until, Quantity usual)
    {
        foreach (var route in area.Routes)
        {
            route.Stop(until, usual);
        }
    }

    public override int Abandon(in Hit hit) => _leaving.Inflict(hit, area.Serials);
}

/// <summary>A crossing site as a place of disruptions.</summary>
sealed class SitePlace(Crossing site) : DisruptedPlace
{
    protected override DisruptionTarget Kind => DisruptionTarget.Sites;

    protected override IEnumerable<string> Names => [site.Name];

    // What has not opened yet, or has been given up, cannot be broken.
    public override bool IsThere => !site.IsPreparing && !site.IsGivenUp;

    public override void Stop(TimeSpan until, Quantity usual) => site.Disrupt(until, usual);
}
