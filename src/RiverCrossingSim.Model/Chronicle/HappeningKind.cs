namespace RiverCrossingSim.Model;

/// <summary>What kind of thing happened.</summary>
public enum HappeningKind
{
    /// <summary>The book of the force was opened, with so many across already.</summary>
    Began,

    /// <summary>A load is in another state.</summary>
    Moved,

    /// <summary>Some people have become a load of their own, in the same state and place.</summary>
    Parted,

    /// <summary>The people of a load have joined another, in the same state and place.</summary>
    Merged,

    /// <summary>People of a load were killed or wounded.</summary>
    Hurt,

    /// <summary>Headquarters has sent a serial to a site; the detail says when it expected it across by each.</summary>
    Assigned,

    /// <summary>A craft has left the near bank with its load.</summary>
    CastOff,

    /// <summary>A craft is at the far bank with its load, not yet ashore.</summary>
    Landed,

    /// <summary>A craft is back at the near bank, empty.</summary>
    Returned,

    /// <summary>A craft has broken down on the way.</summary>
    BrokeDown,

    /// <summary>A hit has disabled a craft.</summary>
    Disabled,

    /// <summary>A craft has gone down.</summary>
    Sunk,

    /// <summary>A craft has been taken out of work.</summary>
    LaidUp,

    /// <summary>Craft are at work that were not before.</summary>
    CameToWork,

    /// <summary>A site is closed for a cause.</summary>
    Closed,

    /// <summary>A closure of a site has ended.</summary>
    Opened,

    /// <summary>A route or link is closed or slower.</summary>
    Blocked,

    /// <summary>A source has fired at a target.</summary>
    Struck,

    /// <summary>A round of a strike was intercepted.</summary>
    Intercepted,

    /// <summary>A round of a strike has hit.</summary>
    Hit,

    /// <summary>A bridge is in a worse condition, or has lost sections.</summary>
    Damaged,

    /// <summary>A bridge is in a better condition, or has a section more.</summary>
    Restored,

    /// <summary>Something went wrong on the near bank.</summary>
    Disrupted,

    /// <summary>The rear guard was released.</summary>
    Released,

    /// <summary>The order to blow the bridges was given.</summary>
    Ordered,

    /// <summary>A bridge was given up, to be blown up by its own side.</summary>
    Blown,

    /// <summary>The pursuer has taken a site or an assembly area.</summary>
    Fell,

    /// <summary>The dam has broken.</summary>
    DamBroke,

    /// <summary>The deadline after which no vehicle is taken along has passed.</summary>
    DeadlinePassed,
}
