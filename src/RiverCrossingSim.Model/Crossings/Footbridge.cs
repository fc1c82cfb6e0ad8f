namespace RiverCrossingSim.Model;

/// <summary>A footbridge: people on foot, one behind another, in groups. A hit closes it for a while and hurts those on it.</summary>
sealed class Footbridge : SingleFile
{
    readonly FootbridgeSite _site;
    readonly ulong _flood;
    bool _stands;
    double _length,
        _interval,
        _crossingSeconds;

    public Footbridge(World world, FootbridgeSite site)
        : base(world, site)
    {
        _site = site;
        _flood = StreamId.Of("flood", site.Name);
    }

    public override TargetKind Kind => TargetKind.Footbridge;

    public override string Reasoning => $"a man every {_interval:0.##} s";

    protected override bool IsPassable => _stands;

    protected override WaitingLine Line => Persons;

    protected override int Group => _site.Group;

    protected override double Interval => _interval;

    protected override double CrossingSeconds => _crossingSeconds;

    // A bridge that no longer reaches from bank to bank is open.
    protected override double FloodLimit => Math.Min(base.FloodLimit, Water.LevelOfWidth(_length));

    protected override bool MayCarry(VehicleType? type) => type is null && _stands;

    protected override (double Vehicles, double Persons) Rates() => (0, _stands ? 1 / _interval : 0);

    protected override void TakeValues()
    {
        _stands = Water.UsualCurrent <= _site.MaxCurrent;
        _length = _site.Length is { } length ? World.Value(length) : Water.UsualWidth;
        _interval = 1 / World.Value(_site.Rate);
        _crossingSeconds = _site.CrossingTime is { } time ? World.Value(time) : _length / World.Value(_site.Speed);
    }

    protected override void CarryAway(double chance, LossBook losses)
    {
        if (_stands && World.Luck(_flood, 0) < chance)
        {
            _stands = false;
            Close(Closure.Repair, Moment.Never);
            LoseThoseOnTheWay(new Hit(World, FireTarget.Nothing, losses, _flood, 0, Certain: true));
        }
    }
}
