using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Fire of every source; what an air defence or a posture does to it goes with it.</summary>
sealed class FireCause() : Cause("fire", "nobody fires")
{
    public override bool IsIn(Scenario scenario) => scenario.Fire.Values.Any(source => CanFire(source, scenario));

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario with
        {
            Fire = new Dictionary<string, FireSource>(),
        };

    public override IReadOnlyList<Cause> Parts(Scenario scenario, CauseSplit split)
    {
        var sources = scenario.Fire.Where(entry => CanFire(entry.Value, scenario)).ToList();
        return split switch
        {
            CauseSplit.Sources => [.. sources.Select(entry => new FireOfSourceCause(entry.Key))],
            CauseSplit.Targets =>
            [
                .. scenario
                    .Language.Targets.Where(kind => sources.Any(entry => entry.Value.Targets.ContainsKey(kind)))
                    .Select(kind => new FireOnTargetCause(kind)),
            ],
            CauseSplit.Repair => RepairCause.Of(scenario) is { } repair ? [this, repair] : [this],
            _ => throw new ArgumentOutOfRangeException(nameof(split), split, "There is no such split."),
        };
    }

    /// <summary>Whether a source ever fires.</summary>
    internal static bool CanFire(FireSource source, Scenario scenario) =>
        CanBeAboveZero(source.Rate, scenario) || source.At.Count > 0 || source.DailyAt.Count > 0;
}
