namespace RiverCrossingSim.Model;

// What befalls a replication, and may be thought away.
public sealed partial class Replication
{
    /// <summary>Hears of every strike, breakdown and disruption before it takes its course; null for nobody.</summary>
    public Action<Incident>? IncidentListener
    {
        get => _world.IncidentListener;
        set => _world.IncidentListener = value;
    }

    /// <summary>
    /// What does not happen in the next replications, all luck being the same: one incident of the replication as it was; null
    /// for all as it is. What follows from it does not happen either, and what comes later may take another course.
    /// </summary>
    public Incident? ThoughtAway
    {
        get => _world.ThoughtAway;
        set => _world.ThoughtAway = value;
    }
}
