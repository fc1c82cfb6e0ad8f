namespace RiverCrossingSim.Model;

/// <summary>
/// A swim site: vehicles that swim, one behind another. A hit closes it for a while and hurts those in the water; a
/// vehicle may also go under by itself, which shows at the end of its way, and some of its people survive.
/// </summary>
sealed class SwimCrossing : SingleFile
{
    static readonly FireTarget NoFire = new();
    readonly SwimSite _site;
    readonly LossBook _lost;
    readonly ulong _luck;
    readonly List<Load> _under = [];
    double _width,
        _current,
        _speed,
        _interval,
        _loss;

    public SwimCrossing(World world, SwimSite site)
        : base(world, site)
    {
        _site = site;
        _lost = world.Losses.Of("swimming", "while swimming, without fire", "Vehicles that went under by themselves.");
        _luck = StreamId.Of("swim", site.Name);
    }

    public override TargetKind Kind => TargetKind.SwimSite;

    public override string Reasoning => $"a vehicle that swims every {_interval:0.#} s";

    protected override bool IsPassable => _current <= _site.MaxCurrent && _current < _speed;

    protected override WaitingLine Line => Vehicles;

    protected override int Group => 1;

    protected override double Interval => _interval;

    protected override double CrossingSeconds => _width / Math.Sqrt(_speed * _speed - _current * _current);

    public override bool CanEverCarry(VehicleType? type) => type is { Swims: true } && IsPassable;

    protected override (double Vehicles, double Persons) Rates() => (IsPassable ? 1 / _interval : 0, 0);

    protected override void TakeValues()
    {
        var river = World.Plan.Scenario.River;
        _width = World.Value(river.Width);
        _current = World.Value(river.Current);
        _speed = World.Value(_site.Speed);
        _interval = 1 / World.Value(_site.Rate);
        _loss = World.Value(_site.Loss);
    }

    protected override void Land(Load load, uint entry)
    {
        var accident = new Hit(World, NoFire, _lost, _luck, (int)entry, Certain: true);
        if (accident.Luck(Mark.Sinks) >= _loss)
        {
            base.Land(load, entry);
            return;
        }
        _lost.Hits++;
        _under.Clear();
        _under.Add(load);
        Lose(accident, _under);
    }
}
