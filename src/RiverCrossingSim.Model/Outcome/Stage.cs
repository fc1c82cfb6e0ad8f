namespace RiverCrossingSim.Model;

/// <summary>The stages on which a load's time goes; together they make up the time from ready to resolved.</summary>
public enum Stage
{
    /// <summary>Held back in the assembly area because the waiting area is full.</summary>
    Held,

    /// <summary>On the march.</summary>
    Marching,

    /// <summary>Waiting at an open site for craft, lane or berth.</summary>
    Queueing,

    /// <summary>Waiting while the site is not yet open.</summary>
    Preparation,

    /// <summary>Waiting while the site is damaged and under repair.</summary>
    Repair,

    /// <summary>Waiting for the operating window.</summary>
    Daylight,

    /// <summary>Waiting while sabotage, missing orders or missing fuel keeps the site from working.</summary>
    Disruption,

    /// <summary>Waiting through the pause after a strike.</summary>
    AfterStrike,

    /// <summary>Waiting while the current is above what the means stands.</summary>
    Current,

    /// <summary>Loading.</summary>
    Loading,

    /// <summary>On the water or on a bridge.</summary>
    Crossing,

    /// <summary>Waiting for a berth on the far bank, and unloading.</summary>
    Unloading,
}
