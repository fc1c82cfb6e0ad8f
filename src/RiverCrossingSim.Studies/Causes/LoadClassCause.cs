using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What a means of crossing can carry: load classes of bridges, decks and narrow places, and the total load of a deck.</summary>
sealed class LoadClassCause()
    : Cause("load classes", "every bridge, deck and narrow place bears any vehicle, and a deck any load")
{
    const double Any = double.PositiveInfinity;

    public override bool IsIn(Scenario scenario) =>
        Heaviest(scenario) is var heaviest
        && (
            scenario.Links.Values.Any(link => link.LoadClass < heaviest)
            || scenario.Sites.Values.Any(site => Bears(site, scenario) < heaviest)
        );

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario.WithSites(Unlimited) with
        {
            Links = scenario.Links.ToDictionary(link => link.Key, link => link.Value with { LoadClass = Any }),
        };

    static double Heaviest(Scenario scenario) =>
        scenario
            .Force.Units.SelectMany(unit => unit.Vehicles)
            .Where(vehicles => vehicles.Value > 0)
            .Select(vehicles => scenario.VehicleTypes[vehicles.Key].LoadClass)
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>The heaviest vehicle that a site takes in its worst condition in use; of a deck, as many of them as it has room for.</summary>
    static double Bears(Site site, Scenario scenario) =>
        site switch
        {
            BridgeSite bridge => bridge
                .Conditions.Where(condition => condition.Lanes > 0)
                .Select(condition => condition.LoadClass)
                .DefaultIfEmpty(Any)
                .Min(),
            PontoonBridgeSite bridge => bridge.LoadClass,
            FerrySite { Deck: var deck } => double.IsFinite(Bounds.Of(deck.Load, scenario).Least) ? 0 : deck.LoadClass,
            // What carries no vehicles, or vehicles that swim, has no class.
            _ => Any,
        };

    static Site Unlimited(Site site) =>
        site switch
        {
            BridgeSite bridge => bridge with
            {
                Conditions = [.. bridge.Conditions.Select(condition => condition with { LoadClass = Any })],
            },
            PontoonBridgeSite bridge => bridge with { LoadClass = Any },
            FerrySite ferries => ferries with { Deck = ferries.Deck with { LoadClass = Any, Load = Any } },
            _ => site,
        };
}
