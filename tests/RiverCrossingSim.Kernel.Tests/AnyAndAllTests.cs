namespace RiverCrossingSim.Kernel.Tests;

public sealed class AnyAndAllTests
{
    readonly Simulation _sim = new();
    readonly List<string> _log = [];
    readonly Resource _near;
    readonly Resource _far;
    readonly Signal _allClear;

    public AnyAndAllTests()
    {
        _near = new Resource(_sim, 1, "near");
        _far = new Resource(_sim, 1, "far");
        _allClear = new Signal(_sim, "all clear");
    }

    void Log(string text) => _log.Add($"{text} at {_sim.Now.TotalMinutes}");

    async Process Hold(Resource resource, TimeSpan time)
    {
        using (await resource.Request())
        {
            await _sim.Delay(time);
        }
    }

    void AssertNothingIsHeld() =>
        Assert.Equal((0, 0, 0, 0), (_near.InUse, _near.QueueLength, _far.InUse, _far.QueueLength));

    [Fact]
    public void Any_takes_the_first_and_leaves_the_other_queue()
    {
        _sim.Start(Hold(_near, 10.Minutes), "near");
        _sim.Start(Hold(_far, 4.Minutes), "far");
        _sim.Start(Either(), "ferry");
        _sim.Run(Durations.Forever);
        Assert.Equal(["1 at 4"], _log);
        AssertNothingIsHeld();

        async Process Either()
        {
            using var first = await _sim.Any(_near.Request(), _far.Request());
            Assert.True(first.Lease.Granted);
            Assert.Equal((0, 1), (_near.QueueLength, _far.InUse));
            Log($"{first.Index}");
            await _sim.Delay(20.Minutes);
        }
    }

    [Fact]
    public void Any_asks_no_further_when_one_is_free()
    {
        _sim.Start(Either(), "ferry");
        _sim.Run(Durations.Forever);
        Assert.Equal(["0 at 0"], _log);
        AssertNothingIsHeld();

        async Process Either()
        {
            using var first = await _sim.Any(_near.Request(), _far.Request(), _allClear.Wait());
            Assert.Equal((1, 0), (_near.InUse, _far.InUse));
            Log($"{first.Index}");
        }
    }

    [Fact]
    public void Any_of_delays_ends_with_the_earliest_and_gives_no_lease()
    {
        _sim.Start(Hold(_near, 10.Minutes), "near");
        _sim.Start(Either(), "ferry");
        _sim.Run(Durations.Forever);
        Assert.Equal(["2 at 3"], _log);
        AssertNothingIsHeld();

        async Process Either()
        {
            using var first = await _sim.Any(_near.Request(), _sim.Delay(5.Minutes), _sim.DelayUntil(3.Minutes));
            Assert.False(first.Lease.Granted);
            Log($"{first.Index}");
        }
    }

    [Fact]
    public void Any_gives_the_item_of_a_store()
    {
        var loads = new Store<string>(_sim, "loads");
        _sim.Start(Either(), "ferry");
        _sim.Start(Bring(), "brings");
        _sim.Run(Durations.Forever);
        Assert.Equal(["load at 2"], _log);

        async Process Either()
        {
            var first = await _sim.Any(_allClear.Wait(), loads.Get());
            Log(first.Item<string>());
            Assert.Throws<InvalidOperationException>(() => first.Item<int>());
        }

        async Process Bring()
        {
            await _sim.Delay(2.Minutes);
            await loads.Put("load");
        }
    }

    [Fact]
    public void Any_interrupted_or_out_of_time_leaves_both_queues()
    {
        _sim.Start(Hold(_near, 10.Minutes), "near");
        _sim.Start(Hold(_far, 10.Minutes), "far");
        var ferry = _sim.Start(Either(), "ferry");
        _sim.Start(Interrupt(), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(["-1 hit at 1", "-1  at 3"], _log);
        AssertNothingIsHeld();

        async Process Either()
        {
            var first = await _sim.Any(_near.Request(), _far.Request()).OrInterrupt();
            Log($"{first.Index} {first.Cause}");
            Assert.Equal((0, 0), (_near.QueueLength, _far.QueueLength));
            var second = await _sim.Any(_near.Request(), _far.Request()).Within(2.Minutes);
            Log($"{second.Index} {second.Cause}");
            Assert.Equal((0, 0), (_near.QueueLength, _far.QueueLength));
        }

        async Process Interrupt()
        {
            await _sim.Delay(1.Minutes);
            ferry.Interrupt("hit");
        }
    }

    [Fact]
    public void Two_grants_at_one_instant_give_any_only_the_first()
    {
        _near.Capacity = _far.Capacity = 0;
        _sim.Start(Either(), "ferry");
        _sim.Start(Open(), "opens");
        _sim.Run(Durations.Forever);
        Assert.Equal(["1 at 2"], _log);
        AssertNothingIsHeld();

        async Process Either()
        {
            using var first = await _sim.Any(_near.Request(), _far.Request());
            Assert.Equal((0, 1), (_near.InUse, _far.InUse));
            Log($"{first.Index}");
        }

        async Process Open()
        {
            await _sim.Delay(2.Minutes);
            _far.Capacity = 1;
            _near.Capacity = 1;
        }
    }

    [Fact]
    public void All_holds_what_comes_early_until_the_last_comes()
    {
        _sim.Start(Hold(_far, 4.Minutes), "far");
        _sim.Start(Both(), "ferry");
        _sim.Run(2.Minutes);
        Assert.Equal((1, 1), (_near.InUse, _far.QueueLength));
        _sim.Run(Durations.Forever);
        Assert.Equal(["both at 6"], _log);
        AssertNothingIsHeld();

        async Process Both()
        {
            using var both = await _sim.All(_near.Request(), _far.Request(), _sim.Delay(6.Minutes));
            Assert.True(both.Granted && both.Lease(0).Granted && both.Lease(1).Granted);
            Assert.False(both.Lease(2).Granted);
            Log("both");
        }
    }

    [Fact]
    public void All_that_needs_no_wait_needs_no_event()
    {
        _sim.Start(Both(), "ferry");
        _sim.Run(Durations.Forever);
        Assert.Equal(1, _sim.EventCount);
        AssertNothingIsHeld();

        async Process Both()
        {
            using var both = await _sim.All(_near.Request(), _far.Request());
            Assert.True(both.Granted);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void All_that_comes_to_nothing_gives_back_at_that_instant(bool byInterrupt)
    {
        var fuel = new Container(_sim, "fuel", level: 5);
        _sim.Start(Hold(_far, 10.Minutes), "far");
        var ferry = _sim.Start(Both(), "ferry");
        _sim.Start(Next(), "next");
        _sim.Start(Interrupt(), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(byInterrupt ? ["next at 3", "hit at 3"] : ["out of time at 4", "next at 4"], _log);
        Assert.Equal(5, fuel.Level);
        AssertNothingIsHeld();

        async Process Both()
        {
            using var both = await _sim.All(_near.Request(), fuel.Get(5), _far.Request())
                .Within(4.Minutes)
                .OrInterrupt();
            Assert.False(both.Granted || both.Lease(0).Granted);
            Log((string)(both.Cause ?? "out of time"));
        }

        async Process Next()
        {
            using var berth = await _near.Request();
            Log("next");
        }

        async Process Interrupt()
        {
            await _sim.Delay(3.Minutes);
            if (byInterrupt)
            {
                ferry.Interrupt("hit");
                Assert.Equal(5, fuel.Level);
            }
        }
    }

    [Fact]
    public void All_gives_an_item_back_to_the_front_of_its_store()
    {
        var loads = new Store<int>(_sim, "loads");
        loads.TryPut(1);
        loads.TryPut(2);
        _sim.Start(Both(), "ferry");
        _sim.Run(Durations.Forever);
        Assert.Equal(["1 2 at 4"], _log);

        async Process Both()
        {
            Assert.False((await _sim.All(loads.Get(), _allClear.Wait()).Within(4.Minutes)).Granted);
            Log($"{await loads.Get()} {await loads.Get()}");
        }
    }

    [Fact]
    public void A_put_cannot_be_part_of_all()
    {
        var loads = new Store<int>(_sim, "loads");
        Assert.Throws<ArgumentException>(() => _sim.All(loads.Put(1), _allClear.Wait()));
    }

    [Fact]
    public void A_plain_any_throws_when_interrupted_and_an_interrupt_before_it_ends_it_at_once()
    {
        _sim.Start(Either(), "ferry").Interrupt("early");
        _sim.Run(Durations.Forever);
        Assert.Equal(["early at 0"], _log);
        AssertNothingIsHeld();

        async Process Either()
        {
            try
            {
                await _sim.Any(_near.Request(), _far.Request());
            }
            catch (InterruptException interrupt)
            {
                Log((string)interrupt.Cause);
            }
        }
    }
}
