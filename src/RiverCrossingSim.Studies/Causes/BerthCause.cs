using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Berths, where there can be more craft than berths.</summary>
sealed class BerthCause() : Cause("berths", "there is a berth for every craft on both banks")
{
    public override bool IsIn(Scenario scenario) => scenario.Has(HindranceKind.Berths);

    public override Scenario SwitchOff(Scenario scenario) => scenario.Without(HindranceKind.Berths);
}
