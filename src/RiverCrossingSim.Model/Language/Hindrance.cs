namespace RiverCrossingSim.Model;

/// <summary>
/// Something of a site's means that holds up those who cross, and can be thought away: whoever explains why a move takes so
/// long asks what it takes without it.
/// </summary>
public sealed class Hindrance
{
    readonly Func<Site, Scenario, bool> _isThere;
    readonly Func<Site, Site> _without;

    Hindrance(HindranceKind kind, Func<Site, Scenario, bool> isThere, Func<Site, Site> without) =>
        (Kind, _isThere, _without) = (kind, isThere, without);

    /// <summary>What it is.</summary>
    public HindranceKind Kind { get; }

    /// <summary>A hindrance of a kind of sites.</summary>
    /// <typeparam name="TSite">The record of the means, or the base of several.</typeparam>
    /// <param name="kind">What it is.</param>
    /// <param name="isThere">Whether a site has it, so that it can hold anybody up.</param>
    /// <param name="without">The site without it; one that is sound stays so.</param>
    public static Hindrance Of<TSite>(
        HindranceKind kind,
        Func<TSite, Scenario, bool> isThere,
        Func<TSite, TSite> without
    )
        where TSite : Site
    {
        ArgumentNullException.ThrowIfNull(isThere);
        ArgumentNullException.ThrowIfNull(without);
        return new Hindrance(kind, (site, scenario) => isThere((TSite)site, scenario), site => without((TSite)site));
    }

    /// <summary>A limit to the load class: it is there where the scenario has a heavier vehicle.</summary>
    /// <typeparam name="TSite">The record of the means.</typeparam>
    /// <param name="bears">The heaviest load class that the site bears in its worst condition in use, tonnes.</param>
    /// <param name="without">The site that bears any.</param>
    public static Hindrance OfLoadClass<TSite>(Func<TSite, Scenario, double> bears, Func<TSite, TSite> without)
        where TSite : Site =>
        Of(
            HindranceKind.LoadClass,
            (site, scenario) => bears(site, scenario) < ForceTotals.HeaviestClass(scenario),
            without
        );

    /// <summary>Whether a site has it, so that it can hold anybody up.</summary>
    /// <param name="site">A site of its means.</param>
    /// <param name="scenario">The scenario.</param>
    public bool IsThere(Site site, Scenario scenario) => _isThere(site, scenario);

    /// <summary>The site without it.</summary>
    /// <param name="site">A site of its means.</param>
    public Site Without(Site site) => _without(site);
}

/// <summary>What can hold up those who cross at a site.</summary>
public enum HindranceKind
{
    /// <summary>It bears vehicles up to a load class only.</summary>
    LoadClass,

    /// <summary>It is damaged when the clock starts.</summary>
    Damage,

    /// <summary>What a hit breaks of it takes time to mend; the time for which a hit closes it stands in the fire source.</summary>
    Repair,

    /// <summary>It is still to be built when the clock starts, beside <see cref="Site.Opens"/>.</summary>
    LateOpening,

    /// <summary>More craft than berths.</summary>
    Berths,

    /// <summary>Breakdowns on the way.</summary>
    Breakdowns,
}
