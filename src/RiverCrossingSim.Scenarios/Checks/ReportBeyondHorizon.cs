using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>It is to be reported who is across at a time after the horizon, which nothing reaches.</summary>
sealed class ReportBeyondHorizon : ICheck
{
    public string Code => "RC166";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario) =>
        scenario
            .ReportAt.Index()
            .Where(at => at.Item > scenario.Horizon)
            .Select(at => new Finding(
                $"report-at[{at.Index}]",
                $"{Time(at.Item)} is after the horizon of {Time(scenario.Horizon)}, when nothing is known any more; lengthen the horizon, or take the time out"
            ));

    static string Time(TimeSpan time) => MeasureText.Friendly(time.TotalSeconds, Dimension.Duration);
}
