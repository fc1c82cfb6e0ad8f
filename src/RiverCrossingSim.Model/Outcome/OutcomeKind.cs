namespace RiverCrossingSim.Model;

/// <summary>How a replication ended.</summary>
public enum OutcomeKind
{
    /// <summary>Nobody of the force is left on the near bank or under way, and at least the completion share is across.</summary>
    Completed,

    /// <summary>Everybody is resolved, but less than the completion share is across.</summary>
    Failed,

    /// <summary>Somebody was still unresolved at the horizon.</summary>
    Censored,
}
