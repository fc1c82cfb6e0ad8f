namespace RiverCrossingSim.Model;

/// <summary>A footbridge: people on foot, one behind another, in groups. A hit closes it for a while and hurts those on it.</summary>
sealed class Footbridge : SingleFile
{
    readonly FootbridgeSite _site;
    bool _stands;
    double _interval,
        _crossingSeconds;

    public Footbridge(World world, FootbridgeSite site)
        : base(world, site) => _site = site;

    public override TargetKind Kind => TargetKind.Footbridge;

    public override string Reasoning => $"a man every {_interval:0.##} s";

    protected override bool IsPassable => _stands;

    protected override WaitingLine Line => Persons;

    protected override int Group => _site.Group;

    protected override double Interval => _interval;

    protected override double CrossingSeconds => _crossingSeconds;

    public override bool CanEverCarry(VehicleType? type) => type is null && _stands;

    protected override (double Vehicles, double Persons) Rates() => (0, _stands ? 1 / _interval : 0);

    protected override void TakeValues()
    {
        var river = World.Plan.Scenario.River;
        _stands = World.Value(river.Current) <= _site.MaxCurrent;
        _interval = 1 / World.Value(_site.Rate);
        _crossingSeconds = _site.CrossingTime is { } time
            ? World.Value(time)
            : World.Value(_site.Length ?? river.Width) / World.Value(_site.Speed);
    }
}
