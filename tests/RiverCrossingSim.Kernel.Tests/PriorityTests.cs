namespace RiverCrossingSim.Kernel.Tests;

public sealed class PriorityTests
{
    readonly Simulation _sim = new();
    readonly List<string> _log = [];

    void Log(string text) => _log.Add($"{text} at {_sim.Now.TotalMinutes}");

    [Fact]
    public void The_smaller_number_goes_first_and_who_holds_keeps()
    {
        var crews = new PriorityResource(_sim, 1, "crews");
        _sim.Start(Use("holder", 9), "holder");
        _sim.Start(Use("late", 5), "late");
        _sim.Start(Use("early", 1), "early");
        _sim.Start(Use("later", 5), "later");
        _sim.Run(Durations.Forever);
        Assert.Equal(["holder at 0", "early at 10", "late at 20", "later at 30"], _log);

        async Process Use(string who, int priority)
        {
            using (await crews.Request(priority))
            {
                Log(who);
                await _sim.Delay(10.Minutes);
            }
        }
    }

    [Fact]
    public void Preemption_takes_the_unit_and_tells_who_took_it_and_since_when_it_was_held()
    {
        var cranes = new PreemptiveResource(_sim, 1, "cranes");
        ProcessHandle high = default;
        _sim.Start(Low(), "low");
        high = _sim.Start(High(), "high");
        _sim.Run(Durations.Forever);
        Assert.Equal(["low loses at 4", "high done at 9", "low again at 9"], _log);
        Assert.Equal((0, 0), (cranes.InUse, cranes.QueueLength));

        async Process Low()
        {
            await _sim.Delay(1.Minutes);
            using (var crane = await cranes.Request(priority: 2))
            {
                var preemption = (Preemption?)await _sim.Delay(10.Minutes).OrInterrupt();
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
            await _sim.Delay(4.Minutes);
            using (await cranes.Request(priority: 1))
            {
                await _sim.Delay(5.Minutes);
                Log("high done");
            }
        }
    }

    [Fact]
    public void Equals_do_not_preempt_and_neither_does_who_asks_politely()
    {
        var cranes = new PreemptiveResource(_sim, 1, "cranes");
        _sim.Start(Use("first", 1, preempt: true), "first");
        _sim.Start(Use("equal", 1, preempt: true), "equal");
        _sim.Start(Use("polite", 0, preempt: false), "polite");
        _sim.Run(Durations.Forever);
        Assert.Equal(["first at 10", "polite at 20", "equal at 30"], _log);

        async Process Use(string who, int priority, bool preempt)
        {
            using (await cranes.Request(priority, preempt))
            {
                await _sim.Delay(10.Minutes);
                Log(who);
            }
        }
    }

    [Fact]
    public void A_unit_granted_and_preempted_at_one_instant_was_never_granted()
    {
        var cranes = new PreemptiveResource(_sim, 1, "cranes");
        _sim.Start(Hold(), "holder");
        _sim.Start(Ask("low", 2), "low");
        _sim.Run(Durations.Forever);
        Assert.Equal(["low False at 5", "high True at 5"], _log);
        Assert.Equal((0, 0), (cranes.InUse, cranes.QueueLength));

        async Process Hold()
        {
            using (await cranes.Request(priority: 1))
            {
                await _sim.Delay(5.Minutes);
            }

            await Ask("high", 1); // at the instant at which the other was granted, before it resumes
        }

        async Process Ask(string who, int priority)
        {
            using var crane = await cranes.Request(priority).OrInterrupt();
            Assert.Equal(!crane.Granted, crane.Cause is Preemption);
            if (crane.Granted)
            {
                await _sim.Delay(0.Minutes);
            }

            Log($"{who} {crane.Granted}");
        }
    }

    [Fact]
    public void A_preempted_holder_that_waits_for_another_resource_leaves_that_queue()
    {
        var cranes = new PreemptiveResource(_sim, 1, "cranes");
        var berths = new Resource(_sim, 0, "berths");
        _sim.Start(Low(), "low");
        _sim.Start(High(), "high");
        _sim.Run(Durations.Forever);
        Assert.Equal(["low at 4"], _log);
        Assert.Equal((0, 0), (cranes.InUse, berths.QueueLength));

        async Process Low()
        {
            using var both = await _sim.All(cranes.Request(priority: 2), berths.Request()).OrInterrupt();
            Assert.False(both.Granted);
            Assert.IsType<Preemption>(both.Cause);
            Log("low");
        }

        async Process High()
        {
            await _sim.Delay(4.Minutes);
            using var crane = await cranes.Request(priority: 1);
        }
    }
}
