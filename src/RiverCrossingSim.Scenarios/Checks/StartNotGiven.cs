using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Something depends on day and night, and no date is given.</summary>
sealed class StartNotGiven : ICheck
{
    public string Code => "RC306";

    public Severity Severity => Severity.Note;

    static readonly DateTimeOffset Unset = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var dependsOnLight =
            scenario.Sites.Values.Any(site => site.Window.Kind is WindowKind.Night or WindowKind.Day)
            || scenario.Fire.Values.Any(source => !source.Day.Equals(source.Night));
        if (dependsOnLight && scenario.Daylight.Latitude is not null && scenario.Start == Unset)
        {
            yield return new(
                "daylight",
                $"the sun is computed for a date, and no 'start' is given: it is {Unset:yyyy-MM-dd HH:mm}, in midwinter"
            );
        }
    }
}
