using System.Diagnostics.CodeAnalysis;

namespace RiverCrossingSim.Model;

/// <summary>What all means worked by craft have in common.</summary>
/// <typeparam name="TSite">The record.</typeparam>
abstract class CraftMeans<
    [DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties
    )]
        TSite
> : MeansOfCrossing<TSite>
    where TSite : CraftSite
{
    /// <summary>The most berths that the keys take.</summary>
    const double EnoughBerths = 10_000;

    public override IReadOnlyList<Hindrance> Hindrances { get; } =
    [
        Hindrance.Of<CraftSite>(
            HindranceKind.Berths,
            HasFewBerths,
            site => site with { NearBerths = EnoughBerths, FarBerths = EnoughBerths }
        ),
        Hindrance.Of<CraftSite>(
            HindranceKind.Breakdowns,
            (site, scenario) => Most(site.Breakdowns, scenario) > 0,
            site => site with { Breakdowns = 0 }
        ),
        Hindrance.Of<CraftSite>(
            HindranceKind.Repair,
            (site, scenario) => Most(site.CraftRepair, scenario) > 0 && Bounds.Of(site.SinkShare, scenario).Least < 1,
            // Breakdowns are another cause, and keep their time.
            site => site with { CraftRepair = 0, BreakdownRepair = site.BreakdownRepair ?? site.CraftRepair }
        ),
    ];

    public override MeansLine Line { get; } = new(1.8, "8 5");

    /// <summary>The craft on the water as a target.</summary>
    protected abstract TargetKind OnTheWater { get; }

    public override IReadOnlyList<TargetKind> Targets => [OnTheWater, TargetKind.Landing, TargetKind.CraftAtBank];

    /// <summary>What one craft carries.</summary>
    protected abstract Deck DeckOf(TSite site);

    /// <summary>One of the craft, and several.</summary>
    protected abstract (string One, string Many) Called { get; }

    /// <summary>What one craft carries, as it follows the number of craft.</summary>
    protected abstract string Load(TSite site, IQuantityWords words);

    protected override Crossing Make(World world, TSite site) =>
        new CraftCrossing(world, site, DeckOf(site), OnTheWater);

    protected override bool CouldCarry(TSite site, VehicleType? type, Scenario scenario)
    {
        var deck = DeckOf(site);
        return type is null
            ? Most(deck.Persons, scenario) >= 1
            : deck.LoadClass >= type.LoadClass
                && Most(deck.Load, scenario) >= type.LoadClass
                && Most(deck.Length, scenario) >= type.Length
                && Most(deck.Lanes, scenario) >= 1;
    }

    protected override bool CouldWork(TSite site, Scenario scenario) =>
        HasCraft(site, scenario)
        && (
            site.CrossingTime is not null
            || Most(site.Speed, scenario) > Bounds.Of(scenario.River.Current, scenario).Least
        );

    protected override OwnSpeed? AgainstCurrent(TSite site) =>
        site.CrossingTime is null ? new OwnSpeed("speed", site.Speed, "the craft", "none ever crosses") : null;

    protected override MeansWords Describe(TSite site, IQuantityWords words)
    {
        var count = words.Range(site.Craft, Dimension.Count);
        var first = site.Timetable.Count > 0 ? " at first" : "";
        return new MeansWords(
            $"{count} {(count == "1" ? Called.One : Called.Many)}{first}{Load(site, words)}",
            site.CrossingTime is { } time
                ? words.Text(time, Dimension.Duration)
                : $"width / sqrt(speed^2 - current^2) at {words.Text(site.Speed, Dimension.Speed)}",
            [
                new("craft", Timetable(site, words), "loading, crossing, unloading"),
                new(
                    "berths on the near bank",
                    words.Text(site.NearBerths, Dimension.Count),
                    "a craft from docking to casting off, with its loading"
                ),
                new("berths on the far bank", words.Text(site.FarBerths, Dimension.Count), "a craft while it unloads"),
            ]
        )
        {
            Upkeep = words.IsAny(site.Breakdowns)
                ?
                [
                    $"breaks down on {words.Text(site.Breakdowns, Dimension.Share)} of loaded trips, repair {words.Text(site.BreakdownRepair ?? site.CraftRepair, Dimension.Duration)}",
                ]
                : [],
        };
    }

    static string Timetable(TSite site, IQuantityWords words)
    {
        var later = site.Timetable.Select(change =>
            $"{words.Text(change.Craft, Dimension.Count)} from {words.Range(change.From.TotalSeconds, Dimension.Duration)} on"
        );
        return string.Join("; ", later.Prepend(words.Text(site.Craft, Dimension.Count)));
    }

    static bool HasFewBerths(CraftSite site, Scenario scenario)
    {
        var berths = Math.Min(Bounds.Of(site.NearBerths, scenario).Least, Bounds.Of(site.FarBerths, scenario).Least);
        return site
            .Timetable.Select(change => change.Craft)
            .Append(site.Craft)
            .Any(craft => Most(craft, scenario) > berths);
    }

    static bool HasCraft(TSite site, Scenario scenario) =>
        Most(site.Craft, scenario) >= 1
        || site.Timetable.Any(change => Most(change.Craft, scenario) >= 1)
        || scenario.Sites.Values.OfType<PontoonBridgeSite>().Any(bridge => bridge.WorkedAs == site.Name);

    static double Most(Quantity quantity, Scenario scenario) => Bounds.Of(quantity, scenario).Greatest;
}
