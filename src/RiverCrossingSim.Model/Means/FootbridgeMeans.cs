namespace RiverCrossingSim.Model;

/// <summary>Footbridges.</summary>
sealed class FootbridgeMeans : MeansOfCrossing<FootbridgeSite>
{
    public override string Title => "Footbridges";

    public override Type Work => typeof(Footbridge);

    public override IReadOnlyList<MeansRule> Rules { get; } = [MeansRule.OneBehindAnother];

    public override IReadOnlyList<TargetKind> Targets { get; } = [TargetKind.Footbridge];

    public override IReadOnlyList<Hindrance> Hindrances { get; } = [];

    public override MeansLine Line { get; } = new(1.6);

    protected override Crossing Make(World world, FootbridgeSite site) => new Footbridge(world, site);

    protected override bool CouldCarry(FootbridgeSite site, VehicleType? type, Scenario scenario) => type is null;

    protected override MeansWords Describe(FootbridgeSite site, IQuantityWords words) =>
        new(
            $"{words.Range(site.Length ?? words.Scenario.River.Width, Dimension.Length)}, {words.Range(site.Rate, Dimension.Rate)}, on foot",
            site.CrossingTime is { } time
                ? words.Text(time, Dimension.Duration)
                : $"length over {words.Text(site.Speed, Dimension.Speed)}",
            [MeansResource.Entry]
        );
}
