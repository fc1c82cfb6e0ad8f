namespace RiverCrossingSim.Kernel.Tests;

public sealed class ResetTests
{
    readonly Simulation _sim = new();
    readonly List<string> _log = [];

    [Fact]
    public void Everything_is_as_constructed_and_no_finally_runs()
    {
        var berths = new Resource(_sim, 1, "berths");
        var fuel = new Container(_sim, "fuel", level: 5);
        var loads = new Store<string>(_sim, "loads");
        var allClear = new Signal(_sim, "all clear");
        var first = _sim.Start(Work(), "first");
        _sim.Start(Work(), "second");
        _sim.Start(Wait(), "third");
        _sim.Run(5.Minutes);
        Assert.Equal((3, 2, 2, 1, 1), (berths.Capacity, loads.Count, berths.InUse, allClear.QueueLength, fuel.Level));

        _sim.Reset();

        Assert.Empty(_log);
        Assert.False(first.IsAlive);
        Assert.Equal((TimeSpan.Zero, 0), (_sim.Now, _sim.EventCount));
        Assert.Equal((1, 0, 0, 0, 5), (berths.Capacity, loads.Count, berths.InUse, allClear.QueueLength, fuel.Level));
        Assert.Equal(RunEnd.Finished, _sim.Run(5.Minutes));

        async Process Work()
        {
            try
            {
                berths.Capacity = 3;
                using (await berths.Request())
                {
                    await fuel.Get(2);
                    loads.TryPut("load");
                    await loads.Get();
                    await loads.Put("load");
                    await _sim.Delay(10.Minutes);
                }
            }
            finally
            {
                _log.Add("finally");
            }
        }

        async Process Wait()
        {
            await allClear.Wait();
            loads.TryPut("never");
        }
    }

    [Fact]
    public void A_lease_of_the_run_before_gives_nothing_back()
    {
        var berths = new Resource(_sim, 1, "berths");
        Lease old = default;
        _sim.Start(Hold(), "first");
        _sim.Run(1.Minutes);
        var kept = old;
        _sim.Reset();
        _sim.Start(Hold(), "second");
        _sim.Run(1.Minutes);
        kept.Dispose();
        Assert.False(kept.Granted);
        Assert.Equal(1, berths.InUse);

        async Process Hold()
        {
            old = await berths.Request();
            await _sim.Delay(10.Minutes);
        }
    }

    [Fact]
    public void The_next_replication_runs_the_same_and_allocates_nothing()
    {
        var berths = new Resource(_sim, 2, "berths");
        var events = Enumerable.Range(0, 3).Select(_ => Replicate()).ToArray();
        Assert.Equal(events[0], events[1]);
        Assert.Equal(events[0], events[2]);
#if !DEBUG
        var before = GC.GetAllocatedBytesForCurrentThread();
        Replicate();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
#endif

        long Replicate()
        {
            _sim.Reset();
            for (var i = 0; i < 10; i++)
            {
                _sim.Start(Work(i), "ferry");
            }

            _sim.Run(1000.Minutes);
            return _sim.EventCount;
        }

        async Process Work(int i)
        {
            while (true)
            {
                using (await berths.Request().Within(3.Minutes))
                {
                    await _sim.Delay((2 + i).Minutes);
                }
            }
        }
    }
}
