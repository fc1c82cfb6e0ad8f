namespace RiverCrossingSim.Kernel.Tests;

public sealed class TimeTests
{
    readonly Simulation _sim = new();
    readonly List<string> _log = [];

    [Fact]
    public void A_process_takes_its_first_step_in_the_run_and_not_at_the_start()
    {
        _sim.Start(Say("first"), "a");
        Assert.Empty(_log);
        Assert.Equal(RunEnd.Finished, _sim.Run(Durations.Forever));
        Assert.Equal(["first at 0"], _log);

        async Process Say(string text)
        {
            _log.Add($"{text} at {_sim.Now.TotalMinutes}");
            await _sim.Delay(0.Minutes);
        }
    }

    [Fact]
    public void Delays_add_up_and_the_clock_ends_at_the_last_event()
    {
        _sim.Start(Walk(), "a");
        Assert.Equal(RunEnd.Finished, _sim.Run(100.Minutes));
        Assert.Equal(12.Minutes, _sim.Now);
        Assert.Equal(4, _sim.EventCount);

        async Process Walk()
        {
            await _sim.Delay(5.Minutes);
            await _sim.DelayUntil(12.Minutes);
            Assert.Equal(12.Minutes, _sim.Now);
            await _sim.DelayUntil(3.Minutes);
            Assert.Equal(12.Minutes, _sim.Now);
        }
    }

    [Fact]
    public void Events_at_the_horizon_run_and_a_run_can_be_carried_on()
    {
        _sim.Start(Tick(), "a");
        Assert.Equal(RunEnd.Horizon, _sim.Run(10.Minutes));
        Assert.Equal(["5", "10"], _log);
        Assert.Equal(RunEnd.Horizon, _sim.Run(12.Minutes));
        Assert.Equal(12.Minutes, _sim.Now);
        Assert.Equal(RunEnd.Finished, _sim.Run(15.Minutes));
        Assert.Equal(["5", "10", "15"], _log);

        async Process Tick()
        {
            for (var i = 0; i < 3; i++)
            {
                await _sim.Delay(5.Minutes);
                _log.Add($"{_sim.Now.TotalMinutes}");
            }
        }
    }

    [Fact]
    public void Stop_ends_the_run_after_the_present_event()
    {
        _sim.Start(Halt(), "a");
        _sim.Start(Go(), "b");
        Assert.Equal(RunEnd.Stopped, _sim.Run(Durations.Forever));
        Assert.Equal(["still"], _log);
        Assert.Equal(RunEnd.Finished, _sim.Run(Durations.Forever));
        Assert.Equal(["still", "on"], _log);

        async Process Halt()
        {
            await _sim.Delay(1.Minutes);
            _sim.Stop();
            _log.Add("still");
        }

        async Process Go()
        {
            await _sim.Delay(1.Minutes);
            _log.Add("on");
        }
    }

    [Fact]
    public void A_delay_beyond_the_end_of_time_waits_for_the_end_of_time()
    {
        _sim.Start(Wait(), "a");
        Assert.Equal(RunEnd.Horizon, _sim.Run(1_000_000.Minutes));
        Assert.Equal(1_000_000.Minutes, _sim.Now);

        async Process Wait()
        {
            await _sim.Delay(1.Minutes);
            await _sim.Delay(TimeSpan.MaxValue);
        }
    }

    [Fact]
    public void Wrong_times_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _sim.Delay(TimeSpan.FromTicks(-1)));
        _sim.Run(5.Minutes);
        Assert.Equal(0.Minutes, _sim.Now);
        _sim.Start(Wait(), "a");
        _sim.Run(5.Minutes);
        Assert.Throws<ArgumentOutOfRangeException>(() => _sim.Run(4.Minutes));

        async Process Wait() => await _sim.Delay(10.Minutes);
    }

    [Fact]
    public void A_process_cannot_run_or_reset_its_own_simulation()
    {
        _sim.Start(Recurse(), "a");
        _sim.Run(5.Minutes);

        async Process Recurse()
        {
            await _sim.Delay(1.Minutes);
            Assert.Throws<InvalidOperationException>(() => _sim.Run(5.Minutes));
            Assert.Throws<InvalidOperationException>(_sim.Reset);
        }
    }
}
