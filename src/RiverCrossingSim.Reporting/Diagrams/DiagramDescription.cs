using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>What the picture shows, in words, for those who do not see it.</summary>
static class DiagramDescription
{
    /// <summary>The description of a scenario's picture.</summary>
    public static string Of(Scenario scenario)
    {
        var areas = AreaBox
            .Of(scenario, DiagramMeasures.AreaRight)
            .Select(area => area.Name ?? "the waiting areas")
            .ToList();
        var sites = scenario.Sites.Values.Select(site => $"{site.Name} ({Wording.Means(site)})").ToList();
        List<string> sentences =
        [
            $"From the near bank on the left, where units start in {Wording.List(areas)}, to the far bank on the right.",
            $"Crossing sites: {Wording.List(sites)}.",
        ];
        if (scenario.Routes.Count > 0)
        {
            sentences.Add($"{Phrases.Count(scenario.Routes.Count, "route")} lead to them.");
        }
        if (scenario.Links.Count > 0)
        {
            sentences.Add($"Links on the way: {Wording.List([.. scenario.Links.Keys])}.");
        }
        var threats = new Threats(scenario);
        sentences.AddRange(Badge.Of(scenario).Select(threats.Of));
        sentences.AddRange(threats.Others);
        return string.Join(' ', sentences);
    }
}
