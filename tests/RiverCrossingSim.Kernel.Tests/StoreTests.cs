namespace RiverCrossingSim.Kernel.Tests;

public sealed class StoreTests
{
    readonly Simulation _sim = new();
    readonly List<string> _log = [];

    void Log(string text) => _log.Add($"{text} at {_sim.Now.TotalMinutes}");

    async Process InterruptAt(ProcessHandle target, TimeSpan time)
    {
        await _sim.Delay(time);
        target.Interrupt("hit");
    }

    [Fact]
    public void Things_come_out_as_they_went_in_and_takers_are_served_as_they_came()
    {
        var loads = new Store<int>(_sim, "loads");
        _sim.Start(Take("a"), "a");
        _sim.Start(Take("b"), "b");
        _sim.Start(Bring(), "brings");
        _sim.Run(Durations.Forever);
        Assert.Equal(["a 1 at 5", "b 2 at 5"], _log);
        Assert.Equal(1, loads.Count);

        async Process Take(string who) => Log($"{who} {await loads.Get()}");

        async Process Bring()
        {
            await _sim.Delay(5.Minutes);
            for (var i = 1; i <= 3; i++)
            {
                await loads.Put(i);
            }
        }
    }

    [Fact]
    public void Who_brings_waits_for_room()
    {
        var loads = new Store<int>(_sim, "loads", capacity: 2);
        _sim.Start(Bring(), "brings");
        _sim.Start(Take(), "takes");
        _sim.Run(Durations.Forever);
        Assert.Equal(["put 1 at 0", "put 2 at 0", "got 1 at 5", "put 3 at 5", "got 2 at 10", "got 3 at 15"], _log);

        async Process Bring()
        {
            for (var i = 1; i <= 3; i++)
            {
                await loads.Put(i);
                Log($"put {i}");
            }

            Assert.False(loads.TryPut(4));
        }

        async Process Take()
        {
            for (var i = 1; i <= 3; i++)
            {
                await _sim.Delay(5.Minutes);
                Log($"got {await loads.Get()}");
            }

            Assert.False(loads.TryGet(out _));
        }
    }

    [Fact]
    public void Interrupted_and_impatient_takers_leave_the_queue_and_lose_nothing()
    {
        var loads = new Store<string>(_sim, "loads");
        var taker = _sim.Start(Take(), "takes");
        _sim.Start(InterruptAt(taker, 2.Minutes), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(["hit at 2", "none at 5", "load at 5"], _log);

        async Process Take()
        {
            var first = await loads.Get().OrInterrupt();
            Log((string)first.Cause!);
            var second = await loads.Get().Within(3.Minutes);
            Log(second.Item ?? "none");
            Assert.Equal(0, loads.GetQueueLength);
            Assert.True(loads.TryPut("load"));
            var third = await loads.Get().Within(3.Minutes).OrInterrupt();
            Assert.True(third.Granted);
            Log(third.Item!);
        }
    }

    [Fact]
    public void An_interrupted_put_has_not_put()
    {
        var loads = new Store<string>(_sim, "loads", capacity: 1);
        var bringer = _sim.Start(Bring(), "brings");
        _sim.Start(InterruptAt(bringer, 2.Minutes), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(["hit at 2", "False at 3"], _log);
        Assert.Equal((1, 0), (loads.Count, loads.PutQueueLength));

        async Process Bring()
        {
            await loads.Put("first");
            Log((string)(await loads.Put("second").OrInterrupt())!);
            Log($"{await loads.Put("third").Within(1.Minutes)}");
        }
    }
}
