namespace RiverCrossingSim.Model;

/// <summary>A site worked by craft: ferries, rafts, barges or boats that shuttle between berths on the two banks.</summary>
sealed partial class CraftCrossing : Crossing
{
    readonly CraftSite _site;
    readonly Deck _carries;
    readonly TargetKind _onTheWater;
    readonly DeckRoom _deck = new();
    readonly Packing _packing;
    readonly Fleet _fleet;
    readonly Resource _nearBerths;
    readonly Resource _farBerths;
    readonly int _tripsPlace,
        _usePlace,
        _craftLostPlace,
        _hitsPlace;
    readonly int? _overrunsPlace;
    int _trips,
        _overruns,
        _hits,
        _vehiclesPerTrip;
    readonly UseMeter _use;
    double _sinkShare;
    bool _canMakeWay;
    IReadOnlyList<PontoonBridge> _bridges = [];

    /// <summary>A site with its fleet.</summary>
    /// <param name="world">What it shares with the other parts of the replication.</param>
    /// <param name="site">The site as the scenario has it.</param>
    /// <param name="carries">What one craft carries.</param>
    /// <param name="onTheWater">The craft on the water as a target.</param>
    public CraftCrossing(World world, CraftSite site, Deck carries, TargetKind onTheWater)
        : base(world, site)
    {
        (_site, _carries, _onTheWater) = (site, carries, onTheWater);
        _fleet = new Fleet(world, site);
        _use = new UseMeter(Gate);
        _calledUp = new Signal(world.Sim, $"work for craft laid up at {site.Name}");
        var ferries = site as FerrySite;
        _packing = new Packing(
            _deck,
            ferries?.LookAhead ?? 0,
            ferries?.PassedOver ?? 0,
            world.Plan.Types,
            world.Plan.TypesThatMayUse(site.Name)
        );
        _nearBerths = new Resource(world.Sim, 1, $"a near-bank berth of {site.Name}");
        _farBerths = new Resource(world.Sim, 1, $"a far-bank berth of {site.Name}");
        int Place(Measure measure) => world.Plan.Rows.Place(measure, site.Name);
        _tripsPlace = Place(SiteMeasures.Trips);
        _usePlace = Place(
            SiteMeasures.Use with
            {
                About =
                    "Share of its craft's time while it was open that they were loading, on the water or unloading.",
            }
        );
        _craftLostPlace = Place(SiteMeasures.CraftLost);
        _hitsPlace = Place(SiteMeasures.Hits with { About = "Rounds that hit its craft or its landing." });
        world.Lookout.Offer(ObservedQuantity.Trips, site.Name, () => _trips);
        world.Lookout.Offer(ObservedQuantity.CraftLost, site.Name, () => _fleet.Sunk);
        world.Lookout.Offer(ObservedQuantity.Hits, site.Name, () => _hits);
        world.Lookout.Offer(ObservedQuantity.Breakdowns, site.Name, () => _breakdowns);
        _overrunsPlace = world.Plan.Hours(site.Window).IsAlways ? null : Place(SiteMeasures.Overruns);
        _breakdownsPlace = site.Breakdowns is Quantity.Constant { Value: 0 } ? null : Place(SiteMeasures.Breakdowns);
    }

    /// <summary>Craft at the site: not sunk, and not laid up.</summary>
    public int CraftLeft => _fleet.Present;

    /// <summary>
    /// Craft that lie at either bank: docked, laid up or unloading. Those that load are part of the landing.
    /// </summary>
    public int CraftMoored
    {
        get
        {
            var moored = 0;
            foreach (var craft in _fleet.Craft)
            {
                moored += IsMoored(craft) ? 1 : 0;
            }
            return moored;
        }
    }

    /// <summary>People aboard craft that unload at the far bank.</summary>
    public int PeopleMoored
    {
        get
        {
            var people = 0;
            foreach (var craft in _fleet.Craft)
            {
                people += IsMoored(craft) ? craft.People : 0;
            }
            return people;
        }
    }

    /// <summary>Craft on the water.</summary>
    public int CraftUnderWay { get; private set; }

    /// <summary>People aboard craft on the water.</summary>
    public int PeopleUnderWay { get; private set; }

    /// <summary>People going aboard at the near-bank berths.</summary>
    public int PeopleLoading { get; private set; }

    public override IEnumerable<ITarget> Targets =>
        [new LandingTarget(this), new CraftTarget(this, _onTheWater), new MooredTarget(this), .. base.Targets];

    protected override bool MayCarry(VehicleType? type) =>
        _fleet.IsOrWillBe && _canMakeWay && (type is null ? _deck.Persons > 0 : _deck.Fits(type));

    protected override void TakeValues()
    {
        _sinkShare = World.Value(_site.SinkShare);
        _breakdownChance = World.Value(_site.Breakdowns);
        _nearBerths.Capacity = World.Count(_site.NearBerths);
        _farBerths.Capacity = World.Count(_site.FarBerths);
        _deck.Set(
            World.Count(_carries.Lanes),
            World.Value(_carries.Length),
            _carries.Gap,
            _carries.LoadClass,
            World.Value(_carries.Load),
            World.Count(_carries.Persons)
        );
        var mean = World.Plan.MeanVehicle(Math.Min(_deck.LoadClass, _deck.Load));
        _vehiclesPerTrip = _deck.Holds(mean.Length, mean.LoadClass);
        _fleet.TakeValues();
        _canMakeWay = MakesWay;
    }

    protected override void BeginWork()
    {
        CraftUnderWay = PeopleUnderWay = PeopleLoading = 0;
        _trips = _overruns = _hits = _breakdowns = 0;
        _use.Begin();
        NoteUse();
        if (!_canMakeWay)
        {
            Close(Closure.Current, Moment.Never);
            return;
        }
        StartWork(0);
        if (_fleet.NextChange is not null)
        {
            AwaitCraft();
            World.Sim.Start(KeepTimetable(), $"timetable of {Name}", background: true);
        }
    }

    protected override void WriteMore(Span<double> row)
    {
        row[_tripsPlace] = _trips;
        if (_overrunsPlace is { } overruns)
        {
            row[overruns] = _overruns;
        }
        row[_usePlace] = _use.Use(Now);
        row[_craftLostPlace] = _fleet.Sunk;
        row[_hitsPlace] = _hits;
        if (_breakdownsPlace is { } place)
        {
            row[place] = _breakdowns;
        }
    }

    public override void CopyAboard(List<Load> into) => into.AddRange(_fleet.Craft.SelectMany(craft => craft.Cargo));

    // One craft's working life: dock, load, cross, unload, return. It ends when the craft is sunk, wherever that is.
    async Process Shuttle(Craft craft)
    {
        try
        {
            while (!IsGivenUp)
            {
                if (!craft.IsAtWork)
                {
                    await LayUp(craft);
                }
                if (craft.RepairedAt > Now)
                {
                    await World.Sim.DelayUntil(craft.RepairedAt);
                    EndIfGone(craft);
                    continue;
                }
                if (!MakesWayNow(craft))
                {
                    await WaitForTheRiver(craft);
                    EndIfGone(craft);
                    continue;
                }
                Trip trip;
                using (await _nearBerths.Request())
                {
                    if (await CallForward(craft) is not { } called)
                    {
                        continue;
                    }
                    trip = called;
                    craft.WindowEnds = Hours.IsAlways ? Moment.Never : Hours.EndOf(Now);
                    SetBusy(craft, true);
                    await World.Sim.Delay(trip.Loading);
                }
                EndIfGone(craft);
                _trips++;
                craft.IsOutbound = true;
                Move(craft, LoadState.Crossing);
                World.Chronicle.OfCraft(HappeningKind.CastOff, Name, craft);
                trip = BreakDown(craft, trip);
                await Sail(craft, trip.Across, trip.Breakdown);
                World.Chronicle.OfCraft(HappeningKind.Landed, Name, craft);
                Move(craft, LoadState.Unloading);
                using (await _farBerths.Request())
                {
                    await World.Sim.Delay(trip.Unloading);
                }
                _overruns += Now > craft.WindowEnds ? 1 : 0;
                foreach (var load in craft.Cargo)
                {
                    Deliver(load);
                }
                craft.Cargo.Clear();
                craft.IsOutbound = false;
                if (IsGivenUp)
                {
                    SetBusy(craft, false);
                    return;
                }
                await Sail(craft, trip.Back, TimeSpan.Zero);
                World.Chronicle.OfCraft(HappeningKind.Returned, Name, craft);
                craft.Trip++;
                SetBusy(craft, false);
            }
        }
        catch (InterruptException end) when (end.Cause is Sunk or Taken)
        {
            craft.Chosen.Clear();
        }
    }

    void SetBusy(Craft craft, bool isBusy)
    {
        craft.IsBusy = isBusy;
        NoteUse();
    }

    void NoteUse()
    {
        var busy = 0;
        foreach (var craft in _fleet.Craft)
        {
            busy += craft is { IsBusy: true, IsGone: false } ? 1 : 0;
        }
        _use.Note(Now, busy, _fleet.AtWork);
    }

    void Move(Craft craft, LoadState to)
    {
        if (to == LoadState.Crossing)
        {
            PeopleLoading -= craft.People;
        }
        foreach (var load in craft.Cargo)
        {
            World.Ledger.Move(load, to);
        }
    }
}
