namespace RiverCrossingSim.Model;

/// <summary>Fixed bridges.</summary>
sealed class BridgeMeans : MeansOfCrossing<BridgeSite>
{
    public override string Title => "Fixed bridges";

    public override Type Work => typeof(FixedBridge);

    public override IReadOnlyList<MeansRule> Rules { get; } = [MeansRule.RoadFlow];

    public override IReadOnlyList<TargetKind> Targets { get; } = [TargetKind.Bridge];

    public override IReadOnlyList<Hindrance> Hindrances { get; } =
    [
        Hindrance.OfLoadClass<BridgeSite>(
            (site, _) =>
                site
                    .Conditions.Where(condition => condition.Lanes > 0)
                    .Select(condition => condition.LoadClass)
                    .DefaultIfEmpty(double.PositiveInfinity)
                    .Min(),
            site =>
                site with
                {
                    Conditions =
                    [
                        .. site.Conditions.Select(condition => condition with { LoadClass = double.PositiveInfinity }),
                    ],
                }
        ),
        Hindrance.Of<BridgeSite>(
            HindranceKind.Damage,
            (site, _) => site.InitialCondition is { } condition && condition != site.Conditions[0].Name,
            site => site with { InitialCondition = null }
        ),
        Hindrance.Of<BridgeSite>(
            HindranceKind.Repair,
            (site, scenario) => site.Repair is not { } repair || Bounds.Of(repair, scenario).Greatest > 0,
            site => site with { Repair = 0 }
        ),
    ];

    public override MeansLine Line { get; } = new(1.6, IsTwin: true);

    public override bool IsBridge => true;

    protected override Crossing Make(World world, BridgeSite site) => new FixedBridge(world, site);

    protected override bool CouldCarry(BridgeSite site, VehicleType? type, Scenario scenario) =>
        type is not null
        && site.Conditions.Any(condition => condition.Lanes > 0 && condition.LoadClass >= type.LoadClass);

    protected override MeansWords Describe(BridgeSite site, IQuantityWords words)
    {
        var lanes = string.Join("; ", site.Conditions.Select(condition => $"{condition.Name}: {condition.Lanes}"));
        var resources = new List<MeansResource>
        {
            new("lanes", lanes, "crossing vehicles, one behind another in each lane"),
        };
        if (site.Repair is not null)
        {
            resources.Add(new("repair crew", "1", "repairs, one step after another"));
        }
        return new MeansWords(
            $"{words.Range(site.Span, Dimension.Length)}; {AtFirst(site, words)}",
            "span and length of the vehicle over the speed of the bridge's condition",
            resources
        )
        {
            Upkeep = site.Repair is { } repair
                ?
                [
                    $"repair of one step {words.Text(repair, Dimension.Duration)}, times {words.Text(site.RepairGrowth, Dimension.Number)} for every hit before",
                ]
                : [],
        };
    }

    static string AtFirst(BridgeSite site, IQuantityWords words)
    {
        var condition =
            site.Conditions.FirstOrDefault(condition => condition.Name == site.InitialCondition) ?? site.Conditions[0];
        var heaviest = double.IsFinite(condition.LoadClass)
            ? $", class {words.Range(condition.LoadClass, Dimension.Mass)}"
            : "";
        return $"{condition.Name}: {words.Count(condition.Lanes, "lane")}{heaviest}";
    }
}
