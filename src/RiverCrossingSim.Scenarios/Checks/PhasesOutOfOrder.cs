using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Phases of fire are not in order of time.</summary>
sealed class PhasesOutOfOrder : ICheck
{
    public string Code => "RC116";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var source in scenario.Fire.Values)
        {
            for (var i = 1; i < source.Phases.Count; i++)
            {
                var (before, from) = (source.Phases[i - 1].From, source.Phases[i].From);
                if (from <= before)
                {
                    yield return new(
                        $"fire.{source.Name}.phases[{i}].from",
                        $"{Text(from)} is not after {Text(before)}, when the phase before it begins; write phases in order of time"
                    );
                }
            }
        }
    }

    static string Text(TimeSpan time) => MeasureText.Friendly(time.TotalSeconds, Dimension.Duration);
}
