using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What else goes wrong on the near bank: sabotage, ambush, no fuel, no orders.</summary>
sealed class DisruptionCause() : Cause("disruptions", "nothing is sabotaged, ambushed or cut off")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Disruptions.Values.Any(disruption => !MineCause.IsMine(disruption));

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario with
        {
            Disruptions = scenario
                .Disruptions.Where(disruption => MineCause.IsMine(disruption.Value))
                .ToDictionary(disruption => disruption.Key, disruption => disruption.Value),
        };
}
