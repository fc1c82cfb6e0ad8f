namespace RiverCrossingSim.Kernel.Tests;

/// <summary>A bridge that loses a lane while vehicles are on it, and gets it back.</summary>
public sealed class CapacityChangeTests
{
    readonly Simulation _sim = new();
    readonly List<string> _log = [];

    void Log(string text) => _log.Add($"{text} at {_sim.Now.TotalMinutes}");

    [Fact]
    public void A_capacity_below_the_use_throws_nobody_out_and_the_next_grants_wait()
    {
        var lanes = new Resource(_sim, 2, "lanes");
        foreach (var who in new[] { "a", "b", "c", "d" })
        {
            _sim.Start(Cross(who), who);
        }

        _sim.Start(Lose(), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(["a at 0", "b at 0", "c at 10", "d at 20"], _log);

        async Process Cross(string who)
        {
            using (await lanes.Request())
            {
                Log(who);
                await _sim.Delay(10.Minutes);
            }
        }

        async Process Lose()
        {
            await _sim.Delay(4.Minutes);
            lanes.Capacity = 1;
            Assert.Equal((2, 1), (lanes.InUse, lanes.Capacity));
        }
    }

    [Fact]
    public void More_capacity_is_granted_at_that_instant_by_priority()
    {
        var lanes = new PriorityResource(_sim, 0, "lanes");
        _sim.Start(Cross("last", 2), "last");
        _sim.Start(Cross("first", 1), "first");
        _sim.Start(Cross("second", 1), "second");
        _sim.Start(Repair(), "crew");
        _sim.Run(Durations.Forever);
        Assert.Equal(["first at 4", "second at 4", "last at 14"], _log);

        async Process Cross(string who, int priority)
        {
            using (await lanes.Request(priority))
            {
                Log(who);
                await _sim.Delay(10.Minutes);
            }
        }

        async Process Repair()
        {
            await _sim.Delay(4.Minutes);
            lanes.Capacity = 2;
        }
    }

    [Fact]
    public void A_preemptive_resource_throws_out_the_largest_priority_number_and_the_last_of_equals()
    {
        var lanes = new PreemptiveResource(_sim, 3, "lanes");
        _sim.Start(Cross("a", 1), "a");
        _sim.Start(Cross("b", 2), "b");
        _sim.Start(Cross("c", 2), "c");
        _sim.Start(Lose(), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(["c at 4", "b at 5", "a done at 10"], _log);

        async Process Cross(string who, int priority)
        {
            using var lane = await lanes.Request(priority);
            if (await _sim.Delay(10.Minutes).OrInterrupt() is Preemption preemption)
            {
                Assert.False(lane.Granted);
                Assert.Equal(default, preemption.By);
                Log(who);
                return;
            }

            Log($"{who} done");
        }

        async Process Lose()
        {
            await _sim.Delay(4.Minutes);
            lanes.Capacity = 2;
            Assert.Equal(2, lanes.InUse);
            await _sim.Delay(1.Minutes);
            lanes.Capacity = 1;
        }
    }
}
