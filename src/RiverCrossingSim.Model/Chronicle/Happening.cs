namespace RiverCrossingSim.Model;

/// <summary>One thing that happened in a replication. What does not belong to its kind is empty or 0.</summary>
/// <param name="At">When, after the order.</param>
/// <param name="Kind">What.</param>
public readonly record struct Happening(TimeSpan At, HappeningKind Kind)
{
    /// <summary>The site, route, link or assembly area.</summary>
    public string Place { get; init; } = "";

    /// <summary>By what: the fire source, the disruption, the cause of a closure; for craft from elsewhere, where they come from.</summary>
    public string By { get; init; } = "";

    /// <summary>What else there is to say: the kind of target, the condition of a bridge.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The load's unit, numbered where there are several alike.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The load's number in this replication, from 1; 0 where it is not about a load.</summary>
    public int Load { get; init; }

    /// <summary>The load's type of vehicle; empty for dismounted people.</summary>
    public string Vehicle { get; init; } = "";

    /// <summary>Vehicles: of the load, or aboard.</summary>
    public int Vehicles { get; init; }

    /// <summary>People: of the load, or aboard.</summary>
    public int People { get; init; }

    /// <summary>Whether the load is no part of the force.</summary>
    public bool IsCivilian { get; init; }

    /// <summary>The load's state before.</summary>
    public LoadState? From { get; init; }

    /// <summary>The load's state now.</summary>
    public LoadState? To { get; init; }

    /// <summary>The craft's number, from 1.</summary>
    public int Craft { get; init; }

    /// <summary>The craft's trip, from 1.</summary>
    public int Trip { get; init; }

    /// <summary>Rounds of a strike; sections of a bridge; craft that come to work.</summary>
    public int Amount { get; init; }

    /// <summary>People killed.</summary>
    public int Killed { get; init; }

    /// <summary>People hurt and not killed.</summary>
    public int Wounded { get; init; }

    /// <summary>Until when, hours after the order, as far as is known then; infinite for good; null where it has no end to speak of.</summary>
    public double? UntilHours { get; init; }
}
