using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The horizon comes before something can begin.</summary>
sealed class HorizonTooShort : ICheck
{
    public string Code => "RC115";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var horizon = scenario.Horizon.TotalSeconds;
        var written = MeasureText.Friendly(horizon, Dimension.Duration);
        foreach (var site in scenario.Sites.Values)
        {
            var opens = Bounds.Of(site.Opens, scenario).Least;
            if (opens >= horizon)
            {
                yield return new($"sites.{site.Name}.opens", $"the site never opens before the horizon of {written}");
            }
            else if (WindowStart.After(scenario, site.Window) is { } wait && wait >= horizon)
            {
                yield return new(
                    $"sites.{site.Name}.window",
                    $"no {site.Window} begins before the horizon of {written}"
                );
            }
        }
        for (var i = 0; i < scenario.Force.Units.Count; i++)
        {
            if (Bounds.Of(scenario.Force.Units[i].Ready, scenario).Least >= horizon)
            {
                yield return new($"force.units[{i}].ready", $"the unit is never ready before the horizon of {written}");
            }
        }
    }
}
