using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>What the model takes for granted, as far as a scenario uses it; the model's README gives the reasons.</summary>
static class ModelAssumptions
{
    static readonly (Func<Scenario, bool> Applies, string Text)[] All =
    [
        (
            _ => true,
            "Logistics only: units, vehicles, craft, lanes, berths and time. Nobody learns, loses heart or improvises; headquarters follows fixed rules."
        ),
        (
            _ => true,
            "The spread of the results is that of the assumptions and of chance as the scenario has them; what it takes as certain, or leaves out, is not in the spread."
        ),
        (
            _ => true,
            "Headquarters knows how long each repair will take, and assigns held serials anew only when a site's status changes."
        ),
        (
            scenario => scenario.Routes.Count > 0,
            "A serial is of one type of vehicle or of people on foot, and joins a waiting area when its tail has closed up."
        ),
        (
            scenario => scenario.Sites.Values.Any(site => site is CraftSite),
            "Crews of ferries and boats are part of the units' strength and are not followed by themselves."
        ),
        (
            scenario => scenario.Sites.Values.Any(site => scenario.Language.MeansOf(site).IsBridge),
            "People on foot do not walk over bridges that are in use by vehicles."
        ),
        (
            scenario => scenario.Fire.Count > 0,
            "Fire does not learn: its intensity follows the exposure of the moment, the phase, day and night."
        ),
        (
            scenario => scenario.Pursuit is not null,
            "The pursuer's line is one number: it advances, is slowed, and captures what it passes. Serials on the road are not overtaken; those whose site has fallen turn to another over the whole length of the other way."
        ),
        (
            scenario => scenario.RearGuard is not null,
            "The rear guard's strength is a factor on the pursuer's speed; its losses in contact are not people of the force."
        ),
        (
            scenario => scenario.Flood is not null,
            "A flood is a trapezoid of width and current at each site, no hydraulics; a trip keeps the crossing time that it was planned with."
        ),
        (
            scenario => scenario.Civilians.Count > 0,
            "Civilians compete for crossings and suffer like soldiers, but nobody decides for them except their priority."
        ),
    ];

    /// <summary>Those that matter in a scenario.</summary>
    public static IReadOnlyList<string> In(Scenario scenario) =>
        [.. All.Where(assumption => assumption.Applies(scenario)).Select(assumption => assumption.Text)];
}
