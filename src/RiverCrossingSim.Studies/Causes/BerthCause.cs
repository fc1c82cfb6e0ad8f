using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Berths, where there can be more craft than berths.</summary>
sealed class BerthCause() : Cause("berths", "there is a berth for every craft on both banks")
{
    /// <summary>The most that the key takes.</summary>
    const double Enough = 10_000;

    public override bool IsIn(Scenario scenario) =>
        scenario.Sites.Values.OfType<CraftSite>().Any(site => IsShort(site, scenario));

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario.WithSites(site =>
            site is CraftSite craft ? craft with { NearBerths = Enough, FarBerths = Enough } : site
        );

    static bool IsShort(CraftSite site, Scenario scenario)
    {
        var berths = Math.Min(Bounds.Of(site.NearBerths, scenario).Least, Bounds.Of(site.FarBerths, scenario).Least);
        return site
            .Timetable.Select(change => change.Craft)
            .Append(site.Craft)
            .Any(craft => Bounds.Of(craft, scenario).Greatest > berths);
    }
}
