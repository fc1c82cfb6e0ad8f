using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Sites that are not ready when the clock starts, and bridges that are still to be emplaced.</summary>
sealed class LateOpeningCause() : Cause("late opening", "every site is open from the start")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Sites.Values.Any(site => CanBeAboveZero(site.Opens, scenario))
        || scenario.Has(HindranceKind.LateOpening);

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario.Without(HindranceKind.LateOpening).WithSites(site => site with { Opens = 0 });
}
