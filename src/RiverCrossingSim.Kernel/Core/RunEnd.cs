namespace RiverCrossingSim.Kernel;

/// <summary>Why a run ended.</summary>
public enum RunEnd
{
    /// <summary>No event is left, and nobody waits but background processes.</summary>
    Finished,

    /// <summary>The horizon is reached; later events are left.</summary>
    Horizon,

    /// <summary><see cref="Simulation.Stop"/> was called.</summary>
    Stopped,
}
