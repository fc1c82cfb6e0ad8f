using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>The way to the river: its length, its capacity, craters and the narrow places on it.</summary>
sealed class MarchCause()
    : Cause("march and roads", "the way to every site has no length, no narrow place and no crater")
{
    /// <summary>Vehicles per second that pass a place that is no longer narrow: a whole force in a minute.</summary>
    const double AllAtOnce = 1_000;

    public override bool IsIn(Scenario scenario) =>
        scenario.Routes.Any(route =>
            CanBeAboveZero(route.Length, scenario)
            || route.Capacity is not null
            || (route.Link is { } link && IsNarrow(scenario.Links[link], scenario))
        );

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario with
        {
            Routes =
            [
                .. scenario.Routes.Select(route =>
                    route with
                    {
                        Length = 0,
                        Gap = 0,
                        Capacity = null,
                        CrateredSpeed = 1,
                    }
                ),
            ],
            Links = scenario.Links.ToDictionary(link => link.Key, link => link.Value with { Capacity = AllAtOnce }),
        };

    static bool IsNarrow(Link link, Scenario scenario) => Bounds.Of(link.Capacity, scenario).Least < AllAtOnce;
}
