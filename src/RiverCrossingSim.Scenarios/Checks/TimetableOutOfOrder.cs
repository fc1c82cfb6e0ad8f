using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Changes of a fleet are not in order of time.</summary>
sealed class TimetableOutOfOrder : ICheck
{
    public string Code => "RC150";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var site in scenario.Sites.Values.OfType<CraftSite>())
        {
            for (var i = 1; i < site.Timetable.Count; i++)
            {
                var (before, from) = (site.Timetable[i - 1].From, site.Timetable[i].From);
                if (from <= before)
                {
                    yield return new(
                        $"sites.{site.Name}.timetable[{i}].from",
                        $"{Text(from)} is not after {Text(before)}, when the change before it takes effect; write them in order of time"
                    );
                }
            }
        }
    }

    static string Text(TimeSpan time) => MeasureText.Friendly(time.TotalSeconds, Dimension.Duration);
}
