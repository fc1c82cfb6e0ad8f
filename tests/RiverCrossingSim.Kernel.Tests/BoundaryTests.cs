namespace RiverCrossingSim.Kernel.Tests;

/// <summary>What holds exactly at a limit, and what a reset or a release leaves behind.</summary>
public sealed class BoundaryTests
{
    readonly Simulation _sim = new();

    [Theory]
    [InlineData(5, 0, 5, 9, true)]
    [InlineData(5, 0, 1, 5, true)]
    [InlineData(5, 0, 6, 9, false)]
    [InlineData(5, 0, 1, 4, false)]
    [InlineData(0, 1, 40, 50, false)]
    [InlineData(0, 1, -50, -40, false)]
    [InlineData(0, 1, 5, 9, true)]
    [InlineData(0, 1, -9, -5, true)]
    [InlineData(0, 1, 3, 3, true)]
    public void A_normal_number_has_limits_between_which_it_can_lie(
        double mean,
        double sd,
        double min,
        double max,
        bool can
    )
    {
        if (can)
        {
            var median = new Normal(mean, sd, min, max).Median;
            Assert.InRange(median, min, max);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => new Normal(mean, sd, min, max));
        }
    }

    [Fact]
    public void A_normal_number_cut_far_out_has_its_median_near_the_limit_on_either_side()
    {
        // Beyond 5 standard deviations the tail halves within 0.14 of them.
        Assert.Equal(5.135, new Normal(0, 1, 5, 9).Median, 0.005);
        Assert.Equal(-5.135, new Normal(0, 1, -9, -5).Median, 0.005);
        Assert.Equal(110.27, new Normal(100, 2, 110, 118).Median, 0.01);
    }

    [Fact]
    public void Discrete_numbers_are_equal_where_all_values_and_chances_are()
    {
        Assert.Equal(new Discrete([1, 2, 3], [1, 1, 2]), new Discrete([3, 2, 1, 3], [1, 1, 1, 1]));
        Assert.NotEqual(new Discrete([1, 2, 3], [2, 1, 1]), new Discrete([1, 2, 3], [2, 0.5, 1.5]));
        Assert.NotEqual(new Discrete([1, 2, 3]), new Discrete([1, 2, 4]));
        Assert.Equal(1.75, new Discrete([1, 2, 1, 3], [2, 1, 0, 1]).Mean);
    }

    [Fact]
    public void A_container_holds_no_less_than_nothing_and_takes_all_that_it_has_room_for_at_once()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Container(_sim, "fuel", level: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Store<int>(_sim, "loads", capacity: 0));
        var fuel = new Container(_sim, "fuel", level: 0, capacity: 10);
        _sim.Start(Fill(), "fill");
        _sim.Run(Durations.Forever);
        Assert.Equal(10, fuel.Level);

        async Process Fill() => await fuel.Put(10);
    }

    [Fact]
    public void A_reset_leaves_nobody_waiting_and_nothing_stored()
    {
        var fuel = new Container(_sim, "fuel", level: 1, capacity: 10);
        var loads = new Store<string>(_sim, "loads", capacity: 1);
        _sim.Start(Get(), "takes", background: true);
        _sim.Start(Put(), "brings", background: true);
        _sim.Run(1.Minutes);
        Assert.Equal((1, 1), (fuel.GetQueueLength, loads.PutQueueLength));

        _sim.Reset();
        Assert.Equal((0, 0, 0, 1), (fuel.GetQueueLength, loads.PutQueueLength, loads.Count, fuel.Level));
        _sim.Start(Bring(), "brings");
        _sim.Run(1.Minutes);
        Assert.Equal((1, 10), (loads.Count, fuel.Level));

        async Process Get() => await fuel.Get(5);
        async Process Put()
        {
            await loads.Put("first");
            await loads.Put("second");
        }
        async Process Bring()
        {
            await fuel.Put(9);
            await loads.Put("only");
        }
    }

    [Fact]
    public void Of_many_who_wait_twenty_are_named_and_the_others_counted()
    {
        var allClear = new Signal(_sim, "all clear");
        for (var i = 1; i <= 23; i++)
        {
            _sim.Start(Wait(), $"ferry {i}");
        }
        var message = Assert.Throws<DeadlockException>(() => _sim.Run(Durations.Forever)).Message;
        Assert.Contains("'ferry 20' waits for signal 'all clear'; and 3 more. ", message, StringComparison.Ordinal);
        Assert.DoesNotContain("'ferry 21'", message, StringComparison.Ordinal);

        async Process Wait() => await allClear.Wait();
    }

    [Fact]
    public void Who_has_given_back_is_no_longer_named_as_a_holder()
    {
        var berths = new Resource(_sim, 2, "berths");
        _sim.Start(Dock(1.Minutes), "ferry 1");
        _sim.Start(Dock(Durations.Forever), "ferry 2");
        _sim.Start(Dock(5.Minutes), "ferry 3");
        _sim.Start(Both(), "barge");
        var deadlock = Assert.Throws<DeadlockException>(() => _sim.Run(Durations.Forever));
        Assert.Contains("by 'ferry 2'", deadlock.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ferry 1", deadlock.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ferry 3", deadlock.Message, StringComparison.Ordinal);

        async Process Dock(TimeSpan stay)
        {
            using (await berths.Request())
            {
                await (stay == Durations.Forever ? new Signal(_sim, "never").Wait() : Stay(stay).Wait());
            }
        }
        Signal Stay(TimeSpan stay)
        {
            var over = new Signal(_sim, "over");
            _sim.Start(Ring(over, stay), "clock");
            return over;
        }
        async Process Ring(Signal over, TimeSpan stay)
        {
            await _sim.Delay(stay);
            over.Pulse();
        }
        async Process Both()
        {
            await _sim.Delay(2.Minutes);
            using var one = await berths.Request();
            await _sim.Delay(5.Minutes);
            using var two = await berths.Request();
        }
    }
}
