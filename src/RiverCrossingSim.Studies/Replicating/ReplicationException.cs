namespace RiverCrossingSim.Studies;

/// <summary>A replication failed: an error of the program, not of the scenario. It names what is needed to repeat it.</summary>
public sealed class ReplicationException : Exception
{
    /// <summary>Says which replication failed, and why.</summary>
    /// <param name="replication">The replication, counted from 0.</param>
    /// <param name="seed">The seed of the study.</param>
    /// <param name="cause">What it threw.</param>
    public ReplicationException(int replication, ulong seed, Exception cause)
        : base($"Replication {replication} (counted from 0) of seed {seed} failed: {cause.Message}", cause) =>
        (Replication, Seed) = (replication, seed);

    /// <summary>The replication, counted from 0.</summary>
    public int Replication { get; }

    /// <summary>The seed of the study.</summary>
    public ulong Seed { get; }
}
