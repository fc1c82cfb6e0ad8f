namespace RiverCrossingSim.Model;

/// <summary>Swim sites.</summary>
sealed class SwimMeans : MeansOfCrossing<SwimSite>
{
    public override string Title => "Swim sites";

    public override Type Work => typeof(SwimCrossing);

    public override IReadOnlyList<MeansRule> Rules { get; } = [MeansRule.OneBehindAnother];

    public override IReadOnlyList<TargetKind> Targets { get; } = [TargetKind.SwimSite];

    public override IReadOnlyList<Hindrance> Hindrances { get; } = [];

    public override MeansLine Line { get; } = new(2, "2 4");

    protected override Crossing Make(World world, SwimSite site) => new SwimCrossing(world, site);

    protected override bool CouldCarry(SwimSite site, VehicleType? type, Scenario scenario) => type is { Swims: true };

    protected override OwnSpeed? AgainstCurrent(SwimSite site) =>
        new("speed", site.Speed, "the vehicles", "none ever swims across");

    protected override MeansWords Describe(SwimSite site, IQuantityWords words) =>
        new(
            $"{words.Range(site.Rate, Dimension.Rate)}, vehicles that swim",
            $"width / sqrt(speed^2 - current^2) at {words.Text(site.Speed, Dimension.Speed)}",
            [MeansResource.Entry]
        );
}
