namespace RiverCrossingSim.Model;

/// <summary>
/// A bridge that vehicles drive over, lane by lane: headway = (length of the vehicle ahead + gap) / speed, crossing =
/// (span + own length) / speed, no overtaking, outbound only. Vehicles on it drive off when it closes.
/// </summary>
abstract class RoadBridge : Crossing
{
    readonly List<Lane> _lanes = [];
    readonly List<Load> _lost = [];
    readonly int _usePlace;
    readonly int _hitsPlace;
    readonly UseMeter _use;
    int _busy;
    int _lanesStarted;
    protected int Hits { get; private set; }

    protected RoadBridge(World world, Site site)
        : base(world, site)
    {
        _use = new UseMeter(Gate);
        _usePlace = world.Plan.Rows.Place(
            SiteMeasures.Use with
            {
                About = "Share of its lanes' time while it was open that a headway took.",
            },
            site.Name
        );
        _hitsPlace = world.Plan.Rows.Place(SiteMeasures.Hits, site.Name);
        world.Lookout.Offer(ObservedQuantity.Hits, site.Name, () => Hits);
    }

    /// <summary>Lanes in use as things stand.</summary>
    protected abstract int Lanes { get; }

    /// <summary>The most lanes that it can ever have.</summary>
    protected abstract int MostLanes { get; }

    /// <summary>The heaviest load class allowed as things stand, tonnes.</summary>
    protected abstract double LoadClass { get; }

    /// <summary>Speed of the vehicles, metres per second.</summary>
    protected abstract double Speed { get; }

    /// <summary>Distance between vehicles, metres.</summary>
    protected abstract double Gap { get; }

    /// <summary>Length that a vehicle must drive, metres.</summary>
    protected abstract double Span { get; }

    /// <summary>People on it.</summary>
    protected int PeopleOnBridge
    {
        get
        {
            var people = 0;
            foreach (var lane in _lanes)
            {
                foreach (var (load, _, _) in lane.On)
                {
                    people += load.People.Count;
                }
            }
            return people;
        }
    }

    protected override (double Vehicles, double Persons) Rates()
    {
        var headway = (World.Plan.MeanVehicle(BestLoadClass).Length + Gap) / Speed;
        return (Math.Max(Lanes, 1) / headway, 0);
    }

    public override string Reasoning =>
        $"{Math.Max(Lanes, 1)} lane{(Lanes > 1 ? "s" : "")}, a vehicle of {World.Plan.MeanVehicle(BestLoadClass).Length:0.#} m every {1 / VehicleRate * Math.Max(Lanes, 1):0.#} s";

    /// <summary>Lanes, speed and distance between vehicles with which headquarters reckons: as things stand, or as it will open.</summary>
    private protected virtual (int Lanes, double Speed, double Gap) Expected => (Math.Max(Lanes, 1), Speed, Gap);

    internal override TimeSpan EntryFree
    {
        get
        {
            var free = Moment.Never;
            for (var i = 0; i < Math.Min(Math.Max(Lanes, 1), _lanes.Count); i++)
            {
                free = Moment.Earlier(free, _lanes[i].Free);
            }
            return free;
        }
    }

    internal override TimeSpan MeanHeadway(VehicleType? type)
    {
        var (lanes, speed, gap) = Expected;
        return Moment.Seconds(((type?.Length ?? 0) + gap) / speed / lanes);
    }

    internal override TimeSpan MeanPassage(VehicleType? type) =>
        Moment.Seconds((Span + (type?.Length ?? 0)) / Expected.Speed);

    /// <summary>The heaviest load class that it can ever carry again, tonnes.</summary>
    protected abstract double BestLoadClass { get; }

    protected override bool MayCarry(VehicleType? type) => type is not null && type.LoadClass <= BestLoadClass;

    /// <summary>The most that it could be in any condition: speed in metres per second, and the gap in metres.</summary>
    protected virtual (double Speed, double Gap) Fastest => (Speed, Gap);

    /// <summary>When it can be opened at the earliest.</summary>
    protected virtual TimeSpan EarliestOpening => World.Time(Site.Opens);

    protected internal override Throughput Limit()
    {
        var shortest = World.Plan.TypesThatMayUse(Name).Select(type => type.Length).DefaultIfEmpty(0).Min();
        var (speed, gap) = Fastest;
        return new Throughput(
            EarliestOpening,
            (Span + shortest) / speed,
            (shortest + gap) / speed,
            MostLanes,
            double.PositiveInfinity,
            double.PositiveInfinity,
            1,
            0
        );
    }

    protected override TimeSpan ClearAt
    {
        get
        {
            var clear = Now;
            foreach (var lane in _lanes)
            {
                clear = lane.On.Count > 0 ? Moment.Later(clear, lane.LastExit) : clear;
            }
            return clear;
        }
    }

    protected override void BeginWork()
    {
        Hits = 0;
        _busy = 0;
        _use.Begin();
        _lanesStarted = MostLanes;
        while (_lanes.Count < _lanesStarted)
        {
            _lanes.Add(new Lane(new Signal(World.Sim, $"a vehicle on lane {_lanes.Count + 1} of {Name}")));
        }
        for (var i = 0; i < _lanes.Count; i++)
        {
            _lanes[i].On.Clear();
            _lanes[i].LastExit = _lanes[i].Free = default;
            if (i < _lanesStarted)
            {
                World.Sim.Start(Enter(i), $"lane {i + 1} of {Name}", background: true);
                World.Sim.Start(Leave(_lanes[i]), $"far end of lane {i + 1} of {Name}", background: true);
            }
        }
    }

    protected override void WriteMore(Span<double> row)
    {
        row[_usePlace] = _use.Use(Now);
        row[_hitsPlace] = Hits;
    }

    public override void CopyAboard(List<Load> into) =>
        into.AddRange(_lanes.SelectMany(lane => lane.On.Select(passage => passage.Load)));

    /// <summary>Counts a hit.</summary>
    protected void CountHit() => Hits++;

    /// <summary>Takes note of the lanes that it has from now on.</summary>
    protected void NoteLanes() => _use.Note(Now, _busy, Lanes);

    /// <summary>Loses each vehicle on the bridge with a chance; the others drive off.</summary>
    protected void LoseVehicles(in Hit hit, double chance)
    {
        _lost.Clear();
        var onBridge = _lanes.Sum(lane => lane.On.Count);
        var losses = Binomial.Quantile(onBridge, chance, hit.Luck(Mark.Vehicles));
        var first = (int)(hit.Luck(Mark.WhichVehicles) * Math.Max(1, onBridge - losses + 1));
        var place = 0;
        foreach (var lane in _lanes)
        {
            // A neighbourly stretch of vehicles goes down together; the rest stays in its order.
            for (var count = lane.On.Count; count > 0; count--, place++)
            {
                var passage = lane.On.Dequeue();
                if (place >= first && place < first + losses)
                {
                    passage.Load.NearerBank = Now < passage.Middle ? Bank.Near : Bank.Far;
                    _lost.Add(passage.Load);
                }
                else
                {
                    lane.On.Enqueue(passage);
                }
            }
        }
        Lose(hit, _lost);
    }

    async Process Enter(int number)
    {
        var lane = _lanes[number];
        while (true)
        {
            if (number >= Lanes || Gate.IsShut(Now) || NextVehicle() is not { } vehicle)
            {
                await Changed.Wait();
                continue;
            }
            var length = vehicle.Vehicle!.Length;
            Board(vehicle, LoadState.Crossing);
            lane.LastExit = Moment.Later(Now + Passage(length), lane.LastExit);
            lane.On.Enqueue((vehicle, Now + (lane.LastExit - Now) / 2, lane.LastExit));
            if (lane.On.Count == 1)
            {
                lane.Entered.Pulse();
            }
            var headway = Moment.Seconds((length + Gap) / Speed);
            _use.Note(Now, ++_busy, Lanes);
            lane.Free = Now + headway;
            await World.Sim.Delay(headway);
            _use.Note(Now, --_busy, Lanes);
        }
    }

    async Process Leave(Lane lane)
    {
        while (true)
        {
            if (lane.On.Count == 0)
            {
                await lane.Entered.Wait();
            }
            else if (lane.On.Peek().Exit > Now)
            {
                await World.Sim.DelayUntil(lane.On.Peek().Exit);
            }
            else
            {
                Deliver(lane.On.Dequeue().Load);
            }
        }
    }

    TimeSpan Passage(double length) => Moment.Seconds((Span + length) / Speed);

    Load? NextVehicle()
    {
        for (var load = Vehicles.First; load is not null; load = Vehicles.After(load))
        {
            if (load.Vehicle!.LoadClass <= LoadClass)
            {
                return FitsWindow(Passage(load.Vehicle.Length)) ? load : null;
            }
        }
        return null;
    }

    sealed class Lane(Signal entered)
    {
        public Signal Entered { get; } = entered;
        public Queue<(Load Load, TimeSpan Middle, TimeSpan Exit)> On { get; } = new();
        public TimeSpan LastExit { get; set; }
        public TimeSpan Free { get; set; }
    }
}
