using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// The time for which what is hit stays closed or broken. It is not among the causes that are looked for: without fire it does nothing,
/// and much of fire does nothing without it, so each has half of what both do together. Whoever asks for it splits fire by it.
/// </summary>
sealed class RepairCause()
    : Cause("repair after hits", "what a hit closes or breaks is open and whole at once; what it destroys stays lost")
{
    /// <summary>The cause where a scenario has it; else null.</summary>
    public static RepairCause? Of(Scenario scenario) =>
        new RepairCause() is var cause && cause.IsIn(scenario) ? cause : null;

    public override bool IsIn(Scenario scenario) =>
        scenario
            .Fire.Values.Where(source => FireCause.CanFire(source, scenario))
            .SelectMany(source => source.Targets)
            .Any(target =>
                CanBeAboveZero(target.Value.Hit, scenario) && NeedsMending(target.Key, target.Value, scenario)
            );

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario.Without(HindranceKind.Repair) with
        {
            Fire = scenario.Fire.ToDictionary(
                entry => entry.Key,
                entry =>
                    entry.Value with
                    {
                        Targets = entry.Value.Targets.ToDictionary(
                            target => target.Key,
                            target => target.Value with { Closed = 0 }
                        ),
                    }
            ),
        };

    static bool NeedsMending(TargetKind kind, FireTarget effects, Scenario scenario) =>
        (kind.IsClosedForATime && CanBeAboveZero(effects.Closed, scenario))
        || scenario.Sites.Values.Any(site =>
            scenario.Language.MeansOf(site).Targets.Contains(kind)
            && (scenario with { Sites = new Dictionary<string, Site> { [site.Name] = site } }).Has(HindranceKind.Repair)
        );
}
