using RiverCrossingSim.Kernel;
using Process = RiverCrossingSim.Kernel.Process;

namespace RiverCrossingSim.Validation;

/// <summary>Ferries that travel and queue for berths, for ever: the finite source of queueing theory.</summary>
/// <remarks>Averages: trips per minute, wait for a berth (minutes), ferries that wait.</remarks>
sealed class FerryLoop : QueueModel
{
    readonly int _ferries;
    readonly Draws _travel;
    readonly Draws _service;
    readonly Resource _berths;
    readonly TimeWeighted _queue;
    readonly Tally _wait = new();

    /// <summary>One replication.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="replication">The replication.</param>
    /// <param name="ferries">Ferries.</param>
    /// <param name="berths">Berths.</param>
    /// <param name="travel">Time from one berth to the next, minutes.</param>
    public FerryLoop(ulong seed, uint replication, int ferries, int berths, Distribution travel)
    {
        _ferries = ferries;
        _travel = new Draws(seed, replication, "travel", travel);
        _service = new Draws(seed, replication, "service", new Exponential(1));
        _berths = new Resource(Simulation, berths, "berths");
        _queue = new TimeWeighted(Simulation);
    }

    protected override void Begin()
    {
        for (var ferry = 0; ferry < _ferries; ferry++)
        {
            Simulation.Start(Work(), "ferry");
        }
    }

    protected override void Restart()
    {
        _wait.Reset();
        _queue.Restart();
    }

    protected override double[] Averages() => [_wait.Count / WatchedMinutes, _wait.Mean, _queue.Mean];

    async Process Work()
    {
        while (true)
        {
            await Simulation.Delay(_travel.Next());
            var asked = Simulation.Now;
            _queue.Value++;
            using (await _berths.Request())
            {
                _queue.Value--;
                _wait.Add((Simulation.Now - asked).TotalMinutes);
                await Simulation.Delay(_service.Next());
            }
        }
    }
}
