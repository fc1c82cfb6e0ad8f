using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A footbridge has a length and a crossing time, of which one does nothing.</summary>
sealed class WalkingTimeGiven : ICheck
{
    public string Code => "RC154";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario) =>
        scenario
            .Sites.Values.OfType<FootbridgeSite>()
            .Where(site => site is { CrossingTime: not null, Length: not null })
            .Select(site => new Finding(
                $"sites.{site.Name}.crossing-time",
                "with a crossing time given, the length and the walking speed do not make anybody slower or faster"
            ));
}
