using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A milestone comes after the horizon, where nothing is known.</summary>
sealed class MilestoneBeyondHorizon : ICheck
{
    public string Code => "RC304";

    public Severity Severity => Severity.Note;

    public bool IsAboutWritten => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        for (var i = 0; i < scenario.Milestones.Count; i++)
        {
            if (scenario.Milestones[i] > scenario.Horizon)
            {
                yield return new(
                    $"milestones[{i}]",
                    $"{MeasureText.Friendly(scenario.Milestones[i].TotalSeconds, Dimension.Duration)} is after the horizon of {MeasureText.Friendly(scenario.Horizon.TotalSeconds, Dimension.Duration)}, and what is censored there is not known to be done by then"
                );
            }
        }
    }
}
