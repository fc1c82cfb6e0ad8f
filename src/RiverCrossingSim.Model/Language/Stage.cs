namespace RiverCrossingSim.Model;

/// <summary>A stage on which a load's time goes; together they make up the time from ready to resolved.</summary>
/// <param name="name">Its name in kebab-case.</param>
/// <param name="words">What a load does there, as a table says it.</param>
public sealed class Stage(string name, string words)
{
    /// <summary>Not yet ready to march. It is no part of the time from ready to resolved, so no column counts it.</summary>
    public static Stage NotReady { get; } = new("not-ready", "not yet ready");

    /// <summary>Held back in the assembly area because the waiting area is full.</summary>
    public static Stage Held { get; } = new("held", "held back in assembly areas");

    /// <summary>On the march.</summary>
    public static Stage Marching { get; } = new("marching", "marching") { IsWaiting = false };

    /// <summary>Waiting at an open site for craft, lane or berth.</summary>
    public static Stage Queueing { get; } = new("queueing", "waiting for craft, lane or berth");

    /// <summary>Waiting while the site is not yet open.</summary>
    public static Stage Preparation { get; } = new("preparation", "waiting for the site to open");

    /// <summary>Waiting while the site is damaged and under repair.</summary>
    public static Stage Repair { get; } = new("repair", "waiting for repair");

    /// <summary>Waiting for the operating window.</summary>
    public static Stage Daylight { get; } = new("daylight", "waiting for the operating window");

    /// <summary>Waiting while sabotage, missing orders or missing fuel keeps the site from working.</summary>
    public static Stage Disruption { get; } = new("disruption", "waiting through disruptions");

    /// <summary>Waiting through the pause after a strike.</summary>
    public static Stage AfterStrike { get; } = new("after-strike", "waiting after a strike");

    /// <summary>Waiting while the current is above what the means stands.</summary>
    public static Stage Current { get; } = new("current", "waiting for the current to drop");

    /// <summary>Waiting at a site that has been given up, until headquarters finds another way.</summary>
    public static Stage GivenUp { get; } =
        new("given-up", "waiting at a crossing that was given up") { Applies = Closure.CanBeGivenUp };

    /// <summary>Loading.</summary>
    public static Stage Loading { get; } = new("loading", "loading") { IsWaiting = false };

    /// <summary>On the water or on a bridge.</summary>
    public static Stage Crossing { get; } = new("crossing", "on the water or on a bridge") { IsWaiting = false };

    /// <summary>Waiting for a berth on the far bank, and unloading.</summary>
    public static Stage Unloading { get; } = new("unloading", "unloading") { IsWaiting = false };

    /// <summary>Its name in kebab-case.</summary>
    public string Name { get; } = KindName.Checked(name);

    /// <summary>Its name in the columns, in snake_case.</summary>
    public string Column { get; } = name.Replace('-', '_');

    /// <summary>What a load does there, as a table says it: "waiting after a strike".</summary>
    public string Words { get; } = words;

    /// <summary>Whether a load stands still there for want of something, and is not moved, loaded or unloaded.</summary>
    public bool IsWaiting { get; init; } = true;

    /// <summary>Whether the results of a scenario have columns for it.</summary>
    public Func<Scenario, bool> Applies { get; init; } = static _ => true;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
