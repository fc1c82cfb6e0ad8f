using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A source fires at a kind of target that the scenario does not have.</summary>
sealed class FireWithoutTarget : ICheck
{
    public string Code => "RC112";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var source in scenario.Fire.Values)
        {
            foreach (var kind in source.Targets.Keys.Where(kind => !Exists(kind, scenario)))
            {
                var word = ((ChoiceForm)Form.Of(typeof(TargetKind))).Word(kind);
                yield return new(
                    $"fire.{source.Name}.targets.{word}",
                    $"the scenario has no target of this kind ({What(kind)}), so it gets no fire"
                );
            }
        }
    }

    static bool Exists(TargetKind kind, Scenario scenario) =>
        kind switch
        {
            TargetKind.Bridge => scenario.Sites.Values.OfType<BridgeSite>().Any(),
            TargetKind.PontoonBridge => scenario.Sites.Values.OfType<PontoonBridgeSite>().Any(),
            TargetKind.Landing => scenario.Sites.Values.OfType<CraftSite>().Any(),
            TargetKind.Craft => scenario.Sites.Values.OfType<FerrySite>().Any(),
            TargetKind.Boats => scenario.Sites.Values.OfType<BoatSite>().Any(),
            TargetKind.Footbridge => scenario.Sites.Values.OfType<FootbridgeSite>().Any(),
            TargetKind.SwimSite => scenario.Sites.Values.OfType<SwimSite>().Any(),
            TargetKind.Route => scenario.Routes.Count > 0,
            TargetKind.AssemblyArea => scenario.Force.Units.Any(unit => unit.AssemblyArea is not null),
            _ => true,
        };

    static string What(TargetKind kind) =>
        kind switch
        {
            TargetKind.Bridge => "a site with means: bridge",
            TargetKind.PontoonBridge => "a site with means: pontoon-bridge",
            TargetKind.Landing => "a site with means: ferries or boats",
            TargetKind.Craft => "a site with means: ferries",
            TargetKind.Boats => "a site with means: boats",
            TargetKind.Footbridge => "a site with means: footbridge",
            TargetKind.SwimSite => "a site with means: swim",
            TargetKind.Route => "a route",
            _ => "a unit with an assembly area",
        };
}
