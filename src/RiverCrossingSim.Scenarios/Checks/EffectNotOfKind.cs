using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>An effect of a hit is given for a kind of target that does not know it.</summary>
sealed class EffectNotOfKind : ICheck
{
    public string Code => "RC206";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var source in scenario.Fire.Values)
        {
            foreach (var (kind, effects) in source.Targets)
            {
                foreach (var (key, value, isKnown, instead) in Effects(kind, effects))
                {
                    if (value is not Quantity.Constant { Value: 0 } && !isKnown)
                    {
                        yield return new(
                            $"fire.{source.Name}.targets.{kind.Name}.{key}",
                            $"does nothing for targets of kind {kind.Name}; {instead}"
                        );
                    }
                }
            }
        }
    }

    static IEnumerable<(string Key, Quantity Value, bool IsKnown, string Instead)> Effects(
        TargetKind kind,
        FireTarget effects
    ) =>
        [
            (
                "closed",
                effects.Closed,
                kind.IsClosedForATime,
                "how long it is out of use follows from the site's repair, refill or craft-repair, and 'pause' closes a site after any strike"
            ),
            (
                "hurt",
                effects.Hurt,
                kind.HurtsPeople,
                "who is lost follows from the site's 'survivors', and for craft from 'sinks'"
            ),
            (
                "vehicles-lost",
                effects.VehiclesLost,
                kind.LosesVehicles,
                "vehicles are lost with the bridge or craft that carries them"
            ),
        ];
}
