using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The current never lets the site work.</summary>
sealed class CurrentTooStrong : ICheck
{
    public string Code => "RC114";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var current = Bounds.Of(scenario.River.Current, scenario).Least;
        var written = MeasureText.RoundedIn(current, "m/s");
        foreach (var site in scenario.Sites.Values)
        {
            if (current > site.MaxCurrent)
            {
                yield return new(
                    $"sites.{site.Name}.max-current",
                    $"the current is at least {written}, so the site is never open"
                );
            }
            else if (
                scenario.Language.MeansOf(site).AgainstCurrent(site) is { } own
                && Bounds.Of(own.Value, scenario).Greatest <= current
            )
            {
                yield return new(
                    $"sites.{site.Name}.{own.Key}",
                    $"{own.Whose} are never faster than the current of at least {written}, so {own.Otherwise}"
                );
            }
        }
    }
}
