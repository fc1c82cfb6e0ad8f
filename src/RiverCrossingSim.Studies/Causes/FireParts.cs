using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What one source of fire does.</summary>
/// <param name="source">Its name.</param>
sealed class FireOfSourceCause(string source) : Cause($"fire of {source}", $"{source} does not fire")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Fire.TryGetValue(source, out var fire) && FireCause.CanFire(fire, scenario);

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario with
        {
            Fire = scenario.Fire.Where(entry => entry.Key != source).ToDictionary(),
        };
}

/// <summary>What fire at one kind of target does, whoever fires. A source without another target does not fire at all.</summary>
/// <param name="kind">The kind of target.</param>
sealed class FireOnTargetCause(TargetKind kind)
    : Cause($"fire on {Wording.Spaced(kind.Name)}", $"nobody fires at: {Wording.Spaced(kind.Name)}")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Fire.Values.Any(fire => fire.Targets.ContainsKey(kind) && FireCause.CanFire(fire, scenario));

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario with
        {
            Fire = scenario
                .Fire.Select(entry =>
                    (
                        entry.Key,
                        Fire: entry.Value with
                        {
                            Targets = entry.Value.Targets.Where(target => target.Key != kind).ToDictionary(),
                        }
                    )
                )
                .Where(entry => entry.Fire.Targets.Count > 0)
                .ToDictionary(entry => entry.Key, entry => entry.Fire),
        };
}
