using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Diagrams;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>The means by which the river is crossed, each in the words of its declaration, and what several have in common.</summary>
static class MeansSubjects
{
    /// <summary>These parts of the model, for the means of a language.</summary>
    public static IEnumerable<Subject> Of(ScenarioLanguage language) => [.. language.Means.Select(Of), Craft, Sections];

    static Subject Sections { get; } =
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
        );

    static Subject Craft { get; } =
        new(
            "Craft",
            scenario => scenario.Sites.Values.Any(site => site is CraftSite),
            ["CraftCrossing", "Fleet"],
            _ => null
        );

    static Subject Of(MeansOfCrossing means) =>
        new(
            means.Title,
            scenario => scenario.Sites.Values.Any(site => site.GetType() == means.Record),
            [],
            described =>
            {
                var sites = described.Scenario.Sites.Values.Where(site => site.GetType() == means.Record);
                return string.Join("; ", sites.Select(site => $"{site.Name}: {Words(described.Scenario, site)}")) + ".";
            },
            Phrases.Lower(means.Title)
        )
        {
            Work = means.Work,
        };

    static string Words(Scenario scenario, Site site) => string.Join(", ", new SiteWords(scenario, site).Details);
}
