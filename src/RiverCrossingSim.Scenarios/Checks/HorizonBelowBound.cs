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
            Capacity.Of(scenario) is not { Hours: var hours }
            || !double.IsFinite(hours)
            || hours * 3_600 <= scenario.Horizon.TotalSeconds
        )
        {
            yield break;
        }

        yield return new(
            "horizon",
            $"with every assumption at its median and nothing going wrong, the sites need {hours:0.#} h for the force, which is more than {MeasureText.Friendly(scenario.Horizon.TotalSeconds, Dimension.Duration)}: nearly every replication will be censored, and the question can only be how many are across by then"
        );
    }
}
