using RiverCrossingSim.Kernel;
using Process = RiverCrossingSim.Kernel.Process;

namespace RiverCrossingSim.Validation;

/// <summary>One server, two classes of customers of equal numbers: the first goes before the second, or takes the server from it.</summary>
/// <remarks>Averages: time there less that of the service (minutes), of the first class and of the second.</remarks>
sealed class PriorityQueueModel : QueueModel
{
    readonly Draws[] _gaps;
    readonly Draws _service;
    readonly PriorityResource? _server;
    readonly PreemptiveResource? _preemptive;
    readonly Tally[] _wait = [new(), new()];

    /// <summary>One replication.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="replication">The replication.</param>
    /// <param name="arrivals">Customers of each class per minute.</param>
    /// <param name="isPreemptive">Whether the first class interrupts a service of the second, which goes on later where it was.</param>
    public PriorityQueueModel(ulong seed, uint replication, double arrivals, bool isPreemptive)
    {
        var gap = new Exponential(1 / arrivals);
        _gaps = [new Draws(seed, replication, "first", gap), new Draws(seed, replication, "second", gap)];
        _service = new Draws(seed, replication, "service", new Exponential(1));
        if (isPreemptive)
        {
            _preemptive = new PreemptiveResource(Simulation, 1, "server");
        }
        else
        {
            _server = new PriorityResource(Simulation, 1, "server");
        }
    }

    protected override void Begin()
    {
        Simulation.Start(Arrive(0), "first class");
        Simulation.Start(Arrive(1), "second class");
    }

    protected override void Restart()
    {
        foreach (var tally in _wait)
        {
            tally.Reset();
        }
    }

    protected override double[] Averages() => [_wait[0].Mean, _wait[1].Mean];

    async Process Arrive(int priority)
    {
        while (true)
        {
            await Simulation.Delay(_gaps[priority].Next());
            Simulation.Start(_server is null ? VisitByForce(priority) : Visit(priority), "customer");
        }
    }

    async Process Visit(int priority)
    {
        var came = Simulation.Now;
        using (await _server!.Request(priority))
        {
            _wait[priority].Add((Simulation.Now - came).TotalMinutes);
            await Simulation.Delay(_service.Next());
        }
    }

    async Process VisitByForce(int priority)
    {
        var came = Simulation.Now;
        var service = _service.Next();
        var left = service;
        while (left > TimeSpan.Zero)
        {
            using var server = await _preemptive!.Request(priority).OrInterrupt();
            if (!server.Granted)
            {
                continue;
            }
            var began = Simulation.Now;
            await Simulation.Delay(left).OrInterrupt();
            left -= Simulation.Now - began;
        }
        _wait[priority].Add((Simulation.Now - came - service).TotalMinutes);
    }
}
