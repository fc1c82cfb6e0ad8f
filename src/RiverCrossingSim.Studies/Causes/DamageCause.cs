using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What hits break, and the condition in which a bridge is at the start.</summary>
sealed class DamageCause()
    : Cause(
        "damage and repair",
        "bridges are in their best condition, and hits neither break nor close a means of crossing or a road"
    )
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Sites.Values.OfType<BridgeSite>().Any(IsDamaged)
        || (
            scenario.Fire.Count > 0
            && (
                scenario.Sites.Values.Any(site => IsBreakable(site, scenario))
                || scenario.Fire.Values.Any(source =>
                    source.Targets.Values.Any(target => CanBeAboveZero(target.Closed, scenario))
                )
            )
        );

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario.WithSites(Unbreakable) with
        {
            Fire = scenario.Fire.ToDictionary(
                source => source.Key,
                source => source.Value with { Targets = NoneClosed(source.Value) }
            ),
        };

    static bool IsDamaged(BridgeSite bridge) =>
        bridge.InitialCondition is { } condition && condition != bridge.Conditions[0].Name;

    static bool IsBreakable(Site site, Scenario scenario) =>
        site switch
        {
            BridgeSite bridge => CanBeAboveZero(bridge.StepsPerHit, scenario),
            PontoonBridgeSite bridge => CanBeAboveZero(bridge.SectionsPerHit, scenario),
            CraftSite craft => CanBeAboveZero(craft.SinkShare, scenario) || CanBeAboveZero(craft.CraftRepair, scenario),
            // What has no repair of its own is closed by the targets alone.
            _ => false,
        };

    static Site Unbreakable(Site site) =>
        site switch
        {
            BridgeSite bridge => bridge with { InitialCondition = null, StepsPerHit = 0 },
            PontoonBridgeSite bridge => bridge with { SectionsPerHit = 0 },
            CraftSite craft => craft with
            {
                SinkShare = 0,
                BreakdownRepair = craft.BreakdownRepair ?? craft.CraftRepair,
                CraftRepair = 0,
            },
            _ => site,
        };

    static Dictionary<TargetKind, FireTarget> NoneClosed(FireSource source) =>
        source.Targets.ToDictionary(target => target.Key, target => target.Value with { Closed = 0 });
}
