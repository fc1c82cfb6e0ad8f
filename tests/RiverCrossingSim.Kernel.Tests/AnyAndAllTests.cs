namespace RiverCrossingSim.Kernel.Tests;

public sealed class AnyAndAllTests
{
    readonly Simulation sim = new();
    readonly List<string> log = [];
    readonly Resource near;
    readonly Resource far;
    readonly Signal allClear;

    public AnyAndAllTests()
    {
        near = new Resource(sim, 1, "near");
        far = new Resource(sim, 1, "far");
        allClear = new Signal(sim, "all clear");
    }

    void Log(string text) => log.Add($"{text} at {sim.Now.TotalMinutes}");

    async Process Hold(Resource resource, TimeSpan time)
    {
        using (await resource.Request())
        {
            await sim.Delay(time);
        }
    }

    void AssertNothingIsHeld() =>
        Assert.Equal((0, 0, 0, 0), (near.InUse, near.QueueLength, far.InUse, far.QueueLength));

    [Fact]
    public void Any_takes_the_first_and_leaves_the_other_queue()
    {
        sim.Start(Hold(near, 10.Minutes), "near");
        sim.Start(Hold(far, 4.Minutes), "far");
        sim.Start(Either(), "ferry");
        sim.Run(Durations.Forever);
        Assert.Equal(["1 at 4"], log);
        AssertNothingIsHeld();

        async Process Either()
        {
            using var first = await sim.Any(near.Request(), far.Request());
            Assert.True(first.Lease.Granted);
            Assert.Equal((0, 1), (near.QueueLength, far.InUse));
            Log($"{first.Index}");
            await sim.Delay(20.Minutes);
        }
    }

    [Fact]
    public void Any_asks_no_further_when_one_is_free()
    {
        sim.Start(Either(), "ferry");
        sim.Run(Durations.Forever);
        Assert.Equal(["0 at 0"], log);
        AssertNothingIsHeld();

        async Process Either()
        {
            using var first = await sim.Any(near.Request(), far.Request(), allClear.Wait());
            Assert.Equal((1, 0), (near.InUse, far.InUse));
            Log($"{first.Index}");
        }
    }

    [Fact]
    public void Any_of_delays_ends_with_the_earliest_and_gives_no_lease()
    {
        sim.Start(Hold(near, 10.Minutes), "near");
        sim.Start(Either(), "ferry");
        sim.Run(Durations.Forever);
        Assert.Equal(["2 at 3"], log);
        AssertNothingIsHeld();

        async Process Either()
        {
            using var first = await sim.Any(near.Request(), sim.Delay(5.Minutes), sim.DelayUntil(3.Minutes));
            Assert.False(first.Lease.Granted);
            Log($"{first.Index}");
        }
    }

    [Fact]
    public void Any_gives_the_item_of_a_store()
    {
        var loads = new Store<string>(sim, "loads");
        sim.Start(Either(), "ferry");
        sim.Start(Bring(), "brings");
        sim.Run(Durations.Forever);
        Assert.Equal(["load at 2"], log);

        async Process Either()
        {
            var first = await sim.Any(allClear.Wait(), loads.Get());
            Log(first.Item<string>());
            Assert.Throws<InvalidOperationException>(() => first.Item<int>());
        }

        async Process Bring()
        {
            await sim.Delay(2.Minutes);
            await loads.Put("load");
        }
    }

    [Fact]
    public void Any_interrupted_or_out_of_time_leaves_both_queues()
    {
        sim.Start(Hold(near, 10.Minutes), "near");
        sim.Start(Hold(far, 10.Minutes), "far");
        var ferry = sim.Start(Either(), "ferry");
        sim.Start(Interrupt(), "fire");
        sim.Run(Durations.Forever);
        Assert.Equal(["-1 hit at 1", "-1  at 3"], log);
        AssertNothingIsHeld();

        async Process Either()
        {
            var first = await sim.Any(near.Request(), far.Request()).OrInterrupt();
            Log($"{first.Index} {first.Cause}");
            Assert.Equal((0, 0), (near.QueueLength, far.QueueLength));
            var second = await sim.Any(near.Request(), far.Request()).Within(2.Minutes);
            Log($"{second.Index} {second.Cause}");
            Assert.Equal((0, 0), (near.QueueLength, far.QueueLength));
        }

        async Process Interrupt()
        {
            await sim.Delay(1.Minutes);
            ferry.Interrupt("hit");
        }
    }

    [Fact]
    public void Two_grants_at_one_instant_give_any_only_the_first()
    {
        near.Capacity = far.Capacity = 0;
        sim.Start(Either(), "ferry");
        sim.Start(Open(), "opens");
        sim.Run(Durations.Forever);
        Assert.Equal(["1 at 2"], log);
        AssertNothingIsHeld();

        async Process Either()
        {
            using var first = await sim.Any(near.Request(), far.Request());
            Assert.Equal((0, 1), (near.InUse, far.InUse));
            Log($"{first.Index}");
        }

        async Process Open()
        {
            await sim.Delay(2.Minutes);
            far.Capacity = 1;
            near.Capacity = 1;
        }
    }

    [Fact]
    public void All_holds_what_comes_early_until_the_last_comes()
    {
        sim.Start(Hold(far, 4.Minutes), "far");
        sim.Start(Both(), "ferry");
        sim.Run(2.Minutes);
        Assert.Equal((1, 1), (near.InUse, far.QueueLength));
        sim.Run(Durations.Forever);
        Assert.Equal(["both at 6"], log);
        AssertNothingIsHeld();

        async Process Both()
        {
            using var both = await sim.All(near.Request(), far.Request(), sim.Delay(6.Minutes));
            Assert.True(both.Granted && both.Lease(0).Granted && both.Lease(1).Granted);
            Assert.False(both.Lease(2).Granted);
            Log("both");
        }
    }

    [Fact]
    public void All_that_needs_no_wait_needs_no_event()
    {
        sim.Start(Both(), "ferry");
        sim.Run(Durations.Forever);
        Assert.Equal(1, sim.EventCount);
        AssertNothingIsHeld();

        async Process Both()
        {
            using var both = await sim.All(near.Request(), far.Request());
            Assert.True(both.Granted);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void All_that_comes_to_nothing_gives_back_at_that_instant(bool byInterrupt)
    {
        var fuel = new Container(sim, "fuel", level: 5);
        sim.Start(Hold(far, 10.Minutes), "far");
        var ferry = sim.Start(Both(), "ferry");
        sim.Start(Next(), "next");
        sim.Start(Interrupt(), "fire");
        sim.Run(Durations.Forever);
        Assert.Equal(byInterrupt ? ["next at 3", "hit at 3"] : ["out of time at 4", "next at 4"], log);
        Assert.Equal(5, fuel.Level);
        AssertNothingIsHeld();

        async Process Both()
        {
            using var both = await sim.All(near.Request(), fuel.Get(5), far.Request()).Within(4.Minutes).OrInterrupt();
            Assert.False(both.Granted || both.Lease(0).Granted);
            Log((string)(both.Cause ?? "out of time"));
        }

        async Process Next()
        {
            using var berth = await near.Request();
            Log("next");
        }

        async Process Interrupt()
        {
            await sim.Delay(3.Minutes);
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
        var loads = new Store<int>(sim, "loads");
        loads.TryPut(1);
        loads.TryPut(2);
        sim.Start(Both(), "ferry");
        sim.Run(Durations.Forever);
        Assert.Equal(["1 2 at 4"], log);

        async Process Both()
        {
            Assert.False((await sim.All(loads.Get(), allClear.Wait()).Within(4.Minutes)).Granted);
            Log($"{await loads.Get()} {await loads.Get()}");
        }
    }

    [Fact]
    public void A_put_cannot_be_part_of_all()
    {
        var loads = new Store<int>(sim, "loads");
        Assert.Throws<ArgumentException>(() => sim.All(loads.Put(1), allClear.Wait()));
    }

    [Fact]
    public void A_plain_any_throws_when_interrupted_and_an_interrupt_before_it_ends_it_at_once()
    {
        sim.Start(Either(), "ferry").Interrupt("early");
        sim.Run(Durations.Forever);
        Assert.Equal(["early at 0"], log);
        AssertNothingIsHeld();

        async Process Either()
        {
            try
            {
                await sim.Any(near.Request(), far.Request());
            }
            catch (InterruptException interrupt)
            {
                Log((string)interrupt.Cause);
            }
        }
    }
}
