namespace RiverCrossingSim.Model;

/// <summary>
/// The pursuer's line: its speed is constant from one change to the next, so that it passes each place at an exact time.
/// What it passes is captured, and the rules that look at it are told.
/// </summary>
sealed class PursuitLine : IPart
{
    readonly World _world;
    readonly Pursuit _pursuit;
    readonly RearGuardRule _rearGuard;
    readonly Muster _muster;
    readonly DemolitionOrder _demolition;
    readonly IReadOnlyList<Crossing> _sites;
    readonly IReadOnlyList<AssemblyAreaAtWork> _areas;
    readonly List<Mark> _marks = [];
    readonly int _linePlace;
    double _advance,
        _held,
        _obstacles,
        _position,
        _speed;
    TimeSpan _since;

    public PursuitLine(
        World world,
        Pursuit pursuit,
        RearGuardRule rearGuard,
        Muster muster,
        DemolitionOrder demolition,
        IReadOnlyList<Crossing> sites,
        IReadOnlyList<AssemblyAreaAtWork> areas
    )
    {
        (_world, _pursuit, _rearGuard, _demolition) = (world, pursuit, rearGuard, demolition);
        (_muster, _sites, _areas) = (muster, sites, areas);
        _linePlace = world.Plan.Rows.Place(OtherMeasures.Line);
        world.Lookout.Offer(ObservedQuantity.Line, "", () => Position);
    }

    /// <summary>Metres that the line has advanced by now.</summary>
    public double Position => _position + _speed * (_world.Sim.Now - _since).TotalSeconds;

    /// <summary>Places the line at its start, and lets it move.</summary>
    public void Begin()
    {
        _advance = _world.Value(_pursuit.Advance);
        _held = _world.Value(_pursuit.Factors.Advance);
        (_obstacles, _position, _speed, _since) = (1, 0, 0, _world.Sim.Now);
        SetMarks();
        _world.Sim.Start(Move(), "the pursuer's line", background: true);
    }

    /// <summary>Writes its column.</summary>
    public void Write(Span<double> row) => row[_linePlace] = Position / 1_000;

    // Those that look at the line are told before what it passes at the same place falls.
    void SetMarks()
    {
        _marks.Clear();
        var river = _world.Value(_pursuit.Distance);
        if (_rearGuard.LineLimit is { } nearest)
        {
            _marks.Add(new Mark(Math.Max(0, river - nearest), 0, _rearGuard.LineIsNear));
        }
        foreach (var (near, unit) in _muster.LineLimits())
        {
            _marks.Add(new Mark(Math.Max(0, river - near), 1, () => _muster.LeaveBeforeTheLine(unit)));
        }
        if (_demolition.LineLimit is { } limit)
        {
            _marks.Add(new Mark(Math.Max(0, river - limit), 1, _demolition.Give));
        }
        foreach (var area in _areas)
        {
            _marks.Add(new Mark(area.DistanceFromLine, 2, area.Fall));
        }
        foreach (var site in _sites)
        {
            _marks.Add(new Mark(site.DistanceFromLine, 3, site.Fall));
        }
        foreach (var obstacle in _pursuit.Obstacles)
        {
            var factor = _world.Value(obstacle.Factor);
            _marks.Add(new Mark(obstacle.At, 4, () => _obstacles *= factor, _world.Time(obstacle.Delay)));
            _marks.Add(new Mark(obstacle.At + obstacle.Depth, 5, () => _obstacles /= factor));
        }
        _marks.RemoveAll(mark => double.IsInfinity(mark.At));
        _marks.Sort((a, b) => (a.At, a.Rank).CompareTo((b.At, b.Rank)));
    }

    async Process Move()
    {
        foreach (var mark in _marks)
        {
            await Reach(mark.At);
            mark.Pass();
            if (mark.Delay > TimeSpan.Zero)
            {
                _speed = 0;
                await _world.Sim.Delay(mark.Delay);
                _since = _world.Sim.Now;
            }
        }
        // Nothing is left to pass, but where the line stands is still reported.
        SetSpeed();
    }

    // The speed holds until the mark is reached, or the rear guard is a day weaker, is captured in part, or is released.
    async Process Reach(double mark)
    {
        while (_position < mark)
        {
            SetSpeed();
            var left = _speed > 0 ? Moment.Seconds((mark - _position) / _speed) : Moment.Never;
            var time = Moment.Earlier(left, _rearGuard.IsWaning ? TimeSpan.FromDays(Day + 1) - _since : Moment.Never);
            if (time >= Moment.Never)
            {
                await _rearGuard.Changed.Wait();
            }
            else
            {
                await _rearGuard.Changed.Wait().Within(time);
            }
            _position = _world.Sim.Now - _since >= left ? mark : Position;
            _since = _world.Sim.Now;
        }
    }

    int Day => (int)(_world.Sim.Now / TimeSpan.FromDays(1));

    void SetSpeed()
    {
        _position = Position;
        _since = _world.Sim.Now;
        _speed = _advance * (_rearGuard.IsHeld ? _held : 1) * (1 - _rearGuard.Slowing(Day)) * _obstacles;
    }

    readonly record struct Mark(double At, int Rank, Action Pass, TimeSpan Delay = default);
}
