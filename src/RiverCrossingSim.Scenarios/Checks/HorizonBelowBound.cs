using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The horizon comes before the sites could carry the force even if nothing ever went wrong.</summary>
sealed class HorizonBelowBound : ICheck
{
    public string Code => "RC122";

    public Severity Severity => Severity.Warning;

    public bool NeedsSoundScenario => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (
            Capacity.Of(scenario) is not { Hours: var pace }
            || !double.IsFinite(pace)
            || !Begins(scenario) // which RC115 says
            || Capacity.Earliest(scenario) is not double.PositiveInfinity
        )
        {
            yield break;
        }

        yield return new(
            "horizon",
            $"with every assumption at its median, {MeasureText.Percent(scenario.CompletionShare)} of the personnel cannot be across within {MeasureText.Friendly(scenario.Horizon.TotalSeconds, Dimension.Duration)}, whatever the luck (the sites' undisturbed pace needs {MeasureText.RoundedIn(3_600 * pace, "h")} for the force): such replications are censored, and the question can only be how many are across by then"
        );
    }

    // Whether anybody is ready, and any site can work, before the horizon.
    static bool Begins(Scenario scenario) =>
        scenario.Sites.Values.Any(site => site.CanOpen(scenario))
        && scenario.Force.Units.Any(unit => Bounds.Of(unit.Ready, scenario).Least < scenario.Horizon.TotalSeconds);
}
