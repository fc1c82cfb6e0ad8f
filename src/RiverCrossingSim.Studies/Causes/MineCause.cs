using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Mines on routes.</summary>
sealed class MineCause() : Cause("mines", "no route is mined")
{
    public override bool IsIn(Scenario scenario) => scenario.Disruptions.Values.Any(IsMine);

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario with
        {
            Disruptions = scenario
                .Disruptions.Where(disruption => !IsMine(disruption.Value))
                .ToDictionary(disruption => disruption.Key, disruption => disruption.Value),
        };

    /// <summary>Whether a disruption lays mines.</summary>
    public static bool IsMine(Disruption disruption) => disruption.Effect == DisruptionEffect.Mines;
}
