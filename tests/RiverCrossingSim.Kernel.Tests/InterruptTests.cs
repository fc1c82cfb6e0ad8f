namespace RiverCrossingSim.Kernel.Tests;

public sealed class InterruptTests
{
    readonly Simulation _sim = new();
    readonly List<string> _log = [];

    async Process InterruptAt(ProcessHandle target, TimeSpan time, params string[] causes)
    {
        await _sim.Delay(time);
        foreach (var cause in causes)
        {
            target.Interrupt(cause);
        }
    }

    void Log(string text) => _log.Add($"{text} at {_sim.Now.TotalMinutes}");

    [Fact]
    public void A_plain_delay_throws_and_the_rest_of_it_is_lost()
    {
        var ferry = _sim.Start(Cross(), "ferry");
        _sim.Start(InterruptAt(ferry, 4.Minutes, "hit"), "fire");
        Assert.Equal(RunEnd.Finished, _sim.Run(Durations.Forever));
        Assert.Equal(["hit at 4"], _log);
        Assert.Equal(4.Minutes, _sim.Now);

        async Process Cross()
        {
            var interrupt = await Caught(_sim.Delay(10.Minutes));
            Log((string)interrupt.Cause);
        }
    }

    static async Process<InterruptException> Caught(Delay delay)
    {
        try
        {
            await delay;
            throw new InvalidOperationException("nothing was thrown");
        }
        catch (InterruptException interrupt)
        {
            return interrupt;
        }
    }

    [Fact]
    public void Or_interrupt_gives_the_cause_or_null()
    {
        var ferry = _sim.Start(Cross(), "ferry");
        _sim.Start(InterruptAt(ferry, 4.Minutes, "hit"), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(["hit at 4", "none at 14"], _log);

        async Process Cross()
        {
            Log((string)(await _sim.Delay(10.Minutes).OrInterrupt() ?? "none"));
            Log((string)(await _sim.Delay(10.Minutes).OrInterrupt() ?? "none"));
        }
    }

    [Fact]
    public void An_interrupt_reaches_the_innermost_call()
    {
        var ferry = _sim.Start(Work(), "ferry");
        _sim.Start(InterruptAt(ferry, 4.Minutes, "hit"), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(["inner hit at 4", "outer goes on at 9"], _log);

        async Process Work()
        {
            await Load();
            await _sim.Delay(5.Minutes);
            Log("outer goes on");
        }

        async Process Load()
        {
            if (await _sim.Delay(10.Minutes).OrInterrupt() is string cause)
            {
                Log($"inner {cause}");
            }
        }
    }

    [Fact]
    public void An_exception_passes_through_the_calls_and_their_usings()
    {
        var berths = new Resource(_sim, 1, "berths");
        var ferry = _sim.Start(Work(), "ferry");
        _sim.Start(InterruptAt(ferry, 4.Minutes, "hit"), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(["hit at 4"], _log);
        Assert.Equal(0, berths.InUse);

        async Process Work()
        {
            try
            {
                await Load();
            }
            catch (InterruptException interrupt)
            {
                Log((string)interrupt.Cause);
            }
        }

        async Process Load()
        {
            using (await berths.Request())
            {
                await _sim.Delay(10.Minutes);
            }
        }
    }

    [Fact]
    public void An_interrupted_request_has_left_the_queue()
    {
        var berths = new Resource(_sim, 0, "berths");
        var ferry = _sim.Start(Ask(), "ferry");
        _sim.Start(InterruptAt(ferry, 4.Minutes, "hit"), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(["hit at 4"], _log);

        async Process Ask()
        {
            using var berth = await berths.Request().OrInterrupt();
            Assert.False(berth.Granted);
            Assert.Equal(0, berths.QueueLength);
            Log((string)berth.Cause!);
        }
    }

    [Fact]
    public void A_grant_ends_the_wait_so_that_a_later_interrupt_of_that_instant_ends_the_next_one()
    {
        var berths = new Resource(_sim, 0, "berths");
        var ferry = _sim.Start(Ask(), "ferry");
        _sim.Start(GrantThenInterrupt(), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(["granted at 4", "hit at 4"], _log);
        Assert.Equal(0, berths.InUse);

        async Process GrantThenInterrupt()
        {
            await _sim.Delay(4.Minutes);
            berths.Capacity = 1;
            ferry.Interrupt("hit");
        }

        async Process Ask()
        {
            using var berth = await berths.Request().OrInterrupt();
            Assert.True(berth.Granted);
            Log("granted");
            Log((string)(await _sim.Delay(10.Minutes).OrInterrupt())!);
        }
    }

    [Fact]
    public void Two_interrupts_at_one_instant_end_two_waits_in_order()
    {
        var ferry = _sim.Start(Cross(), "ferry");
        _sim.Start(InterruptAt(ferry, 4.Minutes, "first", "second"), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(["first at 4", "second at 4", "none at 14"], _log);

        async Process Cross()
        {
            for (var i = 0; i < 3; i++)
            {
                Log((string)(await _sim.Delay(10.Minutes).OrInterrupt() ?? "none"));
            }
        }
    }

    [Fact]
    public void An_interrupt_before_the_first_step_ends_the_first_wait_even_one_that_would_be_granted_at_once()
    {
        var berths = new Resource(_sim, 1, "berths");
        _sim.Start(Ask(), "ferry").Interrupt("early");
        _sim.Run(Durations.Forever);
        Assert.Equal(["early at 0"], _log);
        Assert.Equal(0, berths.InUse);

        async Process Ask()
        {
            using var berth = await berths.Request().OrInterrupt();
            Log((string)berth.Cause!);
        }
    }

    [Fact]
    public void An_interrupt_that_runs_before_the_end_of_a_delay_at_the_same_instant_wins()
    {
        ProcessHandle ferry = default;
        _sim.Start(Interrupt(), "fire");
        ferry = _sim.Start(Cross(), "ferry");
        _sim.Run(Durations.Forever);
        Assert.Equal(["hit at 4"], _log);

        async Process Interrupt()
        {
            await _sim.Delay(4.Minutes);
            ferry.Interrupt("hit");
        }

        async Process Cross() => Log((string)(await _sim.Delay(4.Minutes).OrInterrupt() ?? "none"));
    }

    [Fact]
    public void A_wait_with_a_limit_tells_its_three_ends_apart()
    {
        var allClear = new Signal(_sim, "all clear");
        var ferry = _sim.Start(Wait(), "ferry");
        _sim.Start(Tell(), "others");
        _sim.Run(Durations.Forever);
        Assert.Equal(["True  at 2", "False  at 7", "False hit at 8"], _log);

        async Process Wait()
        {
            for (var i = 0; i < 3; i++)
            {
                var (granted, cause) = await allClear.Wait().Within(5.Minutes).OrInterrupt();
                Log($"{granted} {cause}");
            }
        }

        async Process Tell()
        {
            await _sim.Delay(2.Minutes);
            allClear.Pulse();
            await _sim.Delay(6.Minutes);
            ferry.Interrupt("hit");
        }
    }

    [Fact]
    public void Interrupting_a_process_that_has_ended_does_nothing()
    {
        var first = _sim.Start(Short(), "first");
        _sim.Run(Durations.Forever);
        var second = _sim.Start(Short(), "second");
        first.Interrupt("late");
        Assert.Equal((false, true), (first.IsAlive, second.IsAlive));
        Assert.Equal("first", first.Name);
        Assert.NotEqual(first, second);
        _sim.Run(Durations.Forever);
        Assert.Equal(["none at 1", "none at 2"], _log);

        async Process Short() => Log((string)(await _sim.Delay(1.Minutes).OrInterrupt() ?? "none"));
    }

    [Fact]
    public void A_cause_is_never_null() =>
        Assert.Throws<ArgumentNullException>(() => default(ProcessHandle).Interrupt(null!));
}
