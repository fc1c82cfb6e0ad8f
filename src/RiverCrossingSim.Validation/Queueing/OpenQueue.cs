using RiverCrossingSim.Kernel;
using Process = RiverCrossingSim.Kernel.Process;

namespace RiverCrossingSim.Validation;

/// <summary>Customers from outside, some servers, first come, first served: M/G/c, with or without a limit to how many may be there.</summary>
/// <remarks>Averages: wait in the queue (minutes), number in the queue, share of customers who wait, share who find no place.</remarks>
sealed class OpenQueue : QueueModel
{
    readonly Draws _gaps;
    readonly Draws _service;
    readonly int _places;
    readonly Resource _servers;
    readonly TimeWeighted _queue;
    readonly Tally _wait = new();
    readonly Tally _hasWaited = new();
    readonly Tally _isLost = new();

    /// <summary>One replication.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="replication">The replication.</param>
    /// <param name="arrivals">Customers per minute.</param>
    /// <param name="servers">Servers.</param>
    /// <param name="service">Time of a service, minutes.</param>
    /// <param name="places">How many may be there, in service or waiting; who comes then is lost.</param>
    public OpenQueue(
        ulong seed,
        uint replication,
        double arrivals,
        int servers,
        Distribution service,
        int places = int.MaxValue
    )
    {
        _gaps = new Draws(seed, replication, "arrivals", new Exponential(1 / arrivals));
        _service = new Draws(seed, replication, "service", service);
        _places = places;
        _servers = new Resource(Simulation, servers, "servers");
        _queue = new TimeWeighted(Simulation);
    }

    protected override void Begin() => Simulation.Start(Arrive(), "arrivals");

    protected override void Restart()
    {
        _wait.Reset();
        _hasWaited.Reset();
        _isLost.Reset();
        _queue.Restart();
    }

    protected override double[] Averages() => [_wait.Mean, _queue.Mean, _hasWaited.Mean, _isLost.Mean];

    async Process Arrive()
    {
        while (true)
        {
            await Simulation.Delay(_gaps.Next());
            var isFull = _servers.InUse + _servers.QueueLength >= _places;
            _isLost.Add(isFull ? 1 : 0);
            if (!isFull)
            {
                Simulation.Start(Visit(), "customer");
            }
        }
    }

    async Process Visit()
    {
        var came = Simulation.Now;
        _queue.Value++;
        using (await _servers.Request())
        {
            _queue.Value--;
            _wait.Add((Simulation.Now - came).TotalMinutes);
            _hasWaited.Add(Simulation.Now > came ? 1 : 0);
            await Simulation.Delay(_service.Next());
        }
    }
}
