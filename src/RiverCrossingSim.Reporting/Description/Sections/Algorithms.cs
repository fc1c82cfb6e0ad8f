using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Item 2.4 of the guideline: the rules by which the model computes, as far as a scenario uses them, in the words of the code.</summary>
static class Algorithms
{
    static readonly (string Name, Func<Scenario, bool> Applies, Func<string> Text)[] All =
    [
        (
            "Repair of a bridge",
            s => s.Sites.Values.OfType<BridgeSite>().Any(bridge => bridge.Repair is not null),
            () =>
                $"{CodeDocs.Key<BridgeSite>(nameof(BridgeSite.Repair))} {CodeDocs.Key<BridgeSite>(nameof(BridgeSite.RepairGrowth))}"
        ),
        ("Soonest ashore", s => s.Control.Assignment == Assignment.Soonest, () => CodeDocs.Whole("Decision")),
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

    /// <summary>Those that a scenario uses, those of its means first.</summary>
    public static IEnumerable<(string Term, string Text)> In(Described described) =>
        described
            .Means.SelectMany(means => means.Rules)
            .Distinct()
            .Select(rule => (rule.Title, CodeDocs.Of(rule.Declaration)))
            .Concat(
                All.Where(algorithm => algorithm.Applies(described.Scenario))
                    .Select(algorithm => (algorithm.Name, algorithm.Text()))
            );

    static bool HasWindow(Scenario scenario) =>
        scenario.Sites.Values.Any(site => site.Window.Kind != WindowKind.Always);
}
