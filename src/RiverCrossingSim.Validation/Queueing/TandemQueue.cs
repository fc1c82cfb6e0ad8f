using RiverCrossingSim.Kernel;
using Process = RiverCrossingSim.Kernel.Process;

namespace RiverCrossingSim.Validation;

/// <summary>Two servers one after the other, each with a store before it: the departures of the first are the arrivals of the second.</summary>
/// <remarks>Averages: wait before the second (minutes), time from the arrival at the first to the end at the second (minutes).</remarks>
sealed class TandemQueue : QueueModel
{
    readonly Draws _gaps;
    readonly Draws _first;
    readonly Draws _second;
    readonly Store<TimeSpan> _before;
    readonly Store<(TimeSpan Came, TimeSpan Moved)> _between;
    readonly Tally _wait = new();
    readonly Tally _stay = new();

    /// <summary>One replication.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="replication">The replication.</param>
    /// <param name="arrivals">Customers per minute.</param>
    public TandemQueue(ulong seed, uint replication, double arrivals)
    {
        _gaps = new Draws(seed, replication, "arrivals", new Exponential(1 / arrivals));
        _first = new Draws(seed, replication, "first service", new Exponential(1));
        _second = new Draws(seed, replication, "second service", new Exponential(1));
        _before = new Store<TimeSpan>(Simulation, "before the first");
        _between = new Store<(TimeSpan, TimeSpan)>(Simulation, "before the second");
    }

    protected override void Begin()
    {
        Simulation.Start(Arrive(), "arrivals");
        Simulation.Start(First(), "first", background: true);
        Simulation.Start(Second(), "second", background: true);
    }

    protected override void Restart()
    {
        _wait.Reset();
        _stay.Reset();
    }

    protected override double[] Averages() => [_wait.Mean, _stay.Mean];

    async Process Arrive()
    {
        while (true)
        {
            await Simulation.Delay(_gaps.Next());
            await _before.Put(Simulation.Now);
        }
    }

    async Process First()
    {
        while (true)
        {
            var came = await _before.Get();
            await Simulation.Delay(_first.Next());
            await _between.Put((came, Simulation.Now));
        }
    }

    async Process Second()
    {
        while (true)
        {
            var (came, moved) = await _between.Get();
            _wait.Add((Simulation.Now - moved).TotalMinutes);
            await Simulation.Delay(_second.Next());
            _stay.Add((Simulation.Now - came).TotalMinutes);
        }
    }
}
