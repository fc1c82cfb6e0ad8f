using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Bridges that are damaged when the clock starts. What hits break on the way is a part of what fire does, or a cause of its own where
/// somebody asks for it: <see cref="RepairCause"/>.
/// </summary>
sealed class DamageCause() : Cause("damage at the start", "every bridge is in its best condition at the start")
{
    public override bool IsIn(Scenario scenario) => scenario.Has(HindranceKind.Damage);

    public override Scenario SwitchOff(Scenario scenario) => scenario.Without(HindranceKind.Damage);
}
