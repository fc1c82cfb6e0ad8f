namespace RiverCrossingSim.Kernel.Tests;

public sealed class FailureAndJoinTests
{
    readonly Simulation _sim = new();
    readonly List<string> _log = [];

    void Log(string text) => _log.Add($"{text} at {_sim.Now.TotalMinutes}");

    async Process Fail(TimeSpan after)
    {
        await _sim.Delay(after);
        throw new NotSupportedException("no keel");
    }

    async Process Wait(TimeSpan time) => await _sim.Delay(time);

    [Fact]
    public void What_nobody_catches_fails_the_run_with_the_name_and_the_time()
    {
        var ferry = _sim.Start(Fail(4.Minutes), "ferry 7");
        var failure = Assert.Throws<ProcessFailedException>(() => _sim.Run(Durations.Forever));
        Assert.Equal(("ferry 7", 4.Minutes), (failure.ProcessName, failure.Time));
        Assert.Equal("Process 'ferry 7' failed at 00:04:00: no keel", failure.Message);
        Assert.IsType<NotSupportedException>(failure.InnerException);
        Assert.False(ferry.IsAlive);
        _sim.Reset();
        Assert.Equal(RunEnd.Finished, _sim.Run(Durations.Forever));
    }

    [Fact]
    public void An_interrupt_that_nobody_expects_fails_the_run()
    {
        var ferry = _sim.Start(Wait(10.Minutes), "ferry");
        ferry.Interrupt("hit");
        var failure = Assert.Throws<ProcessFailedException>(() => _sim.Run(Durations.Forever));
        Assert.Equal("hit", ((InterruptException)failure.InnerException!).Cause);
    }

    [Fact]
    public void A_join_waits_for_the_end_and_is_over_at_once_after_it()
    {
        var ferry = _sim.Start(Wait(4.Minutes), "ferry");
        _sim.Start(Join(), "a");
        _sim.Start(Join(), "b");
        _sim.Run(Durations.Forever);
        Assert.Equal(["joined at 4", "joined at 4", "again at 4", "again at 4"], _log);

        async Process Join()
        {
            await ferry.Join();
            Log("joined");
            await _sim.Delay(0.Minutes);
            await ferry.Join();
            Log("again");
        }
    }

    [Fact]
    public void Who_joins_gets_the_failure_instead_of_the_run()
    {
        var ferry = _sim.Start(Fail(4.Minutes), "ferry");
        _sim.Start(Join(), "a");
        Assert.Equal(RunEnd.Finished, _sim.Run(Durations.Forever));
        Assert.Equal(["no keel at 4"], _log);

        async Process Join()
        {
            try
            {
                await ferry.Join();
            }
            catch (ProcessFailedException failure)
            {
                Log(failure.InnerException!.Message);
            }
        }
    }

    [Fact]
    public void A_join_can_be_impatient_interrupted_and_one_of_several()
    {
        var ferry = _sim.Start(Wait(10.Minutes), "ferry");
        var other = _sim.Start(Wait(6.Minutes), "other");
        var joiner = _sim.Start(Join(), "joiner");
        _sim.Start(Interrupt(), "fire");
        _sim.Run(Durations.Forever);
        Assert.Equal(["False at 2", "hit at 3", "1 at 6", "all at 10"], _log);

        async Process Join()
        {
            Log($"{await ferry.Join().Within(2.Minutes)}");
            Log((string)(await ferry.Join().OrInterrupt())!);
            Log($"{(await _sim.Any(ferry.Join(), other.Join())).Index}");
            await _sim.All(ferry.Join(), other.Join());
            Log("all");
        }

        async Process Interrupt()
        {
            await _sim.Delay(3.Minutes);
            joiner.Interrupt("hit");
        }
    }

    [Fact]
    public void A_handle_of_nobody_is_not_alive_and_cannot_be_joined()
    {
        Assert.False(default(ProcessHandle).IsAlive);
        Assert.Equal("", default(ProcessHandle).Name);
        Assert.Throws<InvalidOperationException>(() => default(ProcessHandle).Join());
    }
}
