namespace RiverCrossingSim.Model;

/// <summary>One thread's simulation of a scenario, used for one replication after another.</summary>
/// <remarks>
/// A replication in five steps: the assumptions are drawn; the book of the force is opened; routes, sites and fire
/// sources start their processes; the units muster and march, wait, cross; the run ends when everybody is resolved or
/// at the horizon. Nothing is kept from one replication to the next but memory.
/// </remarks>
public sealed partial class Replication
{
    readonly Plan _plan;
    readonly World _world;
    readonly IReadOnlyList<IPart> _parts;
    readonly IReadOnlyList<Crossing> _sites;
    readonly IReadOnlyList<RouteTraffic> _routes;
    readonly DemolitionOrder _demolition;
    readonly List<Load> _open = [];
    int[] _samples = [];
    int _sampled;
    bool _isBroken;

    /// <summary>Makes the parts that a scenario needs.</summary>
    /// <param name="plan">The scenario, compiled.</param>
    public Replication(Plan plan)
    {
        _plan = plan;
        _world = new World(plan);
        var scenario = plan.Scenario;
        // Columns stand in the order in which the parts are made, the headline figures first.
        IPart[] books = [new OutcomeBook(_world), new AssumptionBook(_world), new TimeBook(_world)];
        _sites = MakeSites();
        var links = scenario.Links.Values.ToDictionary(link => link.Name, link => new LinkTraffic(_world, link));
        _routes = [.. scenario.Routes.Select(route => MakeRoute(route, links))];
        var headquarters = _world.Headquarters = new Headquarters(_world, _sites, _routes);
        var rearGuard = new RearGuardRule(_world);
        _demolition = new DemolitionOrder(_world, _sites);
        var deadline = new VehicleDeadline(_world, headquarters, _sites, _routes);
        var muster = new Muster(_world, headquarters, rearGuard, deadline);
        var civilians = new CivilianMuster(_world, headquarters);
        var areas = _routes.GroupBy(route => route.From).Select(routes => MakeArea(routes, muster, civilians)).ToList();
        if (scenario.Pursuit is { } pursuit)
        {
            _world.Line = new PursuitLine(_world, pursuit, rearGuard, muster, _demolition, _sites, areas);
        }
        var flood = scenario.Flood is { } dam ? new FloodAtWork(_world, dam, _demolition, _sites) : null;
        var targets = Targets(links.Values, areas, muster).ToList();
        var fire = scenario.Fire.Values.Select(source => new Bombardment(_world, source, targets)).ToList();
        var places = Places(links.Values, areas).ToList();
        var disruptions = scenario.Disruptions.Values.Select(d => new DisruptionAtWork(_world, d, places)).ToList();

        // In the order in which they begin. The sites' processes take their first step before the fire and the fire
        // before the units, so that a strike at the start meets the craft at the bank and nobody aboard.
        IEnumerable<IPart?> parts =
        [
            .. books,
            .. _world.LossBooks,
            _world.AirDefence,
            .. links.Values,
            .. areas,
            headquarters,
            deadline,
            .. _sites,
            .. fire,
            .. _routes,
            rearGuard,
            muster,
            civilians,
            new ReportBook(_world, muster),
            .. disruptions,
            _demolition,
            flood,
            _world.Line,
        ];
        _parts = [.. parts.OfType<IPart>()];
    }

    internal Ledger Ledger => _world.Ledger;

    /// <summary>
    /// Events that the last replication took: what it cost, not an outcome. Another version may take more or fewer for the
    /// same results.
    /// </summary>
    public long EventCount { get; private set; }

    /// <summary>
    /// Hears everything that happens, in its order; null for nobody. A replication that is listened to is the same as one
    /// that is not.
    /// </summary>
    public Action<Happening>? Listener
    {
        get => _world.Chronicle.Listener;
        set => _world.Chronicle.Listener = value;
    }

    /// <summary>
    /// What is looked at on the way; nothing at first. A replication that is looked at is the same as one that is not, and what is
    /// seen after its end is as it was then.
    /// </summary>
    /// <exception cref="ArgumentException">The scenario has no such thing to see: <see cref="Plan.Observable"/> has what there is.</exception>
    public IReadOnlyList<Sighting> Sightings
    {
        get => _world.Lookout.Sightings;
        set => _world.Lookout.Sightings = value;
    }

    /// <summary>What was seen in the last replication, a number for each of <see cref="Sightings"/>.</summary>
    public ReadOnlySpan<double> Seen => _world.Lookout.Seen;

    internal IEnumerable<(ObservedQuantity Quantity, string Subject)> Observable => _world.Lookout.Offers;

    /// <summary>The uniform from which an assumption is drawn that holds for the whole replication.</summary>
    /// <param name="seed">The seed of the study.</param>
    /// <param name="assumptions">The index that draws the assumptions.</param>
    /// <param name="assumption">The assumption; all that are drawn together have the same uniform.</param>
    public static double Uniform(ulong seed, uint assumptions, Assumption assumption)
    {
        ArgumentNullException.ThrowIfNull(assumption);
        var stream =
            assumption.Value is JointDraws
                ? StreamId.Of("row of assumptions")
                : StreamId.Of("assumption", assumption.Name);
        return new RandomStream(seed, assumptions, stream).Uniform(0);
    }

    /// <summary>Runs one replication.</summary>
    /// <param name="seed">The seed of the study.</param>
    /// <param name="assumptions">The index that draws the assumptions.</param>
    /// <param name="chance">The index that draws everything else; equal to the other unless one is held while the other varies.</param>
    /// <param name="row">Takes the results, one number per column of <see cref="Plan.Rows"/>.</param>
    /// <param name="samples">
    /// Takes the series of <see cref="Plan.Timeline"/>, one after another, each with all its samples.
    /// </param>
    /// <param name="cancellation">Ends the replication midway, well within a second; it changes nothing in one that it does not end.</param>
    /// <returns>A fingerprint of all that happened, the same whenever the same replication is run.</returns>
    /// <exception cref="ArgumentException">The row or the samples have not the length that the plan asks for.</exception>
    /// <exception cref="OperationCanceledException">
    /// It was cancelled before its end. The row and the samples then hold nothing of use.
    /// </exception>
    public ulong Run(
        ulong seed,
        uint assumptions,
        uint chance,
        Span<double> row,
        int[] samples,
        CancellationToken cancellation = default
    ) => Run(seed, assumptions, chance, [], row, samples, cancellation);

    /// <summary>Runs one replication with assumptions where they are wanted, and not where they are drawn.</summary>
    /// <param name="seed">The seed of the study.</param>
    /// <param name="assumptions">The index that draws the assumptions that are not given.</param>
    /// <param name="chance">The index that draws everything else.</param>
    /// <param name="uniforms">
    /// For each assumption, in the order of the scenario, the uniform in (0, 1) from which its value follows: 0.5 for its
    /// median; not a number for one that is drawn as ever, given the others that it is correlated with. None at all draws every
    /// one. Those drawn for each craft are always drawn; of those that are drawn together the first says which row of their table it is.
    /// </param>
    /// <param name="row">Takes the results, one number per column of <see cref="Plan.Rows"/>.</param>
    /// <param name="samples">Takes the series of <see cref="Plan.Timeline"/>, one after another, each with all its samples.</param>
    /// <param name="cancellation">Ends the replication midway, well within a second; it changes nothing in one that it does not end.</param>
    /// <returns>A fingerprint of all that happened, the same whenever the same replication is run.</returns>
    /// <exception cref="ArgumentException">The uniforms, the row or the samples have not the length that the plan asks for.</exception>
    /// <exception cref="InvalidOperationException">An earlier run was cancelled or failed: the next takes another replication.</exception>
    /// <exception cref="OperationCanceledException">
    /// It was cancelled before its end. The row and the samples then hold nothing of use.
    /// </exception>
    public ulong Run(
        ulong seed,
        uint assumptions,
        uint chance,
        ReadOnlySpan<double> uniforms,
        Span<double> row,
        int[] samples,
        CancellationToken cancellation = default
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
        if (_isBroken)
        {
            throw new InvalidOperationException(
                "The last run was cancelled or failed, and all stands where it stood: make another replication for the next."
            );
        }
        _isBroken = true;
        _world.Cancellation = cancellation;
        _world.Stages?.Begin();
        _world.Begin(seed, assumptions, chance, uniforms);
        Start();
        if (!_world.Ledger.HasEnded)
        {
            _world.Sim.Run(_plan.Scenario.Horizon, cancellation);
        }
        Finish(row);
        var fingerprint = _world.Ledger.Fingerprint;
        EventCount = _world.Sim.EventCount;
        _world.Sim.Reset();
        _isBroken = false;
        return fingerprint;
    }

    void Start()
    {
        foreach (var part in _parts)
        {
            part.Begin();
        }
        _world.Sim.Start(Observe(), "observer", background: true);
        _world.Lookout.Begin(_world.Sim);
    }

    void Finish(Span<double> row)
    {
        _world.Lookout.Finish();
        _demolition.Finish();
        CloseBooks();
        FinishSamples();
        row.Fill(double.NaN);
        foreach (var part in _parts)
        {
            part.Write(row);
        }
    }

    // Nothing changes any more, so the rest of each series is as its next sample.
    void FinishSamples()
    {
        var length = _plan.Timeline.Samples;
        if (_sampled >= length)
        {
            return;
        }
        Sample(_sampled);
        for (var at = 0; at < _samples.Length; at += length)
        {
            _samples.AsSpan(at + _sampled + 1, length - _sampled - 1).Fill(_samples[at + _sampled]);
        }
        _sampled = length;
    }

    // Enters the time of those who are still under way, and what part of the waiting was before a closed site.
    void CloseBooks()
    {
        foreach (var site in _sites)
        {
            site.CopyWaiting(_open);
            site.CopyAboard(_open);
        }
        foreach (var route in _routes)
        {
            _open.AddRange(route.Marching.SelectMany(serial => serial.Loads));
        }
        _open.AddRange(_world.Headquarters.Held.SelectMany(serial => serial.Loads));
        _world.Ledger.SettleStates();
        _open.ForEach(_world.Ledger.Settle);
        _open.Clear();
        foreach (var site in _sites)
        {
            site.Gate.Settle(_world.Sim.Now);
            _world.Ledger.Time.Reattribute(site.Gate);
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
        foreach (var part in _parts)
        {
            part.Sample(_samples, at);
        }
    }
}
