namespace RiverCrossingSim.Kernel.Tests;

public sealed class PriorityTests
{
    readonly Simulation sim = new();
    readonly List<string> log = [];

    void Log(string text) => log.Add($"{text} at {sim.Now.TotalMinutes}");

    [Fact]
    public void The_smaller_number_goes_first_and_who_holds_keeps()
    {
        var crews = new PriorityResource(sim, 1, "crews");
        sim.Start(Use("holder", 9), "holder");
        sim.Start(Use("late", 5), "late");
        sim.Start(Use("early", 1), "early");
        sim.Start(Use("later", 5), "later");
        sim.Run(Durations.Forever);
        Assert.Equal(["holder at 0", "early at 10", "late at 20", "later at 30"], log);

        async Process Use(string who, int priority)
        {
            using (await crews.Request(priority))
            {
                Log(who);
                await sim.Delay(10.Minutes);
            }
        }
    }

    [Fact]
    public void Preemption_takes_the_unit_and_tells_who_took_it_and_since_when_it_was_held()
    {
        var cranes = new PreemptiveResource(sim, 1, "cranes");
        ProcessHandle high = default;
        sim.Start(Low(), "low");
        high = sim.Start(High(), "high");
        sim.Run(Durations.Forever);
        Assert.Equal(["low loses at 4", "high done at 9", "low again at 9"], log);
        Assert.Equal((0, 0), (cranes.InUse, cranes.QueueLength));

        async Process Low()
        {
            await sim.Delay(1.Minutes);
            using (var crane = await cranes.Request(priority: 2))
            {
                var preemption = (Preemption?)await sim.Delay(10.Minutes).OrInterrupt();
                Assert.Equal(new Preemption(cranes, high, 1.Minutes), preemption);
                Assert.False(crane.Granted);
                Log("low loses");
            }

            using (await cranes.Request(priority: 2))
            {
                Log("low again");
            }
        }

        async Process High()
        {
            await sim.Delay(4.Minutes);
            using (await cranes.Request(priority: 1))
            {
                await sim.Delay(5.Minutes);
                Log("high done");
            }
        }
    }

    [Fact]
    public void Equals_do_not_preempt_and_neither_does_who_asks_politely()
    {
        var cranes = new PreemptiveResource(sim, 1, "cranes");
        sim.Start(Use("first", 1, preempt: true), "first");
        sim.Start(Use("equal", 1, preempt: true), "equal");
        sim.Start(Use("polite", 0, preempt: false), "polite");
        sim.Run(Durations.Forever);
        Assert.Equal(["first at 10", "polite at 20", "equal at 30"], log);

        async Process Use(string who, int priority, bool preempt)
        {
            using (await cranes.Request(priority, preempt))
            {
                await sim.Delay(10.Minutes);
                Log(who);
            }
        }
    }

    [Fact]
    public void A_unit_granted_and_preempted_at_one_instant_was_never_granted()
    {
        var cranes = new PreemptiveResource(sim, 1, "cranes");
        sim.Start(Hold(), "holder");
        sim.Start(Ask("low", 2), "low");
        sim.Run(Durations.Forever);
        Assert.Equal(["low False at 5", "high True at 5"], log);
        Assert.Equal((0, 0), (cranes.InUse, cranes.QueueLength));

        async Process Hold()
        {
            using (await cranes.Request(priority: 1))
            {
                await sim.Delay(5.Minutes);
            }

            await Ask("high", 1); // at the instant at which the other was granted, before it resumes
        }

        async Process Ask(string who, int priority)
        {
            using var crane = await cranes.Request(priority).OrInterrupt();
            Assert.Equal(!crane.Granted, crane.Cause is Preemption);
            if (crane.Granted)
            {
                await sim.Delay(0.Minutes);
            }

            Log($"{who} {crane.Granted}");
        }
    }

    [Fact]
    public void A_preempted_holder_that_waits_for_another_resource_leaves_that_queue()
    {
        var cranes = new PreemptiveResource(sim, 1, "cranes");
        var berths = new Resource(sim, 0, "berths");
        sim.Start(Low(), "low");
        sim.Start(High(), "high");
        sim.Run(Durations.Forever);
        Assert.Equal(["low at 4"], log);
        Assert.Equal((0, 0), (cranes.InUse, berths.QueueLength));

        async Process Low()
        {
            using var both = await sim.All(cranes.Request(priority: 2), berths.Request()).OrInterrupt();
            Assert.False(both.Granted);
            Assert.IsType<Preemption>(both.Cause);
            Log("low");
        }

        async Process High()
        {
            await sim.Delay(4.Minutes);
            using var crane = await cranes.Request(priority: 1);
        }
    }
}
