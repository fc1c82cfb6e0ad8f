using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Of latitude and longitude only one is given.</summary>
sealed class LatitudeWithoutLongitude : ICheck
{
    public string Code => "RC117";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var (latitude, longitude) = (scenario.Daylight.Latitude, scenario.Daylight.Longitude);
        if (latitude is null == longitude is null)
        {
            return [];
        }

        var (given, missing) = latitude is null ? ("longitude", "latitude") : ("latitude", "longitude");
        return
        [
            new(
                $"daylight.{given}",
                $"{given} is given without {missing}; the sun is computed from both, or sunrise and sunset are given"
            ),
        ];
    }
}
