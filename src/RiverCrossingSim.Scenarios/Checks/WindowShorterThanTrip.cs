using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>No trip of a site fits its operating window, so nobody ever crosses there.</summary>
sealed class WindowShorterThanTrip : ICheck
{
    public string Code => "RC160";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario) =>
        Sites(scenario)
            .Where(_ => !IsTheOnlyWay(scenario))
            .Select(site => new Finding($"sites.{site.Name}.window", Says(scenario, site)));

    /// <summary>The sites whose windows are too short for any trip.</summary>
    internal static IEnumerable<CraftSite> Sites(Scenario scenario) =>
        scenario
            .Sites.Values.OfType<CraftSite>()
            .Where(site =>
                WindowLength.ShortestTrip(scenario, site) > WindowLength.Longest(scenario, site.Window) + 1e-6
            );

    /// <summary>Whether there is a unit with no other site than such ones.</summary>
    internal static bool IsTheOnlyWay(Scenario scenario)
    {
        var never = Sites(scenario).Select(site => site.Name).ToHashSet(StringComparer.Ordinal);
        return never.Count > 0
            && scenario.Force.Units.Any(unit => scenario.SitesOf(unit).All(site => never.Contains(site.Name)));
    }

    /// <summary>What is wrong with such a site.</summary>
    internal static string Says(Scenario scenario, CraftSite site) =>
        $"loading, crossing and unloading take at least {Time(WindowLength.ShortestTrip(scenario, site))}, and the longest window is {Time(WindowLength.Longest(scenario, site.Window))}: nobody ever crosses here";

    static string Time(double seconds) => MeasureText.Friendly(Math.Round(seconds), Dimension.Duration);
}

/// <summary>No trip fits the operating windows of all the sites that a unit may use.</summary>
sealed class NoTripFitsAnyWindow : ICheck
{
    public string Code => "RC161";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario) =>
        WindowShorterThanTrip
            .Sites(scenario)
            .Where(_ => WindowShorterThanTrip.IsTheOnlyWay(scenario))
            .Select(site => new Finding(
                $"sites.{site.Name}.window",
                $"{WindowShorterThanTrip.Says(scenario, site)}, and a unit has no other site: give a longer window, or another site"
            ));
}
