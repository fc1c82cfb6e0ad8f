namespace RiverCrossingSim.Model;

/// <summary>When a replication ends, before its horizon.</summary>
public enum End
{
    /// <summary>When everybody of the force is resolved; whoever else is under way is left as he stands.</summary>
    Force,

    /// <summary>When the civilians are resolved too.</summary>
    Everyone,

    /// <summary>At the horizon, whatever there is left to happen.</summary>
    Horizon,
}
