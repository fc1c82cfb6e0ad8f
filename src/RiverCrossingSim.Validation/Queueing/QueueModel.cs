namespace RiverCrossingSim.Validation;

using Simulation = RiverCrossingSim.Kernel.Simulation;

/// <summary>One replication of a queue in the kernel, from empty: what is seen until it has warmed up is forgotten.</summary>
/// <remarks>
/// The slowest of the queues forgets its start with a relaxation time of 1 / (1 - sqrt(0.8))^2 = 90 service times (L. Kleinrock,
/// "Queueing Systems", vol. 1, 1975); it has eleven of them.
/// </remarks>
abstract class QueueModel
{
    const double WarmUpMinutes = 1_000;

    /// <summary>How long it is watched, minutes.</summary>
    public const double WatchedMinutes = 25_000;

    /// <summary>The simulation.</summary>
    protected Simulation Simulation { get; } = new();

    /// <summary>Runs the replication.</summary>
    /// <returns>The averages, in an order of the model's own.</returns>
    public double[] Run()
    {
        Begin();
        Simulation.Run(TimeSpan.FromMinutes(WarmUpMinutes));
        Restart();
        Simulation.Run(TimeSpan.FromMinutes(WarmUpMinutes + WatchedMinutes));
        return Averages();
    }

    /// <summary>Starts the processes.</summary>
    protected abstract void Begin();

    /// <summary>Forgets what was seen so far.</summary>
    protected abstract void Restart();

    /// <summary>What was seen since.</summary>
    protected abstract double[] Averages();
}
