namespace RiverCrossingSim.Model;

/// <summary>Pontoon and barge bridges.</summary>
sealed class PontoonBridgeMeans : MeansOfCrossing<PontoonBridgeSite>
{
    public override string Title => "Pontoon and barge bridges";

    public override Type Work => typeof(PontoonBridge);

    public override IReadOnlyList<MeansRule> Rules { get; } = [MeansRule.RoadFlow];

    public override IReadOnlyList<TargetKind> Targets { get; } = [TargetKind.PontoonBridge];

    public override IReadOnlyList<Hindrance> Hindrances { get; } =
    [
        Hindrance.OfLoadClass<PontoonBridgeSite>(
            (site, _) => site.LoadClass,
            site => site with { LoadClass = double.PositiveInfinity }
        ),
        Hindrance.Of<PontoonBridgeSite>(
            HindranceKind.LateOpening,
            (site, scenario) => Bounds.Of(site.Emplacement, scenario).Greatest > 0,
            site => site with { Emplacement = 0 }
        ),
        Hindrance.Of<PontoonBridgeSite>(
            HindranceKind.Repair,
            (site, scenario) => Bounds.Of(site.Refill, scenario).Greatest > 0,
            site => site with { Refill = 0 }
        ),
    ];

    public override MeansLine Line { get; } = new(6, "11 2");

    public override bool IsBridge => true;

    protected override Crossing Make(World world, PontoonBridgeSite site) => new PontoonBridge(world, site);

    protected override bool CouldCarry(PontoonBridgeSite site, VehicleType? type, Scenario scenario) =>
        type is not null && site.LoadClass >= type.LoadClass;

    protected override MeansWords Describe(PontoonBridgeSite site, IQuantityWords words) =>
        new(
            $"{words.Range(site.Length ?? words.Scenario.River.Width, Dimension.Length)}, class {words.Range(site.LoadClass, Dimension.Mass)}, {words.Count(site.Spares, "spare section")}",
            $"length and that of the vehicle over {words.Text(site.Speed, Dimension.Speed)}",
            [
                new("lane", "1 while no section is missing", "crossing vehicles, one behind another"),
                new("spare sections", words.Text(site.Spares, Dimension.Count), "repairs, one section after another"),
            ]
        )
        {
            Upkeep =
            [
                $"emplacement {words.Text(site.Emplacement, Dimension.Duration)}; one spare section put in {words.Text(site.Refill, Dimension.Duration)}",
            ],
        };
}
