using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>An effect of a hit is given for a kind of target that does not know it.</summary>
sealed class EffectNotOfKind : ICheck
{
    static readonly TargetKind[] Closable =
    [
        TargetKind.Landing,
        TargetKind.Route,
        TargetKind.Footbridge,
        TargetKind.SwimSite,
    ];

    // Those on a bridge or aboard a craft are lost or saved with it.
    static readonly TargetKind[] Hurtable = [.. Closable, TargetKind.WaitingArea, TargetKind.AssemblyArea];

    public string Code => "RC206";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var source in scenario.Fire.Values)
        {
            foreach (var (kind, effects) in source.Targets)
            {
                foreach (var (key, value, kinds, instead) in Effects(effects))
                {
                    if (value is not Quantity.Constant { Value: 0 } && !kinds.Contains(kind))
                        yield return new(
                            $"fire.{source.Name}.targets.{Names.Kebab(kind)}.{key}",
                            $"does nothing for targets of kind {Names.Kebab(kind)}; {instead}"
                        );
                }
            }
        }
    }

    static IEnumerable<(string Key, Quantity Value, TargetKind[] Kinds, string Instead)> Effects(FireTarget effects) =>
        [
            (
                "closed",
                effects.Closed,
                Closable,
                "how long it is out of use follows from the site's repair, refill or craft-repair, and 'pause' closes a site after any strike"
            ),
            (
                "hurt",
                effects.Hurt,
                Hurtable,
                "who is lost follows from the site's 'survivors', and for craft from 'sinks'"
            ),
            (
                "vehicles-lost",
                effects.VehiclesLost,
                [.. Hurtable.Except([TargetKind.Footbridge])],
                "vehicles are lost with the bridge or craft that carries them"
            ),
        ];
}
