namespace RiverCrossingSim.Benchmarks.Kernel;

/// <summary>A number of processes that do nothing but wait for exponential times: the calendar's own test.</summary>
internal sealed class HoldModel
{
    public const int Events = 1_000_000;

    readonly Simulation _sim = new();
    readonly Calendar _calendar = new();
    ExponentialTimes _delays = new(meanMinutes: 1, stream: 0);
    ExponentialTimes _bareDelays = new(meanMinutes: 1, stream: 0);
    long _left;

    public HoldModel(int pending)
    {
        for (var i = 0; i < pending; i++)
        {
            _sim.Start(Hold(), "holder");
            _calendar.Add(0, i, generation: 0);
        }
    }

    public void RunProcesses()
    {
        _left = Events;
        _sim.Run(TimeSpan.MaxValue);
    }

    public void RunBare()
    {
        for (var i = 0; i < Events && _calendar.TryTake(long.MaxValue, out var next); i++)
        {
            _calendar.Now = next.Time;
            _calendar.Add(next.Time + _bareDelays.Ticks(), next.Slot, generation: 0);
        }
    }

    async Process Hold()
    {
        while (true)
        {
            await _sim.Delay(_delays.Next());
            if (--_left == 0)
            {
                _sim.Stop();
            }
        }
    }
}
