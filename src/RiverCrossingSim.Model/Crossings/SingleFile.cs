namespace RiverCrossingSim.Model;

/// <summary>
/// A site where people or vehicles cross in single file: each enters an interval after the one before it and needs the
/// same time to the far bank, so nobody overtakes. A closure stops the entry; those on the way go on.
/// </summary>
/// <remarks>
/// Dismounted people enter as groups, so that a battalion is not a thousand events: the last of n people enters n - 1
/// intervals after the first, and the group is across when he is. The size of the groups does not change the flow.
/// </remarks>
public abstract class SingleFile : Crossing, ITarget
{
    readonly Queue<Passage> _passing = new();
    readonly Signal _entered;
    readonly List<Load> _exposed = [];
    readonly List<Load> _destroyed = [];
    readonly int _usePlace,
        _hitsPlace;
    readonly UseMeter _use;
    int _hits;
    TimeSpan _lastLanding,
        _entryFree;
    uint _entries;

    /// <summary>A site with the columns that all sites of single file have.</summary>
    /// <param name="world">What it shares with the other parts of the replication.</param>
    /// <param name="site">The site as the scenario has it.</param>
    protected SingleFile(World world, Site site)
        : base(world, site)
    {
        _entered = new Signal(world.Sim, $"somebody on the way at {site.Name}");
        _use = new UseMeter(Gate);
        _usePlace = world.Plan.Rows.Place(
            SiteMeasures.Use with
            {
                About = "Share of its open time in which somebody entered.",
            },
            site.Name
        );
        _hitsPlace = world.Plan.Rows.Place(SiteMeasures.Hits, site.Name);
        world.Lookout.Offer(ObservedQuantity.Hits, site.Name, () => _hits);
    }

    /// <inheritdoc/>
    public abstract TargetKind Kind { get; }

    /// <inheritdoc/>
    public string Place => Name;

    /// <inheritdoc/>
    public double Exposure =>
        IsPassable && !IsGivenUp && Now >= Gate.Until(Closure.Preparation) ? 1 + PeopleOnTheWay : 0;

    /// <inheritdoc/>
    public override IEnumerable<ITarget> Targets => [this, .. base.Targets];

    /// <summary>Whether the river lets anybody cross.</summary>
    protected abstract bool IsPassable { get; }

    /// <summary>The line from which they enter.</summary>
    protected abstract WaitingLine Line { get; }

    /// <summary>The most people who enter as one group.</summary>
    protected abstract int Group { get; }

    /// <summary>Time between one and the next, seconds.</summary>
    protected abstract double Interval { get; }

    /// <summary>Time from bank to bank, seconds.</summary>
    protected abstract double CrossingSeconds { get; }

    /// <inheritdoc/>
    protected internal override Throughput Limit() =>
        new(
            World.Time(Site.Opens),
            CrossingSeconds,
            Interval,
            1,
            double.PositiveInfinity,
            double.PositiveInfinity,
            1,
            1
        )
        {
            FirstAshore = CrossingSeconds - SwimsAhead(CrossingSeconds, 0),
        };

    /// <inheritdoc/>
    protected override TimeSpan ClearAt => _passing.Count > 0 ? _lastLanding : Now;

    int PeopleOnTheWay
    {
        get
        {
            var people = 0;
            foreach (var passage in _passing)
            {
                people += passage.Load.People.Count;
            }
            return people;
        }
    }

    /// <summary>Closes it for a while and hurts those on the way, who go on.</summary>
    public void Suffer(in Hit hit)
    {
        _hits++;
        Close(Closure.Repair, Now + hit.ClosedFor(Gate.Until(Closure.Repair) - Now), hit.Effects.Closed);
        _exposed.Clear();
        _destroyed.Clear();
        CopyAboard(_exposed);
        Casualties.Inflict(hit, _exposed, _destroyed);
        if (_destroyed.Count > 0)
        {
            for (var count = _passing.Count; count > 0; count--)
            {
                var passage = _passing.Dequeue();
                SetNearerBank(passage);
                if (!_destroyed.Contains(passage.Load))
                {
                    _passing.Enqueue(passage);
                }
            }
            Lose(hit, _destroyed);
        }
        StatusChanged();
    }

    /// <summary>Loses everybody on the way: with what carries them, some survive.</summary>
    protected void LoseThoseOnTheWay(in Hit hit)
    {
        _destroyed.Clear();
        CopyAboard(_destroyed);
        foreach (var passage in _passing)
        {
            SetNearerBank(passage);
        }
        _passing.Clear();
        Lose(hit, _destroyed);
    }

    /// <summary>Lets those on the way land later.</summary>
    /// <param name="landing">The new moment for one who was to land at the old; nobody overtakes.</param>
    protected void Delay(Func<TimeSpan, TimeSpan> landing)
    {
        ArgumentNullException.ThrowIfNull(landing);
        var last = Now;
        for (var count = _passing.Count; count > 0; count--)
        {
            var passage = _passing.Dequeue();
            last = Moment.Later(last, landing(passage.Landing));
            _passing.Enqueue(passage with { Landing = last });
        }
        _lastLanding = Moment.Later(_lastLanding, last);
    }

    void SetNearerBank(Passage passage) =>
        passage.Load.NearerBank = (passage.Landing - Now).TotalSeconds > CrossingSeconds / 2 ? Bank.Near : Bank.Far;

    /// <inheritdoc/>
    public void AfterStrike() => PauseAfterStrike();

    /// <inheritdoc/>
    public override void CopyAboard(List<Load> into) => into.AddRange(_passing.Select(passage => passage.Load));

    /// <inheritdoc/>
    protected override void BeginWork()
    {
        _passing.Clear();
        _use.Begin();
        _use.Note(Now, 0, 1);
        _hits = 0;
        _entries = 0;
        _lastLanding = _entryFree = default;
        if (!IsPassable)
        {
            Close(Closure.Current, Moment.Never);
        }
        World.Sim.Start(Enter(), $"near end of {Name}", background: true);
        World.Sim.Start(Leave(), $"far end of {Name}", background: true);
    }

    /// <inheritdoc/>
    protected override void WriteMore(Span<double> row)
    {
        row[_usePlace] = _use.Use(Now);
        row[_hitsPlace] = _hits;
    }

    internal override TimeSpan EntryFree => _entryFree;

    internal override TimeSpan MeanHeadway(VehicleType? type) => Moment.Seconds(Interval);

    internal override TimeSpan MeanPassage(VehicleType? type) => Moment.Seconds(CrossingSeconds);

    /// <summary>A load has come to the far bank.</summary>
    /// <param name="load">The load.</param>
    /// <param name="entry">Which one it was to enter, from 0.</param>
    protected virtual void Land(Load load, uint entry) => Deliver(load);

    async Process Enter()
    {
        while (true)
        {
            if (Gate.IsShut(Now) || Line.First is not { } first)
            {
                await Changed.Wait();
                continue;
            }
            var size = first.Vehicle is null ? Math.Min(first.People.Count, Group) : 1;
            var length = Moment.Seconds(Interval * (size - 1) + CrossingSeconds);
            if (!FitsWindow(length))
            {
                await Changed.Wait();
                continue;
            }
            var load = first;
            if (first.Vehicle is null && size < first.People.Count)
            {
                load = BoardPart(first, size, LoadState.Crossing);
            }
            else
            {
                Board(first, LoadState.Crossing);
            }
            _lastLanding = Moment.Later(Now + length, _lastLanding);
            _passing.Enqueue(new Passage(load, _lastLanding, _entries++));
            _entered.Pulse();
            _use.Note(Now, 1, 1);
            _entryFree = Now + Moment.Seconds(Interval * size);
            await World.Sim.Delay(Moment.Seconds(Interval * size));
            _use.Note(Now, 0, 1);
        }
    }

    async Process Leave()
    {
        while (true)
        {
            if (!_passing.TryPeek(out var first))
            {
                await _entered.Wait();
            }
            else if (first.Landing > Now)
            {
                await World.Sim.DelayUntil(first.Landing);
            }
            else
            {
                _passing.Dequeue();
                Land(first.Load, first.Entry);
            }
        }
    }

    readonly record struct Passage(Load Load, TimeSpan Landing, uint Entry);
}
