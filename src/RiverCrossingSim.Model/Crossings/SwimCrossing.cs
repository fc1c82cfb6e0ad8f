namespace RiverCrossingSim.Model;

/// <summary>
/// A swim site: vehicles that swim, one behind another. A hit closes it for a while and hurts those in the water; a
/// vehicle may also go under by itself, which shows at the end of its way, and some of its people survive.
/// </summary>
sealed class SwimCrossing : SingleFile
{
    readonly SwimSite _site;
    readonly LossBook _lost;
    readonly ulong _luck;
    readonly List<Load> _under = [];
    double _speed,
        _interval,
        _loss;

    public SwimCrossing(World world, SwimSite site)
        : base(world, site)
    {
        _site = site;
        _lost = world.Losses(
            LossBook.Swimming,
            plan => new LossBook(
                plan,
                LossBook.Swimming,
                "while swimming, without fire",
                "Vehicles that went under by themselves."
            )
        );
        _luck = StreamId.Of("swim", site.Name);
    }

    public override TargetKind Kind => TargetKind.SwimSite;

    public override string Reasoning => $"a vehicle that swims every {_interval:0.#} s";

    protected override bool IsPassable => Water.UsualCurrent <= _site.MaxCurrent && Water.UsualCurrent < _speed;

    protected override WaitingLine Line => Vehicles;

    protected override int Group => 1;

    protected override double Interval => _interval;

    protected override double CrossingSeconds => Water.TimeAcross(_speed, Now).TotalSeconds;

    protected override void RiverChanges() =>
        Delay(landing =>
        {
            var usual = Math.Sqrt(_speed * _speed - Water.UsualCurrent * Water.UsualCurrent) / Water.UsualWidth;
            var left = (landing - Now).TotalSeconds * usual;
            return Now + Water.TimeAcross(_speed, Now, Math.Min(1, left));
        });

    protected override double FloodLimit => Math.Min(base.FloodLimit, Water.LevelOfCurrent(_speed));

    protected override bool MayCarry(VehicleType? type) => type is { Swims: true } && IsPassable;

    protected override (double Vehicles, double Persons) Rates() => (IsPassable ? 1 / _interval : 0, 0);

    protected override void TakeValues()
    {
        _speed = World.Value(_site.Speed);
        _interval = 1 / World.Value(_site.Rate);
        _loss = World.Value(_site.Loss);
    }

    protected override void Land(Load load, uint entry)
    {
        var accident = new Hit(World, FireTarget.Nothing, _lost, _luck, (int)entry, Certain: true);
        if (accident.Luck(Mark.Sinks) >= _loss)
        {
            base.Land(load, entry);
            return;
        }
        _lost.Hits++;
        // Where it went under on its way is not known: its people swim back.
        load.NearerBank = Bank.Near;
        _under.Clear();
        _under.Add(load);
        Lose(accident, _under);
    }
}
