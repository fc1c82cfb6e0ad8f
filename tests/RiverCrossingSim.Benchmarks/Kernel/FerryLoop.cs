namespace RiverCrossingSim.Benchmarks.Kernel;

/// <summary>Fifty ferries share three berths: a turn at a berth of 1 min in the mean, and 20 min under way.</summary>
internal sealed class FerryLoop
{
    public const double Minutes = 200_000;
    const int Ferries = 50;
    const int Berths = 3;

    static readonly TimeSpan Travel = TimeSpan.FromMinutes(20);
    static readonly TimeSpan Horizon = TimeSpan.FromMinutes(Minutes);

    readonly Simulation _sim = new();
    readonly Resource _berths;
    readonly Calendar _calendar = new();
    readonly Queue<int> _queue = new();
    ExponentialTimes _services;

    public FerryLoop() => _berths = new Resource(_sim, Berths, "berths");

    /// <summary>The trips of the last run.</summary>
    public int Trips { get; private set; }

    public void RunProcesses()
    {
        Restart();
        _sim.Reset();
        for (var i = 0; i < Ferries; i++)
        {
            _sim.Start(Work(), "ferry");
        }

        _sim.Run(Horizon);
    }

    public void RunBare()
    {
        const int arrival = 0;
        const int casting = 1;
        Restart();
        _calendar.Clear();
        _queue.Clear();
        var free = Berths;
        for (var ferry = 0; ferry < Ferries; ferry++)
        {
            _calendar.Add(0, ferry, arrival);
        }

        while (_calendar.TryTake(Horizon.Ticks, out var next))
        {
            _calendar.Now = next.Time;
            var ferry = next.Slot;
            if (next.Generation == arrival)
            {
                if (free == 0)
                {
                    _queue.Enqueue(ferry);
                    continue;
                }

                free--;
                _calendar.Add(next.Time + _services.Ticks(), ferry, casting);
                continue;
            }

            Trips++;
            _calendar.Add(next.Time + Travel.Ticks, ferry, arrival);
            if (_queue.TryDequeue(out var waiting))
            {
                _calendar.Add(next.Time + _services.Ticks(), waiting, casting);
            }
            else
            {
                free++;
            }
        }
    }

    async Process Work()
    {
        while (true)
        {
            using (await _berths.Request())
            {
                await _sim.Delay(_services.Next());
            }

            Trips++;
            await _sim.Delay(Travel);
        }
    }

    void Restart()
    {
        _services = new ExponentialTimes(meanMinutes: 1, stream: 0);
        Trips = 0;
    }
}
