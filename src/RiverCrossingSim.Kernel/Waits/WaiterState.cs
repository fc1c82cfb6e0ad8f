namespace RiverCrossingSim.Kernel;

/// <summary>Where a waiter stands.</summary>
internal enum WaiterState
{
    /// <summary>Not awaited yet, or the wait came to nothing.</summary>
    Idle,

    /// <summary>In its source's queue.</summary>
    Queued,

    /// <summary>Granted; for a resource, holding.</summary>
    Granted,
}
