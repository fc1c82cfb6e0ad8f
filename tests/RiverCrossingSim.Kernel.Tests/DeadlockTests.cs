namespace RiverCrossingSim.Kernel.Tests;

public sealed class DeadlockTests
{
    readonly Simulation _sim = new();

    [Fact]
    public void Each_who_waits_is_named_with_what_it_waits_for()
    {
        var berths = new Resource(_sim, 1, "near berths");
        var loads = new Store<string>(_sim, "loads");
        var fuel = new Container(_sim, "fuel", level: 2, capacity: 10);
        var allClear = new Signal(_sim, "all clear");
        var holder = _sim.Start(HoldAndGet(), "ferry 1");
        _sim.Start(Request(), "ferry 2");
        _sim.Start(Refuel(), "ferry 3");
        _sim.Start(Pulse(), "ferry 4");
        _sim.Start(Join(), "ferry 5");
        _sim.Start(Either(), "ferry 6");
        _sim.Start(Idle(), "ferry 7", background: true);

        var deadlock = Assert.Throws<DeadlockException>(() => _sim.Run(Durations.Forever));

        Assert.Equal(3.Minutes, deadlock.Time);
        Assert.Equal(
            [
                new("ferry 1", "an item from store 'loads' (it holds 0)"),
                new("ferry 2", "a unit of 'near berths' (1 of 1 in use, by 'ferry 1')"),
                new("ferry 3", "3 from container 'fuel' (it holds 2)"),
                new("ferry 4", "signal 'all clear'"),
                new("ferry 5", "the end of process 'ferry 1'"),
                new("ferry 6", "signal 'all clear' or an item from store 'loads' (it holds 0)"),
            ],
            deadlock.Blocked
        );
        Assert.StartsWith(
            "Deadlock at 00:03:00: nothing is left to happen, and 'ferry 1' waits for",
            deadlock.Message,
            StringComparison.Ordinal
        );

        async Process HoldAndGet()
        {
            using var berth = await berths.Request();
            await _sim.Delay(3.Minutes);
            await loads.Get();
        }

        async Process Request()
        {
            using var berth = await berths.Request();
        }

        async Process Refuel() => await fuel.Get(3);
        async Process Pulse() => await allClear.Wait();
        async Process Join() => await holder.Join();
        async Process Either() => await _sim.Any(allClear.Wait(), loads.Get());
        async Process Idle() => await loads.Get();
    }

    [Fact]
    public void A_run_finishes_when_only_background_processes_wait()
    {
        var loads = new Store<string>(_sim, "loads");
        var server = _sim.Start(Serve(), "server", background: true);
        _sim.Start(Work(), "work");
        Assert.Equal(RunEnd.Finished, _sim.Run(Durations.Forever));
        Assert.Equal(5.Minutes, _sim.Now);
        Assert.True(server.IsAlive);

        async Process Serve()
        {
            while (true)
            {
                await loads.Get();
            }
        }

        async Process Work()
        {
            await _sim.Delay(5.Minutes);
            await loads.Put("load");
        }
    }

    [Fact]
    public void After_a_deadlock_the_outside_can_help_and_the_run_goes_on()
    {
        var berths = new Resource(_sim, 0, "berths");
        _sim.Start(Work(), "ferry");
        Assert.Throws<DeadlockException>(() => _sim.Run(Durations.Forever));
        berths.Capacity = 1;
        Assert.Equal(RunEnd.Finished, _sim.Run(Durations.Forever));
        Assert.Equal(1.Minutes, _sim.Now);

        async Process Work()
        {
            using (await berths.Request())
            {
                await _sim.Delay(1.Minutes);
            }
        }
    }

    [Fact]
    public void A_unit_that_was_never_given_back_names_no_other_process()
    {
        var berths = new Resource(_sim, 1, "berths");
        _sim.Start(Leak(), "careless");
        _sim.Start(Ask(), "ferry");
        var deadlock = Assert.Throws<DeadlockException>(() => _sim.Run(Durations.Forever));
        Assert.Contains("by one that has ended", deadlock.Message, StringComparison.Ordinal);

        async Process Leak() => await berths.Request();
        async Process Ask()
        {
            using var berth = await berths.Request();
        }
    }

    [Fact]
    public void Cancelled_delays_do_not_keep_a_run_going()
    {
        var ferry = _sim.Start(Wait(), "ferry");
        _sim.Start(Interrupt(), "fire");
        Assert.Equal(RunEnd.Finished, _sim.Run(10.Minutes));
        Assert.Equal(1.Minutes, _sim.Now);

        async Process Wait() => await _sim.Delay(100.Minutes).OrInterrupt();

        async Process Interrupt()
        {
            await _sim.Delay(1.Minutes);
            ferry.Interrupt("hit");
        }
    }
}
