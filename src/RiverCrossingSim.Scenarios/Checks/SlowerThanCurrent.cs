using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Some of the craft, or all in some replications, are slower than the current in which the site still works.</summary>
sealed class SlowerThanCurrent : ICheck
{
    public string Code => "RC203";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var current = Bounds.Of(scenario.River.Current, scenario);
        foreach (var site in scenario.Sites.Values.OfType<CraftSite>().Where(site => site.CrossingTime is null))
        {
            var speed = Bounds.Of(site.Speed, scenario);
            var worst = Math.Min(current.Greatest, site.MaxCurrent);
            if (speed.Least <= worst && speed.Greatest > current.Least)
            {
                yield return new(
                    $"sites.{site.Name}.speed",
                    $"a craft may be as slow as {MeasureText.RoundedIn(speed.Least, "km/h")}, and the site works in a current of up to {MeasureText.RoundedIn(worst, "km/h")}: such a craft never crosses"
                );
            }
        }
    }
}
