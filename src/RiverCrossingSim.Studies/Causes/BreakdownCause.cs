using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Breakdowns of craft on their trips.</summary>
sealed class BreakdownCause() : Cause("breakdowns", "no craft breaks down")
{
    public override bool IsIn(Scenario scenario) => scenario.Has(HindranceKind.Breakdowns);

    public override Scenario SwitchOff(Scenario scenario) => scenario.Without(HindranceKind.Breakdowns);
}
