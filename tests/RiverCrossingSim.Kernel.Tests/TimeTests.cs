namespace RiverCrossingSim.Kernel.Tests;

public sealed class TimeTests
{
    readonly Simulation sim = new();
    readonly List<string> log = [];

    [Fact]
    public void A_process_takes_its_first_step_in_the_run_and_not_at_the_start()
    {
        sim.Start(Say("first"), "a");
        Assert.Empty(log);
        Assert.Equal(RunEnd.Finished, sim.Run(Durations.Forever));
        Assert.Equal(["first at 0"], log);

        async Process Say(string text)
        {
            log.Add($"{text} at {sim.Now.TotalMinutes}");
            await sim.Delay(0.Minutes);
        }
    }

    [Fact]
    public void Delays_add_up_and_the_clock_ends_at_the_last_event()
    {
        sim.Start(Walk(), "a");
        Assert.Equal(RunEnd.Finished, sim.Run(100.Minutes));
        Assert.Equal(12.Minutes, sim.Now);
        Assert.Equal(4, sim.EventCount);

        async Process Walk()
        {
            await sim.Delay(5.Minutes);
            await sim.DelayUntil(12.Minutes);
            Assert.Equal(12.Minutes, sim.Now);
            await sim.DelayUntil(3.Minutes);
            Assert.Equal(12.Minutes, sim.Now);
        }
    }

    [Fact]
    public void Events_at_the_horizon_run_and_a_run_can_be_carried_on()
    {
        sim.Start(Tick(), "a");
        Assert.Equal(RunEnd.Horizon, sim.Run(10.Minutes));
        Assert.Equal(["5", "10"], log);
        Assert.Equal(RunEnd.Horizon, sim.Run(12.Minutes));
        Assert.Equal(12.Minutes, sim.Now);
        Assert.Equal(RunEnd.Finished, sim.Run(15.Minutes));
        Assert.Equal(["5", "10", "15"], log);

        async Process Tick()
        {
            for (var i = 0; i < 3; i++)
            {
                await sim.Delay(5.Minutes);
                log.Add($"{sim.Now.TotalMinutes}");
            }
        }
    }

    [Fact]
    public void Stop_ends_the_run_after_the_present_event()
    {
        sim.Start(Halt(), "a");
        sim.Start(Go(), "b");
        Assert.Equal(RunEnd.Stopped, sim.Run(Durations.Forever));
        Assert.Equal(["still"], log);
        Assert.Equal(RunEnd.Finished, sim.Run(Durations.Forever));
        Assert.Equal(["still", "on"], log);

        async Process Halt()
        {
            await sim.Delay(1.Minutes);
            sim.Stop();
            log.Add("still");
        }

        async Process Go()
        {
            await sim.Delay(1.Minutes);
            log.Add("on");
        }
    }

    [Fact]
    public void A_delay_beyond_the_end_of_time_waits_for_the_end_of_time()
    {
        sim.Start(Wait(), "a");
        Assert.Equal(RunEnd.Horizon, sim.Run(1_000_000.Minutes));
        Assert.Equal(1_000_000.Minutes, sim.Now);

        async Process Wait()
        {
            await sim.Delay(1.Minutes);
            await sim.Delay(TimeSpan.MaxValue);
        }
    }

    [Fact]
    public void Wrong_times_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => sim.Delay(TimeSpan.FromTicks(-1)));
        sim.Run(5.Minutes);
        Assert.Equal(0.Minutes, sim.Now);
        sim.Start(Wait(), "a");
        sim.Run(5.Minutes);
        Assert.Throws<ArgumentOutOfRangeException>(() => sim.Run(4.Minutes));

        async Process Wait() => await sim.Delay(10.Minutes);
    }

    [Fact]
    public void A_process_cannot_run_or_reset_its_own_simulation()
    {
        sim.Start(Recurse(), "a");
        sim.Run(5.Minutes);

        async Process Recurse()
        {
            await sim.Delay(1.Minutes);
            Assert.Throws<InvalidOperationException>(() => sim.Run(5.Minutes));
            Assert.Throws<InvalidOperationException>(sim.Reset);
        }
    }
}
