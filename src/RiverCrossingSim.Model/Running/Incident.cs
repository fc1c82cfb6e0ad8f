namespace RiverCrossingSim.Model;

/// <summary>
/// Something that befell a replication and can be thought away by itself. Everything before it is as it was, so it is known by how
/// many of its kind came before.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">How many of its kind came before it in the replication.</param>
/// <param name="At">When, after the order.</param>
/// <param name="By">The fire source or the disruption; empty for a breakdown.</param>
/// <param name="Place">Where: the site, route, link or assembly area; empty for a disruption everywhere.</param>
/// <param name="Detail">What else there is to say: the kind of target; empty for nothing.</param>
public sealed record Incident(
    IncidentKind Kind,
    int Number,
    TimeSpan At,
    string By = "",
    string Place = "",
    string Detail = ""
);

/// <summary>What can befall a replication, and be thought away.</summary>
public enum IncidentKind
{
    /// <summary>A strike of fire, with all its rounds.</summary>
    Strike,

    /// <summary>A craft that breaks down on its way.</summary>
    Breakdown,

    /// <summary>A disruption: sabotage, an ambush, mines, orders or fuel that do not come.</summary>
    Disruption,

    /// <summary>The time that it takes to mend what one hit closed or broke: thought away, it is open and whole at once.</summary>
    Repair,
}
