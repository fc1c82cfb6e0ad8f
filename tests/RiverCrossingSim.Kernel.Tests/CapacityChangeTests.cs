namespace RiverCrossingSim.Kernel.Tests;

/// <summary>A bridge that loses a lane while vehicles are on it, and gets it back.</summary>
public sealed class CapacityChangeTests
{
    readonly Simulation sim = new();
    readonly List<string> log = [];

    void Log(string text) => log.Add($"{text} at {sim.Now.TotalMinutes}");

    [Fact]
    public void A_capacity_below_the_use_throws_nobody_out_and_the_next_grants_wait()
    {
        var lanes = new Resource(sim, 2, "lanes");
        foreach (var who in new[] { "a", "b", "c", "d" })
        {
            sim.Start(Cross(who), who);
        }

        sim.Start(Lose(), "fire");
        sim.Run(Durations.Forever);
        Assert.Equal(["a at 0", "b at 0", "c at 10", "d at 20"], log);

        async Process Cross(string who)
        {
            using (await lanes.Request())
            {
                Log(who);
                await sim.Delay(10.Minutes);
            }
        }

        async Process Lose()
        {
            await sim.Delay(4.Minutes);
            lanes.Capacity = 1;
            Assert.Equal((2, 1), (lanes.InUse, lanes.Capacity));
        }
    }

    [Fact]
    public void More_capacity_is_granted_at_that_instant_by_priority()
    {
        var lanes = new PriorityResource(sim, 0, "lanes");
        sim.Start(Cross("last", 2), "last");
        sim.Start(Cross("first", 1), "first");
        sim.Start(Cross("second", 1), "second");
        sim.Start(Repair(), "crew");
        sim.Run(Durations.Forever);
        Assert.Equal(["first at 4", "second at 4", "last at 14"], log);

        async Process Cross(string who, int priority)
        {
            using (await lanes.Request(priority))
            {
                Log(who);
                await sim.Delay(10.Minutes);
            }
        }

        async Process Repair()
        {
            await sim.Delay(4.Minutes);
            lanes.Capacity = 2;
        }
    }

    [Fact]
    public void A_preemptive_resource_throws_out_the_largest_priority_number_and_the_last_of_equals()
    {
        var lanes = new PreemptiveResource(sim, 3, "lanes");
        sim.Start(Cross("a", 1), "a");
        sim.Start(Cross("b", 2), "b");
        sim.Start(Cross("c", 2), "c");
        sim.Start(Lose(), "fire");
        sim.Run(Durations.Forever);
        Assert.Equal(["c at 4", "b at 5", "a done at 10"], log);

        async Process Cross(string who, int priority)
        {
            using var lane = await lanes.Request(priority);
            if (await sim.Delay(10.Minutes).OrInterrupt() is Preemption preemption)
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
            await sim.Delay(4.Minutes);
            lanes.Capacity = 2;
            Assert.Equal(2, lanes.InUse);
            await sim.Delay(1.Minutes);
            lanes.Capacity = 1;
        }
    }
}
