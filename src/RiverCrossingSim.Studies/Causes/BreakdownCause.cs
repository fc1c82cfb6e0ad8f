using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Breakdowns of craft on their trips.</summary>
sealed class BreakdownCause() : Cause("breakdowns", "no craft breaks down")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Sites.Values.OfType<CraftSite>().Any(site => CanBeAboveZero(site.Breakdowns, scenario));

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario.WithSites(site => site is CraftSite craft ? craft with { Breakdowns = 0 } : site);
}
