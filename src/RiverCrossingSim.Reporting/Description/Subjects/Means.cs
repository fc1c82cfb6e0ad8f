using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>The means by which the river is crossed.</summary>
static class Means
{
    /// <summary>These parts of the model.</summary>
    public static IReadOnlyList<Subject> Subjects { get; } =
    [
        Of<BridgeSite>("Fixed bridges", "FixedBridge"),
        Of<PontoonBridgeSite>("Pontoon and barge bridges", "PontoonBridge"),
        new(
            "Sections worked as ferries",
            scenario => scenario.Sites.Values.OfType<PontoonBridgeSite>().Any(bridge => bridge.WorkedAs is not null),
            [],
            described =>
                string.Join(
                    "; ",
                    described
                        .Scenario.Sites.Values.OfType<PontoonBridgeSite>()
                        .Where(bridge => bridge.WorkedAs is not null)
                        .Select(bridge =>
                            $"where hits have taken more sections of {bridge.Name} than there are spares, the others join {bridge.WorkedAs}"
                        )
                ) + "."
        ),
        new(
            "Craft",
            scenario => scenario.Sites.Values.Any(site => site is CraftSite),
            ["CraftCrossing", "Fleet"],
            _ => null
        ),
        Of<FerrySite>("Ferries, rafts and barges", "FerrySite"),
        Of<BoatSite>("Boats", "BoatSite"),
        Of<FootbridgeSite>("Footbridges", "Footbridge"),
        Of<SwimSite>("Swim sites", "SwimCrossing"),
    ];

    static Subject Of<T>(string name, params string[] members)
        where T : Site =>
        new(
            name,
            scenario => scenario.Sites.Values.Any(site => site is T),
            members,
            described =>
            {
                var sites = described.Scenario.Sites.Values.Where(site => site is T);
                return string.Join("; ", sites.Select(site => $"{site.Name}: {Words(described.Scenario, site)}")) + ".";
            },
            Phrases.Lower(name)
        );

    static string Words(Scenario scenario, Site site) => string.Join(", ", new SiteWords(scenario, site).Details);
}
