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
        var written = MeasureText.Friendly(current, Dimension.Speed);
        foreach (var site in scenario.Sites.Values)
        {
            if (current > site.MaxCurrent)
                yield return new(
                    $"sites.{site.Name}.max-current",
                    $"the current is at least {written}, so the site is never open"
                );
            else if (
                site is CraftSite { CrossingTime: null } craft
                && Bounds.Of(craft.Speed, scenario).Greatest <= current
            )
                yield return new(
                    $"sites.{site.Name}.speed",
                    $"the craft are never faster than the current of at least {written}, so none ever crosses"
                );
            else if (site is SwimSite swim && Bounds.Of(swim.Speed, scenario).Greatest <= current)
                yield return new(
                    $"sites.{site.Name}.speed",
                    $"the vehicles are never faster than the current of at least {written}, so none ever swims across"
                );
        }
    }
}
