using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>How long the windows of a site are, and how short a trip can be at best.</summary>
static class WindowLength
{
    /// <summary>The longest window within the horizon, seconds; infinite where the site is always open.</summary>
    public static double Longest(Scenario scenario, OperatingWindow window) =>
        window.Kind switch
        {
            WindowKind.Always => double.PositiveInfinity,
            WindowKind.Clock => window.Until == window.From ? 86_400 : (window.Until - window.From).TotalSeconds,
            WindowKind.Day => Days(scenario).Max(),
            WindowKind.Night => Days(scenario).Max(light => 86_400 - light),
            _ => throw new InvalidOperationException($"no length for {window.Kind}"),
        };

    /// <summary>Loading, crossing and unloading at their shortest, seconds.</summary>
    public static double ShortestTrip(Scenario scenario, CraftSite site) =>
        Bounds.Of(site.Loading, scenario).Least
        + (
            site.CrossingTime is { } time
                ? Bounds.Of(time, scenario).Least
                : Bounds.Of(scenario.River.Width, scenario).Least / Bounds.Of(site.Speed, scenario).Greatest
        )
        + Bounds.Of(site.Unloading, scenario).Least;

    // Seconds of light on each day of the first year at most; a polar day or night has no end.
    static IEnumerable<double> Days(Scenario scenario)
    {
        var place = scenario.Daylight;
        if (place is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            return [Math.Max(0, (place.Sunset.ToTimeSpan() - place.Sunrise.ToTimeSpan()).TotalSeconds)];
        }
        var first = DateOnly.FromDateTime(scenario.Start.UtcDateTime);
        return Enumerable
            .Range(0, (int)Math.Min(366, scenario.Horizon.TotalDays + 2))
            .Select(day => Sun.RiseAndSet(first.AddDays(day), latitude, longitude))
            .Select(sun => Math.Clamp((sun.Set - sun.Rise) * 3_600, 0, 86_400));
    }
}
