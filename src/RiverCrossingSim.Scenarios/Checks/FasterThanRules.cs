using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Vehicles drive faster on a pontoon bridge than the rules for most such bridges allow.</summary>
sealed class FasterThanRules : ICheck
{
    /// <summary>9 km/h, the limit on a ribbon bridge; metres per second.</summary>
    const double Limit = 2.5;

    public string Code => "RC207";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        return scenario
            .Sites.Values.OfType<PontoonBridgeSite>()
            .Select(site => (site.Name, Bounds.Of(site.Speed, scenario).Greatest))
            .Where(site => site.Greatest > Limit)
            .Select(site => new Finding(
                $"sites.{site.Name}.speed",
                $"vehicles drive at up to {MeasureText.RoundedIn(site.Greatest, "km/h")} on the pontoon bridge; most rules allow 9 km/h, some 10 km/h or 8 mph"
            ));
    }
}
