namespace RiverCrossingSim.Model;

/// <summary>One thread's simulation of a scenario, used for one replication after another.</summary>
/// <remarks>
/// A replication in five steps: the assumptions are drawn; the book of the force is opened; routes, sites and fire
/// sources start their processes; the units muster and march, wait, cross; the run ends when everybody is resolved or
/// at the horizon. Nothing is kept from one replication to the next but memory.
/// </remarks>
public sealed class Replication
{
    readonly Plan _plan;
    readonly World _world;
    readonly List<Crossing> _sites = [];
    readonly List<RouteTraffic> _routes = [];
    readonly List<LinkTraffic> _links = [];
    readonly List<AssemblyAreaAtWork> _areas = [];
    readonly List<Bombardment> _fire = [];
    readonly List<Disrupting> _disruptions = [];
    readonly RearGuardRule _rearGuard;
    readonly DemolitionOrder _demolition;
    readonly Flooding? _flood;
    readonly CivilianMuster _civilians;
    readonly Headquarters _headquarters;
    readonly VehicleDeadline _deadline;
    readonly Muster _muster;
    readonly OutcomeBook _book;
    readonly List<Load> _open = [];
    int[] _samples = [];
    int _sampled;

    /// <summary>Makes the parts that a scenario needs.</summary>
    /// <param name="plan">The scenario, compiled.</param>
    public Replication(Plan plan)
    {
        _plan = plan;
        _world = new World(plan);
        _book = new OutcomeBook(_world);
        _sites.AddRange(plan.Scenario.Sites.Values.Select(MakeCrossing));
        foreach (var bridge in _sites.OfType<PontoonBridge>())
        {
            bridge.FindFerrySite(_sites);
        }
        var links = plan.Scenario.Links.Values.ToDictionary(link => link.Name, link => new LinkTraffic(_world, link));
        _links.AddRange(links.Values);
        foreach (var route in plan.Scenario.Routes)
        {
            var link = route.Link is null ? null : links[route.Link];
            _routes.Add(new RouteTraffic(_world, route, _sites.First(site => site.Name == route.To), link));
        }
        _headquarters = new Headquarters(_world, _sites, _routes);
        _rearGuard = new RearGuardRule(_world);
        _demolition = new DemolitionOrder(_world, _sites);
        _deadline = new VehicleDeadline(_world, _headquarters, _sites, _routes);
        _muster = new Muster(_world, _headquarters, _rearGuard, _deadline);
        _civilians = new CivilianMuster(_world, _headquarters);
        foreach (var routes in _routes.GroupBy(route => route.From))
        {
            _areas.Add(new AssemblyAreaAtWork(_world, routes.Key, [.. routes], _headquarters) { Lost = LoseArea });
        }
        if (plan.Scenario.Pursuit is { } pursuit)
        {
            _world.Line = new PursuitLine(_world, pursuit, _rearGuard, _demolition, _sites, _areas);
        }
        if (plan.Scenario.Flood is { } flood)
        {
            _flood = new Flooding(_world, flood, _demolition, _sites);
        }
        var targets = Targets().ToList();
        _fire.AddRange(plan.Scenario.Fire.Values.Select(source => new Bombardment(_world, source, targets)));
        var places = Places().ToList();
        _disruptions.AddRange(plan.Scenario.Disruptions.Values.Select(d => new Disrupting(_world, d, places)));
    }

    internal Ledger Ledger => _world.Ledger;

    /// <summary>
    /// Hears everything that happens, in its order; null for nobody. A replication that is listened to is the same as one
    /// that is not.
    /// </summary>
    public Action<Happening>? Listener
    {
        get => _world.Chronicle.Listener;
        set => _world.Chronicle.Listener = value;
    }

    /// <summary>Runs one replication.</summary>
    /// <param name="seed">The seed of the study.</param>
    /// <param name="assumptions">The index that draws the assumptions.</param>
    /// <param name="chance">The index that draws everything else; equal to the other unless one is held while the other varies.</param>
    /// <param name="row">Takes the results, one number per column of <see cref="Plan.Rows"/>.</param>
    /// <param name="samples">
    /// Takes the series of <see cref="Plan.Timeline"/>, one after another, each with all its samples.
    /// </param>
    /// <returns>A fingerprint of all that happened, the same whenever the same replication is run.</returns>
    /// <exception cref="ArgumentException">The row or the samples have not the length that the plan asks for.</exception>
    public ulong Run(ulong seed, uint assumptions, uint chance, Span<double> row, int[] samples) =>
        Run(seed, assumptions, chance, [], row, samples);

    /// <summary>Runs one replication with assumptions where they are wanted, and not where they are drawn.</summary>
    /// <param name="seed">The seed of the study.</param>
    /// <param name="assumptions">The index that draws the assumptions that are not given.</param>
    /// <param name="chance">The index that draws everything else.</param>
    /// <param name="uniforms">
    /// For each assumption, in the order of the scenario, the uniform in (0, 1) from which its value follows: 0.5 for its
    /// median; not a number for one that is drawn as ever. None at all draws every one. Those drawn for each craft are
    /// always drawn.
    /// </param>
    /// <param name="row">Takes the results, one number per column of <see cref="Plan.Rows"/>.</param>
    /// <param name="samples">Takes the series of <see cref="Plan.Timeline"/>, one after another, each with all its samples.</param>
    /// <returns>A fingerprint of all that happened, the same whenever the same replication is run.</returns>
    /// <exception cref="ArgumentException">The uniforms, the row or the samples have not the length that the plan asks for.</exception>
    public ulong Run(
        ulong seed,
        uint assumptions,
        uint chance,
        ReadOnlySpan<double> uniforms,
        Span<double> row,
        int[] samples
    )
    {
        if (!uniforms.IsEmpty && uniforms.Length != _plan.Scenario.Assumptions.Count)
        {
            throw new ArgumentException(
                $"There are {_plan.Scenario.Assumptions.Count} assumptions, not {uniforms.Length}.",
                nameof(uniforms)
            );
        }
        if (row.Length != _plan.Rows.Columns.Count)
        {
            throw new ArgumentException($"A row has {_plan.Rows.Columns.Count} places, not {row.Length}.", nameof(row));
        }
        if (samples.Length != _plan.Timeline.Series.Count * _plan.Timeline.Samples)
        {
            throw new ArgumentException(
                $"The samples take {_plan.Timeline.Series.Count * _plan.Timeline.Samples} places, not {samples.Length}.",
                nameof(samples)
            );
        }
        _samples = samples;
        _sampled = 0;
        _world.Begin(seed, assumptions, chance, uniforms);
        Start();
        if (_world.Ledger.ResolvedAt is null)
        {
            _world.Sim.Run(_plan.Scenario.Horizon);
        }
        Finish(row);
        var fingerprint = _world.Ledger.Fingerprint;
        _world.Sim.Reset();
        return fingerprint;
    }

    /// <summary>The plain capacity bound with the assumptions of one replication.</summary>
    /// <param name="seed">The seed of the study.</param>
    /// <param name="assumptions">The index that draws the assumptions.</param>
    public CapacityBound CapacityBound(ulong seed, uint assumptions)
    {
        _world.Begin(seed, assumptions, assumptions, []);
        return NominalCapacity.Bound(_world, _sites);
    }

    /// <summary>The plain capacity bound with every assumption at its median.</summary>
    internal CapacityBound CapacityBound()
    {
        _world.BeginAtMedians();
        return NominalCapacity.Bound(_world, _sites);
    }

    // The sites' processes take their first step before the fire and the fire before the units, so that a strike at
    // the start meets the craft at the bank and nobody aboard.
    void Start()
    {
        foreach (var losses in _world.LossBooks)
        {
            losses.Begin();
        }
        _world.AirDefence.Begin();
        _links.ForEach(link => link.Begin());
        _areas.ForEach(area => area.Begin());
        _headquarters.Begin();
        _deadline.Begin();
        _sites.ForEach(site => site.Begin(_headquarters));
        _fire.ForEach(source => source.Begin());
        _routes.ForEach(route => route.Begin(_headquarters));
        _rearGuard.Begin();
        _muster.Begin();
        _rearGuard.Watch();
        _civilians.Begin();
        _disruptions.ForEach(disruption => disruption.Begin());
        _demolition.Begin();
        _flood?.Begin();
        _world.Line?.Begin();
        _world.Sim.Start(Observe(), "observer", background: true);
    }

    void Finish(Span<double> row)
    {
        _demolition.Finish();
        foreach (var site in _sites)
        {
            site.CopyWaiting(_open);
            site.CopyAboard(_open);
        }
        foreach (var route in _routes)
        {
            _open.AddRange(route.HeldSerials.Concat(route.Marching).SelectMany(serial => serial.Loads));
        }
        _open.ForEach(_world.Ledger.Settle);
        _open.Clear();
        foreach (var site in _sites)
        {
            site.Gate.Settle(_world.Sim.Now);
            _world.Ledger.Time.Reattribute(site.Gate);
        }

        for (; _sampled < _plan.Timeline.Samples; _sampled++)
        {
            Sample(_sampled);
        }
        _book.Write(row);
        foreach (var site in _sites)
        {
            site.Write(row);
        }
        foreach (var source in _fire)
        {
            source.Write(row);
        }
        foreach (var disruption in _disruptions)
        {
            disruption.Write(row);
        }
        _rearGuard.Write(row);
        _demolition.Write(row);
        _world.Line?.Write(row);
        _flood?.Write(row);
        _civilians.Write(row);
        _world.AirDefence.Write(row);
        foreach (var losses in _world.LossBooks)
        {
            losses.Write(row);
        }
    }

    async Process Observe()
    {
        while (_sampled < _plan.Timeline.Samples)
        {
            Sample(_sampled++);
            await _world.Sim.DelayUntil(_plan.Timeline.Step * _sampled);
        }
    }

    void Sample(int at)
    {
        _book.Sample(_samples, at);
        _civilians.Sample(_samples, at);
        foreach (var site in _sites)
        {
            site.Sample(_samples, at);
        }
    }

    void LoseArea(string area)
    {
        _muster.Capture(area);
        _civilians.LoseArea(area);
    }

    IEnumerable<ITarget> Targets() =>
        [
            .. _sites.SelectMany(site => site.Targets),
            .. _routes.Select(route => new RouteTarget(route, AreaOf(route), _headquarters)),
            .. _links.Select(link => new LinkTarget(link, RoutesOver(link), _headquarters)),
            .. _areas.Select(area => new AssemblyAreaTarget(area, _headquarters)),
        ];

    IEnumerable<Place> Places() =>
        [
            .. _routes.Select(route => new RoutePlace(_world, route, _headquarters)),
            .. _links.Select(link => new LinkPlace(link)),
            .. _areas.Select(area => new AssemblyAreaPlace(area, _headquarters)),
            .. _sites.Select(site => new SitePlace(site)),
        ];

    AssemblyAreaAtWork AreaOf(RouteTraffic route) => _areas.First(area => area.Name == route.From);

    IReadOnlyList<RouteTraffic> RoutesOver(LinkTraffic link) => [.. _routes.Where(route => route.Link == link)];

    Crossing MakeCrossing(Site site) =>
        site switch
        {
            BridgeSite bridge => new FixedBridge(_world, bridge),
            PontoonBridgeSite bridge => new PontoonBridge(_world, bridge),
            CraftSite craft => new CraftCrossing(_world, craft),
            FootbridgeSite bridge => new Footbridge(_world, bridge),
            SwimSite swim => new SwimCrossing(_world, swim),
            _ => throw new InvalidOperationException($"no rule for {site.GetType().Name}"),
        };
}
