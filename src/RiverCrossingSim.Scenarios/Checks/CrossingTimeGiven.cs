using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Crossing times are given, and something is set that then does nothing: a craft's speed, the river's width or current.</summary>
sealed class CrossingTimeGiven : ICheck
{
    public string Code => "RC113";

    public Severity Severity => Severity.Warning;

    public bool IsAboutWritten => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var site in scenario.Sites.Values.OfType<CraftSite>().Where(site => site.CrossingTime is not null))
        {
            yield return new($"sites.{site.Name}.speed", "with a crossing time given, the craft's speed does nothing");
        }
        if (scenario.Sites.Values.All(IsTimed))
        {
            yield return OfRiver(scenario.River.Width, "width");
            yield return OfRiver(scenario.River.Current, "current");
        }
    }

    /// <summary>The width is required, and both describe the river; what is varied, or set from outside, is to have an effect.</summary>
    static Finding OfRiver(Quantity quantity, string key) =>
        new($"river.{key}", $"with the times and spans that the sites give, the river's {key} does nothing")
        {
            IsOnlyOfSet = quantity is Quantity.Constant,
        };

    /// <summary>Whether neither width nor current has any effect at a site; of a means that another assembly adds that is not known.</summary>
    static bool IsTimed(Site site) =>
        double.IsPositiveInfinity(site.MaxCurrent)
        && site is CraftSite { CrossingTime: not null } or FootbridgeSite { CrossingTime: not null } or BridgeSite;
}
