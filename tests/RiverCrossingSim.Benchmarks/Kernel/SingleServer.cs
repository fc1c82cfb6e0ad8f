namespace RiverCrossingSim.Benchmarks.Kernel;

/// <summary>
/// M/M/1 at 80 % load: a process of arrivals, a store, a process of service; or two kinds of event and a queue.
/// </summary>
internal sealed class SingleServer
{
    public const int Customers = 1_000_000;
    const double ArrivalMinutes = 1;
    const double ServiceMinutes = 0.8;

    readonly Simulation sim = new();
    readonly Store<TimeSpan> customers;
    readonly Calendar calendar = new();
    readonly Queue<long> queue = new();
    ExponentialTimes arrivals;
    ExponentialTimes services;
    long waited;

    public SingleServer() => customers = new Store<TimeSpan>(sim, "customers");

    /// <summary>The mean time in the queue of the last run, in minutes.</summary>
    public double MeanWait => (double)waited / Customers / TimeSpan.TicksPerMinute;

    public void RunProcesses()
    {
        Restart();
        sim.Reset();
        sim.Start(Arrive(), "arrivals");
        sim.Start(Serve(), "service");
        sim.Run(TimeSpan.MaxValue);
    }

    public void RunBare()
    {
        const int arrival = 0;
        const int serviceEnd = 1;
        Restart();
        calendar.Clear();
        queue.Clear();
        var isBusy = false;
        var arrived = 0;
        calendar.Add(arrivals.Ticks(), arrival, generation: 0);
        while (calendar.TryTake(long.MaxValue, out var next))
        {
            calendar.Now = next.Time;
            if (next.Slot == arrival)
            {
                queue.Enqueue(next.Time);
                if (++arrived < Customers)
                {
                    calendar.Add(next.Time + arrivals.Ticks(), arrival, generation: 0);
                }

                if (isBusy)
                {
                    continue;
                }
            }

            isBusy = queue.TryDequeue(out var since);
            if (isBusy)
            {
                waited += next.Time - since;
                calendar.Add(next.Time + services.Ticks(), serviceEnd, generation: 0);
            }
        }
    }

    async Process Arrive()
    {
        for (var i = 0; i < Customers; i++)
        {
            await sim.Delay(arrivals.Next());
            await customers.Put(sim.Now);
        }
    }

    async Process Serve()
    {
        for (var i = 0; i < Customers; i++)
        {
            var since = await customers.Get();
            waited += (sim.Now - since).Ticks;
            await sim.Delay(services.Next());
        }
    }

    void Restart()
    {
        arrivals = new ExponentialTimes(ArrivalMinutes, stream: 0);
        services = new ExponentialTimes(ServiceMinutes, stream: 1);
        waited = 0;
    }
}
