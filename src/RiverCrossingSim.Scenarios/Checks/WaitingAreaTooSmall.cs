using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A site could carry more in the time that the way to it takes than may be under way: headquarters sends more, all the same.</summary>
sealed class WaitingAreaTooSmall : ICheck
{
    public string Code => "RC204";

    public Severity Severity => Severity.Note;

    public bool NeedsSoundScenario => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (Capacity.Of(scenario) is not { } pace)
        {
            yield break;
        }

        var hasVehicles = scenario.Force.Units.Any(unit => unit.Vehicles.Values.Any(count => count > 0));
        var onFoot = scenario.Force.Units.Any(unit => scenario.Walking(unit) > 0);
        foreach (var capacity in pace.Sites)
        {
            var ways = scenario.Routes.Where(route => route.To == capacity.Site).ToList();
            if (ways.Count == 0)
            {
                continue;
            }

            var site = scenario.Sites[capacity.Site];
            if (hasVehicles && Idle(capacity.VehiclesPerHour, site.WaitingVehicles, way => way.Speed) is { } idle)
            {
                yield return new($"sites.{site.Name}.waiting-vehicles", Says(idle, "vehicles"));
            }

            if (onFoot && Idle(capacity.PersonsPerHour, site.WaitingPersons, way => way.FootSpeed) is { } empty)
            {
                yield return new($"sites.{site.Name}.waiting-persons", Says(empty, "people on foot"));
            }

            (double Minutes, double Arriving, double Most)? Idle(
                double perHour,
                Quantity room,
                Func<Route, Quantity> speed
            )
            {
                var most = Bounds.Of(room, scenario).Greatest;
                var hours = ways.Min(way => Middle(way.Length, scenario) / Middle(speed(way), scenario)) / 3_600;
                return double.IsFinite(perHour) && most < perHour * hours ? (60 * hours, perHour * hours, most) : null;
            }
        }
    }

    static string Says((double Minutes, double Arriving, double Most) idle, string whom) =>
        $"the way there takes at least {MeasureText.Count(idle.Minutes)} min, in which the site could carry {MeasureText.Count(idle.Arriving)} {whom}, but no more than {MeasureText.Count(idle.Most)} are to wait or be under way: headquarters will send more than that, so that the site does not stand idle";

    static double Middle(Quantity quantity, Scenario scenario) =>
        quantity switch
        {
            Quantity.Constant constant => constant.Value,
            Quantity.Drawn drawn => drawn.Distribution.Median,
            Quantity.Assumed assumed => scenario.Assumptions[assumed.Name].Value.Median,
            _ => throw new InvalidOperationException($"no middle for {quantity}"),
        };
}
