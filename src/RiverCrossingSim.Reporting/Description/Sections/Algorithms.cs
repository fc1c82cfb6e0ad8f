using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Item 2.4 of the guideline: the rules by which the model computes, as far as a scenario uses them, in the words of the code.</summary>
static class Algorithms
{
    static readonly (string Name, Func<Scenario, bool> Applies, Func<string> Text)[] All =
    [
        ("Crossing time of craft", Has<CraftSite>, () => CodeDocs.Key<River>(nameof(River.Current))),
        ("Loading a deck", Has<FerrySite>, () => CodeDocs.Whole("Packing")),
        (
            "Flow over a bridge",
            s => Has<BridgeSite>(s) || Has<PontoonBridgeSite>(s),
            () => CodeDocs.Whole("RoadBridge")
        ),
        ("Single file", s => Has<FootbridgeSite>(s) || Has<SwimSite>(s), () => CodeDocs.Whole("SingleFile")),
        (
            "Repair of a bridge",
            s => s.Sites.Values.OfType<BridgeSite>().Any(bridge => bridge.Repair is not null),
            () =>
                $"{CodeDocs.Key<BridgeSite>(nameof(BridgeSite.Repair))} {CodeDocs.Key<BridgeSite>(nameof(BridgeSite.RepairGrowth))}"
        ),
        ("Least expected wait", s => s.Control.Assignment == Assignment.LeastWait, () => CodeDocs.Whole("LeastWait")),
        ("Operating windows", HasWindow, () => CodeDocs.Key<Site>(nameof(Site.Window))),
        ("Closures", _ => true, () => CodeDocs.Whole("Gate")),
        ("Strikes", s => s.Fire.Count > 0, () => $"{CodeDocs.Whole("FireSource")} {CodeDocs.Whole("PoissonLayers")}"),
        ("Casualties", s => s.Fire.Count + s.Disruptions.Count > 0, () => CodeDocs.Whole("Casualties")),
        ("The pursuer's line", s => s.Pursuit is not null, () => CodeDocs.Whole("PursuitLine")),
        (
            "Delay by the rear guard",
            s => s is { Pursuit: not null, RearGuard: not null },
            () =>
                "Until it is released, the rear guard slows the pursuit by the share effect x min(1, strength x (1 - daily loss)^days), days being whole days after the order."
        ),
        ("Flood", s => s.Flood is not null, () => CodeDocs.Whole("Water")),
        (
            "Disruptions in time",
            s => s.Disruptions.Count > 0,
            () => $"Random ones come by the same rule as strikes. {CodeDocs.Whole("PoissonLayers")}"
        ),
        ("Sunrise and sunset", s => s.Daylight.Latitude is not null, () => CodeDocs.Whole("Sun")),
    ];

    /// <summary>Those that a scenario uses.</summary>
    public static IEnumerable<(string Term, string Text)> In(Described described) =>
        All.Where(algorithm => algorithm.Applies(described.Scenario))
            .Select(algorithm => (algorithm.Name, algorithm.Text()));

    static bool Has<T>(Scenario scenario)
        where T : Site => scenario.Sites.Values.Any(site => site is T);

    static bool HasWindow(Scenario scenario) =>
        scenario.Sites.Values.Any(site => site.Window.Kind != WindowKind.Always);
}
