using RiverCrossingSim.Model;

namespace RiverCrossingSim.Extension.Tests.Ford;

/// <summary>Fords, as the program sees them.</summary>
public sealed class FordMeans : MeansOfCrossing<FordSite>
{
    /// <summary>A ford with the vehicles in it.</summary>
    public static TargetKind Target { get; } =
        new("ford")
        {
            About = "A ford, with the vehicles in it.",
            IsClosedForATime = true,
            HurtsPeople = true,
            LosesVehicles = true,
        };

    /// <summary>The bed has become too soft.</summary>
    public static Closure SoftBed { get; } =
        new("soft-bed")
        {
            Words = "its bed settles",
            Label = "soft bed",
            Cause = "a soft bed",
            About = "Hours in which its bed settled.",
            Stage = new Stage("soft-bed", "waiting for a ford's bed to settle"),
        };

    /// <summary>How often the bed of a ford had to settle.</summary>
    public static Measure Settlings { get; } =
        new(MeasureGroup.Site, "settlings")
        {
            About = "Times that its bed had to settle.",
            Label = "times that its bed settled",
        };

    /// <summary>When the bed of a ford became too soft for the first time.</summary>
    public static Measure Softened { get; } =
        new(MeasureGroup.Event, "softened_h")
        {
            About = "When its bed became too soft for the first time; infinite if never.",
            Label = "{subject} became too soft",
            Unit = "h",
        };

    /// <summary>Vehicles that came through a ford, in a group that the program does not know.</summary>
    public static Measure Through { get; } =
        new(new MeasureGroup("ford"), "through") { About = "Vehicles that came through {subject}.", Label = "through" };

    /// <summary>The program's language with the ford, its target, its closure and its measures.</summary>
    public static ScenarioLanguage Language { get; } =
        ScenarioLanguage
            .Default.With(Target)
            .With(SoftBed)
            .With(Settlings)
            .With(Softened)
            .With(Through)
            .With(new FordMeans());

    /// <inheritdoc/>
    public override string Title => "Fords";

    /// <inheritdoc/>
    public override Type Work => typeof(FordCrossing);

    /// <inheritdoc/>
    public override IReadOnlyList<MeansRule> Rules { get; } = [new("Single file", typeof(SingleFile))];

    /// <inheritdoc/>
    public override IReadOnlyList<TargetKind> Targets { get; } = [Target];

    /// <inheritdoc/>
    public override IReadOnlyList<Hindrance> Hindrances { get; } =
    [
        Hindrance.OfLoadClass<FordSite>(
            (site, _) => site.LoadClass,
            site => site with { LoadClass = double.PositiveInfinity }
        ),
    ];

    /// <inheritdoc/>
    public override MeansLine Line { get; } = new(3, "1 3");

    /// <inheritdoc/>
    protected override Crossing Make(World world, FordSite site) => new FordCrossing(world, site);

    /// <inheritdoc/>
    protected override bool CouldCarry(FordSite site, VehicleType? type, Scenario scenario) =>
        type is not null && type.LoadClass <= site.LoadClass;

    /// <inheritdoc/>
    protected override OwnSpeed? AgainstCurrent(FordSite site) =>
        new("speed", site.Speed, "the vehicles", "all would drift off");

    /// <inheritdoc/>
    protected override MeansWords Describe(FordSite site, IQuantityWords words) =>
        new(
            $"{words.Range(site.Rate, Dimension.Rate)}, vehicles up to class {words.Range(site.LoadClass, Dimension.Mass)}",
            $"width over {words.Text(site.Speed, Dimension.Speed)}",
            [new("bed", "1", "vehicles, one behind another")]
        )
        {
            Upkeep =
            [
                $"its bed settles {words.Text(site.Settles, Dimension.Duration)} after every {site.FirmFor} vehicles",
            ],
        };
}
