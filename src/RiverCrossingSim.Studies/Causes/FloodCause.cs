using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>A flood from a dam upstream.</summary>
sealed class FloodCause() : Cause("flood", "the dam holds")
{
    public override bool IsIn(Scenario scenario) => scenario.Flood is not null;

    public override Scenario SwitchOff(Scenario scenario) => scenario with { Flood = null };
}
