using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A site could carry more in the time that a vehicle takes to it than may be under way: it stands idle between serials.</summary>
sealed class WaitingAreaTooSmall : ICheck
{
    public string Code => "RC204";

    public Severity Severity => Severity.Warning;

    public bool NeedsSoundScenario => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (Capacity.Of(scenario) is not { } bound)
        {
            yield break;
        }

        foreach (var capacity in bound.Sites.Where(capacity => double.IsFinite(capacity.VehiclesPerHour)))
        {
            var ways = scenario.Routes.Where(route => route.To == capacity.Site).ToList();
            if (ways.Count == 0)
            {
                continue;
            }

            var most = Bounds.Of(scenario.Sites[capacity.Site].WaitingVehicles, scenario).Greatest;
            var hours = ways.Min(way => Middle(way.Length, scenario) / Middle(way.Speed, scenario)) / 3_600;
            var arriving = capacity.VehiclesPerHour * hours;
            if (most < arriving)
            {
                yield return new(
                    $"sites.{capacity.Site}.waiting-vehicles",
                    $"the way there takes at least {60 * hours:0} min, in which the site could carry {arriving:0} vehicles, but no more than {most:0} may wait or be under way: it stands idle for want of vehicles"
                );
            }
        }
    }

    static double Middle(Quantity quantity, Scenario scenario) =>
        quantity switch
        {
            Quantity.Constant constant => constant.Value,
            Quantity.Drawn drawn => drawn.Distribution.Median,
            Quantity.Assumed assumed => scenario.Assumptions[assumed.Name].Value.Median,
            _ => throw new InvalidOperationException($"no middle for {quantity}"),
        };
}
