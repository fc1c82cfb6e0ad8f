namespace RiverCrossingSim.Model;

/// <summary>A damaged fixed bridge: hits lower its condition, a crew restores it step by step, up to what it was at the start.</summary>
sealed class FixedBridge : RoadBridge, ITarget
{
    readonly BridgeSite _site;
    readonly double[] _speeds;
    readonly double[] _gaps;
    readonly RepairWork _repair;
    readonly Signal _damaged;
    readonly int _initial;
    double _span,
        _growth,
        _collapseLoss;
    int _condition;

    public FixedBridge(World world, BridgeSite site)
        : base(world, site)
    {
        _site = site;
        _speeds = new double[site.Conditions.Count];
        _gaps = new double[site.Conditions.Count];
        _repair = new RepairWork(world, site.Repair, StreamId.Of("bridge repair", site.Name), site.Name);
        _damaged = new Signal(world.Sim, $"damage to {site.Name}");
        _initial = site.Conditions.TakeWhile(condition => condition.Name != site.InitialCondition).Count();
        _initial = _initial < site.Conditions.Count ? _initial : 0;
    }

    public TargetKind Kind => TargetKind.Bridge;

    public string Place => Name;

    public double Exposure => IsDestroyed || IsGivenUp ? 0 : 1 + PeopleOnBridge;

    public override IEnumerable<ITarget> Targets => [this, .. base.Targets];

    protected override int Lanes => IsDestroyed ? 0 : _site.Conditions[_condition].Lanes;

    protected override int MostLanes => _site.Conditions.Skip(_initial).Max(condition => condition.Lanes);

    protected override double LoadClass => IsDestroyed ? 0 : _site.Conditions[_condition].LoadClass;

    protected override double Speed => _speeds[Math.Min(_condition, _speeds.Length - 1)];

    protected override double Gap => _gaps[Math.Min(_condition, _gaps.Length - 1)];

    protected override (double Speed, double Gap) Fastest
    {
        get
        {
            var open = Enumerable.Range(0, _speeds.Length).Where(i => _site.Conditions[i].Lanes > 0).ToList();
            return open.Count > 0 ? (open.Max(i => _speeds[i]), open.Min(i => _gaps[i])) : (Speed, Gap);
        }
    }

    protected override double Span => _span;

    protected override double BestLoadClass =>
        IsDestroyed ? 0
        : _site.Repair is null ? OpenClass(_condition, _condition)
        : OpenClass(_initial, _condition);

    string ConditionName => IsDestroyed ? "destroyed" : _site.Conditions[_condition].Name;

    bool IsDestroyed => _condition >= _site.Conditions.Count;

    public void Suffer(in Hit hit)
    {
        if (IsDestroyed)
        {
            return;
        }
        CountHit();
        var steps = (int)Math.Round(hit.Draw(_site.StepsPerHit, Mark.Extent));
        if (steps > 0 && _condition + steps < _site.Conditions.Count && hit.IsMendedAtOnce())
        {
            return;
        }
        _condition += steps;
        NoteLanes();
        World.Chronicle.Note(HappeningKind.Damaged, Name, detail: ConditionName);
        _repair.NoteDamage();
        if (IsDestroyed)
        {
            Close(Closure.Repair, Moment.Never);
            LoseVehicles(hit, _collapseLoss);
        }
        else if (Lanes == 0)
        {
            Close(Closure.Repair, Moment.Never);
        }
        _damaged.Pulse();
        StatusChanged();
    }

    public void AfterStrike() => PauseAfterStrike();

    protected override void TakeValues()
    {
        _condition = _initial;
        _span = World.Value(_site.Span);
        _growth = World.Value(_site.RepairGrowth);
        _collapseLoss = World.Value(_site.CollapseLoss);
        for (var i = 0; i < _speeds.Length; i++)
        {
            _speeds[i] = World.Value(_site.Conditions[i].Speed);
            _gaps[i] = World.Value(_site.Conditions[i].Gap);
        }
    }

    protected override void BeginWork()
    {
        base.BeginWork();
        NoteLanes();
        _repair.Begin();
        if (Lanes == 0)
        {
            Close(Closure.Repair, Moment.Never);
        }
        if (_site.Repair is not null)
        {
            World.Sim.Start(Restore(), $"repair crew of {Name}", background: true);
        }
    }

    async Process Restore()
    {
        while (true)
        {
            if (_condition <= _initial || IsDestroyed)
            {
                await _damaged.Wait();
                continue;
            }
            await World.Sim.DelayUntil(_repair.BeginPiece(Growth));
            if (IsDestroyed)
            {
                continue;
            }
            _condition--;
            NoteLanes();
            World.Chronicle.Note(HappeningKind.Restored, Name, detail: ConditionName);
            if (Lanes > 0)
            {
                Open(Closure.Repair);
            }
            StatusChanged();
        }
    }

    double Growth => Elementary.Pow(_growth, Hits - 1);

    private protected override (int Lanes, double Speed, double Gap) Expected
    {
        get
        {
            var opens = Opens(0) ?? _initial;
            return (Math.Max(_site.Conditions[opens].Lanes, 1), _speeds[opens], _gaps[opens]);
        }
    }

    // Step by step up to the first condition that carries such a load.
    private protected override TimeSpan ExpectedRepair(VehicleType? type)
    {
        if (Opens(type?.LoadClass ?? 0) is not { } opens)
        {
            return Moment.Never;
        }
        return opens == _condition || !_repair.IsKnown ? Now : _repair.Expected(_condition - opens, Growth);
    }

    // The condition, from today's up to the best within reach, in which it carries such a load class again; null for none.
    int? Opens(double loadClass)
    {
        var best = _site.Repair is null ? _condition : Math.Min(_initial, _condition);
        for (var i = _condition; i >= best && !IsDestroyed; i--)
        {
            if (_site.Conditions[i].Lanes > 0 && _site.Conditions[i].LoadClass >= loadClass)
            {
                return i;
            }
        }
        return null;
    }

    // The heaviest class among the conditions that have lanes, from the best within reach to today's.
    double OpenClass(int best, int worst)
    {
        var heaviest = 0d;
        for (var i = best; i <= worst; i++)
        {
            if (_site.Conditions[i].Lanes > 0)
            {
                heaviest = Math.Max(heaviest, _site.Conditions[i].LoadClass);
            }
        }
        return heaviest;
    }
}
