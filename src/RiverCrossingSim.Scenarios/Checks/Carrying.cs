using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>What a site can carry at best: in its best condition, with the most favourable draw.</summary>
static class Carrying
{
    /// <summary>Whether a vehicle of the type could ever cross at the site.</summary>
    public static bool Carries(this Site site, VehicleType vehicle, Scenario scenario) =>
        site switch
        {
            BridgeSite bridge => bridge.Conditions.Any(c => c.Lanes > 0 && c.LoadClass >= vehicle.LoadClass),
            PontoonBridgeSite pontoon => pontoon.LoadClass >= vehicle.LoadClass,
            FerrySite { Deck: var deck } => deck.LoadClass >= vehicle.LoadClass
                && Most(deck.Load, scenario) >= vehicle.LoadClass
                && Most(deck.Length, scenario) >= vehicle.Length
                && Most(deck.Lanes, scenario) >= 1,
            SwimSite => vehicle.Swims,
            BoatSite or FootbridgeSite => false,
            _ => true,
        };

    /// <summary>Whether dismounted people could ever cross at the site; on road bridges and in the water they ride.</summary>
    public static bool CarriesDismounted(this Site site, Scenario scenario) =>
        site switch
        {
            BridgeSite or PontoonBridgeSite or SwimSite => false,
            FerrySite ferries => Most(ferries.Deck.Persons, scenario) >= 1,
            _ => true,
        };

    /// <summary>Whether the site could ever work before the horizon, at the most favourable draw.</summary>
    public static bool CanOpen(this Site site, Scenario scenario)
    {
        var horizon = scenario.Horizon.TotalSeconds;
        var current = Bounds.Of(scenario.River.Current, scenario).Least;
        return Bounds.Of(site.Opens, scenario).Least < horizon
            && !(WindowStart.After(scenario, site.Window) >= horizon)
            && current <= site.MaxCurrent
            && (site is not CraftSite craft || (HasCraft(craft, scenario) && IsFaster(craft, current, scenario)));
    }

    static bool HasCraft(CraftSite site, Scenario scenario) =>
        Most(site.Craft, scenario) >= 1
        || site.Timetable.Any(change => Most(change.Craft, scenario) >= 1)
        || scenario.Sites.Values.OfType<PontoonBridgeSite>().Any(bridge => bridge.WorkedAs == site.Name);

    static bool IsFaster(CraftSite site, double current, Scenario scenario) =>
        site.CrossingTime is not null || Most(site.Speed, scenario) > current;

    /// <summary>The sites that a unit may use.</summary>
    public static IEnumerable<Site> SitesOf(this Scenario scenario, Unit unit) =>
        unit.Sites.Count == 0
            ? scenario.Sites.Values
            : unit.Sites.Where(scenario.Sites.ContainsKey).Select(name => scenario.Sites[name]);

    static double Most(Quantity quantity, Scenario scenario) => Bounds.Of(quantity, scenario).Greatest;
}
