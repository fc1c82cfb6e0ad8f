using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>When an operating window first begins, where sunrise and sunset are given and not computed.</summary>
static class WindowStart
{
    const double Day = 86_400;

    /// <summary>Seconds from the order to the first moment in the window; null where it depends on the sun.</summary>
    public static double? After(Scenario scenario, OperatingWindow window)
    {
        var daylight = scenario.Daylight;
        var isComputed = daylight.Latitude is not null;
        return window.Kind switch
        {
            WindowKind.Always => 0,
            WindowKind.Clock => Wait(scenario.Start, window.From, window.Until),
            _ when isComputed => null,
            WindowKind.Night => Wait(scenario.Start, daylight.Sunset, daylight.Sunrise),
            WindowKind.Day => Wait(scenario.Start, daylight.Sunrise, daylight.Sunset),
            _ => throw new InvalidOperationException($"no start for {window.Kind}"),
        };
    }

    static double Wait(DateTimeOffset start, TimeOnly from, TimeOnly until)
    {
        var now = start.TimeOfDay.TotalSeconds;
        var begin = from.ToTimeSpan().TotalSeconds;
        var length = Positive(until.ToTimeSpan().TotalSeconds - begin);
        return Positive(now - begin) % Day < length ? 0 : Positive(begin - now);
    }

    static double Positive(double seconds) => seconds > 0 ? seconds : seconds + Day;
}
