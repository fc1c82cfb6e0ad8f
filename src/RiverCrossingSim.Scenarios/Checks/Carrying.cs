using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>What a site can carry at best: in its best condition, with the most favourable draw.</summary>
static class Carrying
{
    /// <summary>Whether a vehicle of the type could ever cross at the site.</summary>
    public static bool Carries(this Site site, VehicleType vehicle, Scenario scenario) =>
        scenario.Language.MeansOf(site).CouldCarry(site, vehicle, scenario);

    /// <summary>Whether dismounted people could ever cross at the site; on road bridges and in the water they ride.</summary>
    public static bool CarriesDismounted(this Site site, Scenario scenario) =>
        scenario.Language.MeansOf(site).CouldCarry(site, null, scenario);

    /// <summary>Whether the site could ever work before the horizon, at the most favourable draw.</summary>
    public static bool CanOpen(this Site site, Scenario scenario)
    {
        var horizon = scenario.Horizon.TotalSeconds;
        return Bounds.Of(site.Opens, scenario).Least < horizon
            && !(WindowStart.After(scenario, site.Window) >= horizon)
            && Bounds.Of(scenario.River.Current, scenario).Least <= site.MaxCurrent
            && scenario.Language.MeansOf(site).CouldWork(site, scenario);
    }

    /// <summary>People of a unit who have no seat in a vehicle.</summary>
    public static long Walking(this Scenario scenario, Unit unit)
    {
        var seats =
            scenario.Force.Riders == Riders.CrewsOnly
                ? 0
                : unit.Vehicles.Sum(v => (long)v.Value * scenario.VehicleTypes[v.Key].Seats);
        return unit.Personnel - scenario.Crews(unit) - seats;
    }

    /// <summary>People whom the vehicles of a unit need as crews.</summary>
    public static long Crews(this Scenario scenario, Unit unit) =>
        unit.Vehicles.Sum(v => (long)v.Value * scenario.VehicleTypes[v.Key].Crew);

    /// <summary>The sites that a unit may use.</summary>
    public static IEnumerable<Site> SitesOf(this Scenario scenario, Unit unit) =>
        unit.Sites.Count == 0
            ? scenario.Sites.Values
            : unit.Sites.Where(scenario.Sites.ContainsKey).Select(name => scenario.Sites[name]);
}
