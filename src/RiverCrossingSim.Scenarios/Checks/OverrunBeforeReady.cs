using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The pursuer's line passes an assembly area before a unit there is ready, even if the rear guard slows it all the time.</summary>
sealed class OverrunBeforeReady : ICheck
{
    public string Code => "RC164";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (scenario.Pursuit is not { } pursuit)
        {
            yield break;
        }
        var isHeld = scenario.RearGuard is not null;
        var posture = LetsGoWithoutRearGuard.Factors(pursuit);
        var slowest =
            Bounds.Of(pursuit.Advance, scenario).Least
            * (isHeld ? 1 - Bounds.Of(scenario.RearGuard!.Effect, scenario).Greatest : 1)
            * (isHeld ? Math.Min(1, Bounds.Of(posture.Advance, scenario).Least) : 1)
            * pursuit.Obstacles.Aggregate(
                1d,
                (factor, obstacle) => factor * Bounds.Of(obstacle.Factor, scenario).Least
            );
        var delays = pursuit.Obstacles.Sum(obstacle => Bounds.Of(obstacle.Delay, scenario).Greatest);
        for (var i = 0; i < scenario.Force.Units.Count; i++)
        {
            var unit = scenario.Force.Units[i];
            if (unit.AssemblyArea is not { } area || unit.LeavesWhenLineWithin is not null)
            {
                continue;
            }
            var way = scenario.AssemblyAreas.GetValueOrDefault(area)?.DistanceFromLine ?? pursuit.Distance;
            var falls = Bounds.Of(way, scenario).Greatest / slowest + delays;
            var ready = Bounds.Of(unit.Ready, scenario).Least;
            if (falls < ready)
            {
                yield return new(
                    $"force.units[{i}].ready",
                    $"'{unit.Name}' is ready after {MeasureText.Friendly(Math.Round(ready), Dimension.Duration)} at the earliest, and the pursuer has passed '{area}' after {MeasureText.Friendly(Math.Round(falls), Dimension.Duration)} at the latest: all of it is captured; 'leaves-when-line-within' lets it leave before"
                );
            }
        }
    }
}
