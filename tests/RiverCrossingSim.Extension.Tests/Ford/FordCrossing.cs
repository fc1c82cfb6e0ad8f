using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Extension.Tests.Ford;

/// <summary>A ford at work: when so many vehicles have come through that its bed is soft, nobody drives in until it has settled.</summary>
public sealed class FordCrossing : SingleFile
{
    readonly FordSite _site;
    readonly ulong _settling;
    readonly int _settlingsPlace,
        _softenedPlace,
        _throughPlace;
    double _interval,
        _speed;
    uint _through;
    int _settlings;
    TimeSpan? _softened;

    /// <summary>A ford.</summary>
    /// <param name="world">What it shares with the other parts of the replication.</param>
    /// <param name="site">The ford as the scenario has it.</param>
    public FordCrossing(World world, FordSite site)
        : base(world, site)
    {
        (_site, _settling) = (site, StreamId.Of("ford", site.Name));
        _settlingsPlace = world.Plan.Rows.Place(FordMeans.Settlings, site.Name);
        _softenedPlace = world.Plan.Rows.Place(FordMeans.Softened, site.Name);
        _throughPlace = world.Plan.Rows.Place(FordMeans.Through, site.Name);
    }

    /// <inheritdoc/>
    public override TargetKind Kind => FordMeans.Target;

    /// <inheritdoc/>
    public override string Reasoning => $"a vehicle every {_interval:0.#} s";

    /// <inheritdoc/>
    protected override bool IsPassable => Water.UsualCurrent <= _site.MaxCurrent && Water.UsualCurrent < _speed;

    /// <inheritdoc/>
    protected override WaitingLine Line => Vehicles;

    /// <inheritdoc/>
    protected override int Group => 1;

    /// <inheritdoc/>
    protected override double Interval => _interval;

    /// <inheritdoc/>
    protected override double CrossingSeconds => Water.Width / _speed;

    /// <inheritdoc/>
    protected override bool MayCarry(VehicleType? type) =>
        type is not null && type.LoadClass <= _site.LoadClass && IsPassable;

    /// <inheritdoc/>
    protected override (double Vehicles, double Persons) Rates() => (IsPassable ? 1 / _interval : 0, 0);

    /// <inheritdoc/>
    protected override void TakeValues()
    {
        _interval = 1 / World.Value(_site.Rate);
        _speed = World.Value(_site.Speed);
        (_through, _settlings, _softened) = (0, 0, null);
    }

    /// <inheritdoc/>
    protected override void Land(Load load, uint entry)
    {
        base.Land(load, entry);
        if (++_through % _site.FirmFor == 0)
        {
            _settlings++;
            _softened ??= Now;
            Close(FordMeans.SoftBed, Now + World.DrawTime(_site.Settles, _settling, _through));
            StatusChanged();
        }
    }

    /// <inheritdoc/>
    protected override void WriteMore(Span<double> row)
    {
        base.WriteMore(row);
        row[_settlingsPlace] = _settlings;
        row[_throughPlace] = _through;
        row[_softenedPlace] = _softened?.TotalHours ?? double.PositiveInfinity;
    }
}
