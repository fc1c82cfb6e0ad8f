namespace RiverCrossingSim.Benchmarks.Kernel;

/// <summary>
/// M/M/1 at 80 % load: a process of arrivals, a store, a process of service; or two kinds of event and a queue.
/// </summary>
internal sealed class SingleServer
{
    public const int Customers = 1_000_000;
    const double ArrivalMinutes = 1;
    const double ServiceMinutes = 0.8;

    readonly Simulation _sim = new();
    readonly Store<TimeSpan> _customers;
    readonly Calendar _calendar = new();
    readonly Queue<long> _queue = new();
    ExponentialTimes _arrivals;
    ExponentialTimes _services;
    long _waited;

    public SingleServer() => _customers = new Store<TimeSpan>(_sim, "customers");

    /// <summary>The mean time in the queue of the last run, in minutes.</summary>
    public double MeanWait => (double)_waited / Customers / TimeSpan.TicksPerMinute;

    public void RunProcesses()
    {
        Restart();
        _sim.Reset();
        _sim.Start(Arrive(), "arrivals");
        _sim.Start(Serve(), "service");
        _sim.Run(TimeSpan.MaxValue);
    }

    public void RunBare()
    {
        const int arrival = 0;
        const int serviceEnd = 1;
        Restart();
        _calendar.Clear();
        _queue.Clear();
        var isBusy = false;
        var arrived = 0;
        _calendar.Add(_arrivals.Ticks(), arrival, generation: 0);
        while (_calendar.TryTake(long.MaxValue, out var next))
        {
            _calendar.Now = next.Time;
            if (next.Slot == arrival)
            {
                _queue.Enqueue(next.Time);
                if (++arrived < Customers)
                {
                    _calendar.Add(next.Time + _arrivals.Ticks(), arrival, generation: 0);
                }

                if (isBusy)
                {
                    continue;
                }
            }

            isBusy = _queue.TryDequeue(out var since);
            if (isBusy)
            {
                _waited += next.Time - since;
                _calendar.Add(next.Time + _services.Ticks(), serviceEnd, generation: 0);
            }
        }
    }

    async Process Arrive()
    {
        for (var i = 0; i < Customers; i++)
        {
            await _sim.Delay(_arrivals.Next());
            await _customers.Put(_sim.Now);
        }
    }

    async Process Serve()
    {
        for (var i = 0; i < Customers; i++)
        {
            var since = await _customers.Get();
            _waited += (_sim.Now - since).Ticks;
            await _sim.Delay(_services.Next());
        }
    }

    void Restart()
    {
        _arrivals = new ExponentialTimes(ArrivalMinutes, stream: 0);
        _services = new ExponentialTimes(ServiceMinutes, stream: 1);
        _waited = 0;
    }
}
