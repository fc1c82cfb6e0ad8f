namespace RiverCrossingSim.Model;

/// <summary>A pontoon or barge bridge: one lane on floating sections. A hit takes sections; spares are put in one by one, and without them it stays closed.</summary>
sealed partial class PontoonBridge : RoadBridge, ITarget
{
    readonly PontoonBridgeSite _site;
    readonly ulong _closings;
    readonly ulong _flood;
    readonly RepairWork _repair;
    readonly Signal _damaged;
    readonly int _lostPlace;
    double _length,
        _speed,
        _gap;
    int _sections,
        _missing,
        _spares,
        _lost;
    TimeSpan _emplaced;
    bool _tooFast;

    public PontoonBridge(World world, PontoonBridgeSite site)
        : base(world, site)
    {
        _site = site;
        _repair = new RepairWork(world, site.Refill, StreamId.Of("section refill", site.Name), site.Name);
        _closings = StreamId.Of("closing up", site.Name);
        _flood = StreamId.Of("flood", site.Name);
        _damaged = new Signal(world.Sim, $"damage to {site.Name}");
        _lostPlace = world.Plan.Rows.Place(SiteMeasures.SectionsLost, site.Name);
        _ferriesPlace = site.WorkedAs is null ? null : world.Plan.Rows.Place(SiteMeasures.FerriesMade, site.Name);
    }

    public TargetKind Kind => TargetKind.PontoonBridge;

    public string Place => Name;

    public double Exposure =>
        IsGivenUp || IsTakenApart || Now < _emplaced || _missing >= _sections || IsHidden ? 0 : 1 + PeopleOnBridge;

    // Swung out between its operating windows, its sections lie along the bank.
    bool IsHidden => _site.Hidden && Hours.NextStart(Now, TimeSpan.Zero) > Now;

    public override IEnumerable<ITarget> Targets => [this, .. base.Targets];

    protected override int Lanes => _missing == 0 ? 1 : 0;

    protected override int MostLanes => 1;

    protected override double LoadClass => _site.LoadClass;

    protected override double Speed => _speed;

    protected override double Gap => _gap;

    protected override TimeSpan EarliestOpening =>
        World.Time(_site.Opens) + Moment.Seconds(World.Least(_site.Emplacement));

    /// <summary>The most ferries that its sections could make.</summary>
    internal int MostFerries => (_sections + _spares) / Math.Max(1, World.Count(_site.SectionsPerFerry));

    /// <summary>The name of the ferry site that its sections may join; null for none.</summary>
    internal string? WorkedAs => _site.WorkedAs;

    protected override double Span => _length;

    protected override double BestLoadClass => _tooFast || IsLost ? 0 : _site.LoadClass;

    // For good: more sections are gone than there are spares.
    bool IsLost => IsTakenApart || _missing > _spares;

    public void Suffer(in Hit hit)
    {
        if (IsTakenApart)
        {
            return;
        }
        var taken = Math.Min((int)Math.Round(hit.Draw(_site.SectionsPerHit, Mark.Extent)), _sections - _missing);
        CountHit();
        if (taken <= 0)
        {
            return;
        }
        LoseSections(taken, hit);
        StatusChanged();
    }

    // A bridge that no longer reaches from bank to bank is open.
    protected override double FloodLimit => Math.Min(base.FloodLimit, Water.LevelOfWidth(_length));

    protected override void CarryAway(double chance, LossBook losses)
    {
        var taken = 0;
        for (uint section = 0; section < _sections - _missing && !IsTakenApart; section++)
        {
            taken += World.Luck(_flood, section) < chance ? 1 : 0;
        }
        if (taken > 0)
        {
            LoseSections(taken, new Hit(World, FireTarget.Nothing, losses, _flood, _sections, Certain: true));
        }
    }

    void LoseSections(int taken, in Hit hit)
    {
        _lost += taken;
        if (_missing + taken <= _spares && hit.IsMendedAtOnce())
        {
            _spares -= taken;
            LoseVehicles(hit, (double)taken / _sections);
            return;
        }
        World.Chronicle.Note(HappeningKind.Damaged, Name, detail: "sections", amount: taken);
        _repair.NoteDamage();
        _missing += taken;
        NoteLanes();
        Close(Closure.Repair, Moment.Never);
        if (IsLost)
        {
            TakeApart();
        }
        LoseVehicles(hit, (double)taken / _sections);
        _damaged.Pulse();
    }

    public void AfterStrike() => PauseAfterStrike();

    protected override void TakeValues()
    {
        _length = _site.Length is { } length ? World.Value(length) : Water.UsualWidth;
        _speed = World.Value(_site.Speed);
        _gap = World.Value(_site.Gap);
        _spares = World.Count(_site.Spares);
        _sections = Math.Max(1, (int)Math.Ceiling(_length / _site.SectionLength));
        _missing = _lost = 0;
        BeginWhole();
        _tooFast = Water.UsualCurrent > _site.MaxCurrent;
    }

    protected override void BeginWork()
    {
        base.BeginWork();
        NoteLanes();
        _repair.Begin();
        if (_tooFast)
        {
            Close(Closure.Current, Moment.Never);
        }
        _emplaced = World.Time(_site.Opens) + World.DrawTime(_site.Emplacement, StreamId.Of("emplacement", Name), 0);
        Close(Closure.Preparation, _emplaced);
        World.Sim.Start(Refill(), $"bridge crew of {Name}", background: true);
        if (_site.ClosingUp is not Quantity.Constant { Value: 0 })
        {
            World.Sim.Start(CloseUp(), $"closing up {Name}", background: true);
        }
    }

    protected override void WriteMore(Span<double> row)
    {
        base.WriteMore(row);
        row[_lostPlace] = _lost;
        WriteFerries(row);
    }

    async Process Refill()
    {
        while (true)
        {
            if (_missing == 0 || _spares == 0 || IsTakenApart)
            {
                await _damaged.Wait();
                continue;
            }
            await World.Sim.DelayUntil(_repair.BeginPiece());
            if (IsTakenApart)
            {
                continue;
            }
            _spares--;
            _missing--;
            NoteLanes();
            World.Chronicle.Note(HappeningKind.Restored, Name, detail: "sections", amount: 1);
            if (_missing == 0)
            {
                Open(Closure.Repair);
                StatusChanged();
            }
        }
    }

    // Section by section.
    private protected override TimeSpan ExpectedRepair(VehicleType? type) =>
        _missing == 0 || !_repair.IsKnown ? Now
        : IsLost ? Moment.Never
        : _repair.Expected(_missing);

    // Each operating window begins with the time to bring the swung-out sections back into line.
    async Process CloseUp()
    {
        for (uint window = 0; ; window++)
        {
            var opening = Hours.NextOpening(Now);
            if (opening >= Moment.Never)
            {
                return;
            }
            await World.Sim.DelayUntil(opening);
            Close(Closure.Preparation, Now + World.DrawTime(_site.ClosingUp, _closings, window));
        }
    }
}
