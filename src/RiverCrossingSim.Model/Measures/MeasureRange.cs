namespace RiverCrossingSim.Model;

/// <summary>Between which limits a measure lies.</summary>
public enum MeasureRange
{
    /// <summary>From 0, without an upper limit; a moment that never comes is infinite.</summary>
    Amount,

    /// <summary>A share, from 0 to 1.</summary>
    Share,

    /// <summary>People of the force, from 0 to all.</summary>
    People,

    /// <summary>Vehicles of the force, from 0 to all.</summary>
    Vehicles,

    /// <summary>Hours of a replication, from 0 to its horizon.</summary>
    WithinHorizon,

    /// <summary>The value of an assumption, within what it can be drawn from.</summary>
    Assumed,
}
