using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The offset of the start from UTC does not belong to the longitude: the sun would rise at the wrong time.</summary>
sealed class ClockFarFromPlace : ICheck
{
    public string Code => "RC205";

    public Severity Severity => Severity.Warning;

    const double DegreesPerHour = 15;

    /// <summary>Western China keeps the clock of a longitude three hours to its east.</summary>
    const double MostHours = 3;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (scenario.Daylight is not { Latitude: not null, Longitude: { } longitude })
        {
            yield break;
        }

        var (local, offset) = (longitude / DegreesPerHour, scenario.Start.Offset.TotalHours);
        var apart = Math.Abs(local - offset) % 24;
        if (Math.Min(apart, 24 - apart) > MostHours)
        {
            yield return new(
                "daylight.longitude",
                $"at this longitude clocks are about {(local > 0 ? "+" : "")}{MeasureText.RoundedIn(3_600 * local, "h")} from UTC, but the start is given with {scenario.Start:zzz}: the sun would rise at the wrong time"
            );
        }
    }
}
