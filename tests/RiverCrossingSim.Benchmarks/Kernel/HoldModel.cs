namespace RiverCrossingSim.Benchmarks.Kernel;

/// <summary>A number of processes that do nothing but wait for exponential times: the calendar's own test.</summary>
internal sealed class HoldModel
{
    public const int Events = 1_000_000;

    readonly Simulation sim = new();
    readonly Calendar calendar = new();
    ExponentialTimes delays = new(meanMinutes: 1, stream: 0);
    ExponentialTimes bareDelays = new(meanMinutes: 1, stream: 0);
    long left;

    public HoldModel(int pending)
    {
        for (var i = 0; i < pending; i++)
        {
            sim.Start(Hold(), "holder");
            calendar.Add(0, i, generation: 0);
        }
    }

    public void RunProcesses()
    {
        left = Events;
        sim.Run(TimeSpan.MaxValue);
    }

    public void RunBare()
    {
        for (var i = 0; i < Events && calendar.TryTake(long.MaxValue, out var next); i++)
        {
            calendar.Now = next.Time;
            calendar.Add(next.Time + bareDelays.Ticks(), next.Slot, generation: 0);
        }
    }

    async Process Hold()
    {
        while (true)
        {
            await sim.Delay(delays.Next());
            if (--left == 0)
            {
                sim.Stop();
            }
        }
    }
}
