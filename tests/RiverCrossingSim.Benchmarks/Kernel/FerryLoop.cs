namespace RiverCrossingSim.Benchmarks.Kernel;

/// <summary>Fifty ferries share three berths: a turn at a berth of 1 min in the mean, and 20 min under way.</summary>
internal sealed class FerryLoop
{
    public const double Minutes = 200_000;
    const int Ferries = 50;
    const int Berths = 3;

    static readonly TimeSpan Travel = TimeSpan.FromMinutes(20);
    static readonly TimeSpan Horizon = TimeSpan.FromMinutes(Minutes);

    readonly Simulation sim = new();
    readonly Resource berths;
    readonly Calendar calendar = new();
    readonly Queue<int> queue = new();
    ExponentialTimes services;

    public FerryLoop() => berths = new Resource(sim, Berths, "berths");

    /// <summary>The trips of the last run.</summary>
    public int Trips { get; private set; }

    public void RunProcesses()
    {
        Restart();
        sim.Reset();
        for (var i = 0; i < Ferries; i++)
        {
            sim.Start(Work(), "ferry");
        }

        sim.Run(Horizon);
    }

    public void RunBare()
    {
        const int arrival = 0;
        const int casting = 1;
        Restart();
        calendar.Clear();
        queue.Clear();
        var free = Berths;
        for (var ferry = 0; ferry < Ferries; ferry++)
        {
            calendar.Add(0, ferry, arrival);
        }

        while (calendar.TryTake(Horizon.Ticks, out var next))
        {
            calendar.Now = next.Time;
            var ferry = next.Slot;
            if (next.Generation == arrival)
            {
                if (free == 0)
                {
                    queue.Enqueue(ferry);
                    continue;
                }

                free--;
                calendar.Add(next.Time + services.Ticks(), ferry, casting);
                continue;
            }

            Trips++;
            calendar.Add(next.Time + Travel.Ticks, ferry, arrival);
            if (queue.TryDequeue(out var waiting))
            {
                calendar.Add(next.Time + services.Ticks(), waiting, casting);
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
            using (await berths.Request())
            {
                await sim.Delay(services.Next());
            }

            Trips++;
            await sim.Delay(Travel);
        }
    }

    void Restart()
    {
        services = new ExponentialTimes(meanMinutes: 1, stream: 0);
        Trips = 0;
    }
}
