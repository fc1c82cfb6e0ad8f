using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Sites that are not ready when the clock starts, and bridges that are still to be emplaced.</summary>
sealed class LateOpeningCause() : Cause("late opening", "every site is open from the start")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Sites.Values.Any(site =>
            CanBeAboveZero(site.Opens, scenario)
            || (site is PontoonBridgeSite bridge && CanBeAboveZero(bridge.Emplacement, scenario))
        );

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario.WithSites(site =>
            site is PontoonBridgeSite bridge ? bridge with { Opens = 0, Emplacement = 0 } : site with { Opens = 0 }
        );
}
