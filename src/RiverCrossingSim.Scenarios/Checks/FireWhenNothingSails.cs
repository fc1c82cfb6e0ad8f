using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A source fires at craft on the water by day alone or by night alone, and they sail only when it does not.</summary>
sealed class FireWhenNothingSails : ICheck
{
    public string Code => "RC162";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var source in scenario.Fire.Values.Where(source => source.At.Count + source.DailyAt.Count == 0))
        {
            var byDay = Bounds.Of(source.Day, scenario).Greatest > 0;
            var byNight = Bounds.Of(source.Night, scenario).Greatest > 0;
            if (byDay == byNight)
            {
                continue;
            }
            var sails = byDay ? WindowKind.Night : WindowKind.Day;
            foreach (
                var kind in source.Targets.Keys.Where(kind => kind == TargetKind.Craft || kind == TargetKind.Boats)
            )
            {
                var sites = scenario
                    .Sites.Values.Where(site => scenario.Language.MeansOf(site).Targets.Contains(kind))
                    .ToList();
                if (sites.Count > 0 && sites.All(site => site.Window.Kind == sails))
                {
                    yield return new(
                        $"fire.{source.Name}.targets.{kind.Name}",
                        $"the source fires by {(byDay ? "day" : "night")} alone, when none of these is on the water but on the last way back: craft that lie at a bank are the target 'craft-at-bank'"
                    );
                }
            }
        }
    }
}
