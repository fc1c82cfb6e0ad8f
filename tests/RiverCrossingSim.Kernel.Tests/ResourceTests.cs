namespace RiverCrossingSim.Kernel.Tests;

public sealed class ResourceTests
{
    readonly Simulation _sim = new();
    readonly List<string> _log = [];

    async Process Use(Resource resource, string who, int units, TimeSpan time)
    {
        using (await resource.Request(units))
        {
            _log.Add($"{who} at {_sim.Now.TotalMinutes}");
            await _sim.Delay(time);
        }
    }

    [Fact]
    public void Units_are_granted_first_come_first_served()
    {
        var berths = new Resource(_sim, 2, "berths");
        foreach (var who in new[] { "a", "b", "c", "d" })
        {
            _sim.Start(Use(berths, who, units: 1, 10.Minutes), who);
        }

        _sim.Run(5.Minutes);
        Assert.Equal((2, 2), (berths.InUse, berths.QueueLength));
        Assert.Equal(RunEnd.Finished, _sim.Run(Durations.Forever));
        Assert.Equal(["a at 0", "b at 0", "c at 10", "d at 10"], _log);
        Assert.Equal((0, 0), (berths.InUse, berths.QueueLength));
    }

    [Fact]
    public void A_free_unit_is_granted_without_an_event()
    {
        var berths = new Resource(_sim, 1, "berths");
        _sim.Start(Use(berths, "a", units: 1, 10.Minutes), "a");
        _sim.Run(Durations.Forever);
        Assert.Equal(2, _sim.EventCount);
    }

    [Fact]
    public void Who_asks_for_more_is_not_overtaken_by_who_asks_for_less()
    {
        var cranes = new Resource(_sim, 3, "cranes");
        _sim.Start(Use(cranes, "a", units: 2, 10.Minutes), "a");
        _sim.Start(Use(cranes, "big", units: 3, 10.Minutes), "big");
        _sim.Start(Use(cranes, "small", units: 1, 10.Minutes), "small");
        _sim.Run(Durations.Forever);
        Assert.Equal(["a at 0", "big at 10", "small at 20"], _log);
    }

    [Fact]
    public void Who_gives_up_lets_the_smaller_request_behind_through()
    {
        var cranes = new Resource(_sim, 3, "cranes");
        _sim.Start(Use(cranes, "a", units: 2, 10.Minutes), "a");
        _sim.Start(GiveUp(), "big");
        _sim.Start(Use(cranes, "small", units: 1, 10.Minutes), "small");
        _sim.Run(Durations.Forever);
        Assert.Equal(["a at 0", "gave up at 4", "small at 4"], _log);

        async Process GiveUp()
        {
            using var lease = await cranes.Request(units: 3).Within(4.Minutes);
            Assert.False(lease.Granted);
            _log.Add($"gave up at {_sim.Now.TotalMinutes}");
        }
    }

    [Fact]
    public void A_unit_given_back_goes_to_who_waits_and_not_to_who_asks_next()
    {
        var berths = new Resource(_sim, 1, "berths");
        _sim.Start(Again(), "again");
        _sim.Start(Use(berths, "other", units: 1, 10.Minutes), "other");
        _sim.Run(Durations.Forever);
        Assert.Equal(["again at 0", "other at 10", "again at 20"], _log);

        async Process Again()
        {
            await Use(berths, "again", units: 1, 10.Minutes);
            await Use(berths, "again", units: 1, 10.Minutes);
        }
    }

    [Fact]
    public void A_lease_given_back_twice_counts_once()
    {
        var berths = new Resource(_sim, 2, "berths");
        _sim.Start(Twice(), "a");
        _sim.Run(Durations.Forever);
        Assert.Equal(1, berths.InUse);

        async Process Twice()
        {
            using var first = await berths.Request();
            var second = await berths.Request();
            first.Dispose();
            Assert.False(first.Granted);
            Assert.True(second.Granted);
            await _sim.Delay(1.Minutes);
        }
    }

    [Fact]
    public void Patience_ends_at_its_limit_and_not_when_granted_before()
    {
        var berths = new Resource(_sim, 1, "berths");
        _sim.Start(Use(berths, "a", units: 1, 10.Minutes), "a");
        _sim.Start(Wait(5.Minutes, granted: false, ends: 5.Minutes), "impatient");
        _sim.Start(Wait(11.Minutes, granted: true, ends: 10.Minutes), "patient");
        Assert.Equal(RunEnd.Finished, _sim.Run(Durations.Forever));
        Assert.Equal(10.Minutes, _sim.Now);

        async Process Wait(TimeSpan patience, bool granted, TimeSpan ends)
        {
            using var lease = await berths.Request().Within(patience);
            Assert.Equal(granted, lease.Granted);
            Assert.Null(lease.Cause);
            Assert.Equal(ends, _sim.Now);
        }
    }

    [Fact]
    public void A_request_is_awaited_once()
    {
        var berths = new Resource(_sim, 2, "berths");
        _sim.Start(Twice(), "a");
        var failure = Assert.Throws<ProcessFailedException>(() => _sim.Run(Durations.Forever));
        Assert.IsType<InvalidOperationException>(failure.InnerException);
        Assert.Contains("berths", failure.Message, StringComparison.Ordinal);

        async Process Twice()
        {
            var request = berths.Request();
            using var first = await request;
            using var second = await request;
        }
    }

    [Fact]
    public void What_belongs_to_another_simulation_is_refused()
    {
        var berths = new Resource(new Simulation(), 2, "berths");
        _sim.Start(Use(berths, "a", units: 1, 1.Minutes), "a");
        var failure = Assert.Throws<ProcessFailedException>(() => _sim.Run(Durations.Forever));
        Assert.IsType<InvalidOperationException>(failure.InnerException);
    }

    [Fact]
    public void Wrong_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Resource(_sim, -1, "berths"));
        var berths = new Resource(_sim, 2, "berths");
        Assert.Throws<ArgumentOutOfRangeException>(() => berths.Request(units: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => berths.Capacity = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => berths.Request().Within(TimeSpan.FromTicks(-1)));
    }
}
