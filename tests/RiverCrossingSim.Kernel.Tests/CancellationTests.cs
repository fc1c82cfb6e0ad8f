namespace RiverCrossingSim.Kernel.Tests;

public sealed class CancellationTests : IDisposable
{
    readonly Simulation _sim = new();
    readonly CancellationTokenSource _stop = new();

    [Fact]
    public void A_run_that_would_never_end_ends_within_1024_events_of_the_cancellation()
    {
        _sim.Start(Spin(cancelAt: 5_000), "spinning");
        Assert.Throws<OperationCanceledException>(() => _sim.Run(Durations.Forever, _stop.Token));
        Assert.InRange(_sim.EventCount, 5_000, 5_000 + 1_024);
    }

    [Fact]
    public void A_run_that_spins_at_one_instant_ends_too()
    {
        _sim.Start(Spin(cancelAt: 3_000, pause: 0), "spinning");
        Assert.Throws<OperationCanceledException>(() => _sim.Run(Durations.Forever, _stop.Token));
        Assert.Equal(TimeSpan.Zero, _sim.Now);
    }

    [Fact]
    public void A_run_that_is_cancelled_before_it_begins_runs_no_event()
    {
        _sim.Start(Spin(cancelAt: long.MaxValue), "spinning");
        _stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => _sim.Run(10.Minutes, _stop.Token));
        Assert.Equal(0, _sim.EventCount);
    }

    [Fact]
    public void A_run_that_is_cancelled_is_carried_on_as_if_nothing_had_been()
    {
        var whole = Ticks(new Simulation(), 10_000.Minutes);
        _sim.Start(Spin(cancelAt: 2_000), "spinning");
        Assert.Throws<OperationCanceledException>(() => _sim.Run(10_000.Minutes, _stop.Token));
        Assert.Equal(RunEnd.Horizon, _sim.Run(10_000.Minutes));
        Assert.Equal(whole, (_sim.Now, _sim.EventCount));
    }

    [Fact]
    public void A_run_that_is_cancelled_can_be_reset_and_run_anew()
    {
        _sim.Start(Spin(cancelAt: 2_000), "spinning");
        Assert.Throws<OperationCanceledException>(() => _sim.Run(Durations.Forever, _stop.Token));
        _sim.Reset();
        Assert.Equal((TimeSpan.Zero, 0), (_sim.Now, _sim.EventCount));
        Assert.Equal(Ticks(new Simulation(), 500.Minutes), Ticks(_sim, 500.Minutes));
    }

    [Fact]
    public void A_run_that_ends_by_itself_before_the_next_look_is_not_cancelled()
    {
        _sim.Start(CancelAndEnd(), "short");
        Assert.Equal(RunEnd.Finished, _sim.Run(10.Minutes, _stop.Token));

        async Process CancelAndEnd()
        {
            await _sim.Delay(1.Minutes);
            Cancel();
        }
    }

    [Fact]
    public void A_process_that_heeds_the_token_within_its_event_ends_the_run_as_cancelled()
    {
        _sim.Start(Count(), "counting");
        Assert.Throws<OperationCanceledException>(() => _sim.Run(10.Minutes, _stop.Token));
        _sim.Reset();
        Assert.Equal(RunEnd.Finished, _sim.Run(10.Minutes));

        async Process Count()
        {
            await _sim.Delay(1.Minutes);
            for (var i = 0; ; i++)
            {
                if (i == 100)
                {
                    Cancel();
                }
                _stop.Token.ThrowIfCancellationRequested();
            }
        }
    }

    [Fact]
    public void A_process_that_gives_up_by_itself_has_failed_as_ever()
    {
        _sim.Start(GiveUp(), "giving up");
        Assert.Throws<ProcessFailedException>(() => _sim.Run(10.Minutes, _stop.Token));

        async Process GiveUp()
        {
            await _sim.Delay(1.Minutes);
            throw new OperationCanceledException("of its own");
        }
    }

    static (TimeSpan Now, long Events) Ticks(Simulation sim, TimeSpan horizon)
    {
        sim.Start(Tick(), "ticking");
        sim.Run(horizon, CancellationToken.None);
        return (sim.Now, sim.EventCount);

        async Process Tick()
        {
            while (true)
            {
                await sim.Delay(1.Minutes);
            }
        }
    }

    async Process Spin(long cancelAt, int pause = 1)
    {
        while (true)
        {
            if (_sim.EventCount == cancelAt)
            {
                Cancel();
            }
            await _sim.Delay(pause.Minutes);
        }
    }

    void Cancel() => _stop.Cancel();

    public void Dispose() => _stop.Dispose();
}
