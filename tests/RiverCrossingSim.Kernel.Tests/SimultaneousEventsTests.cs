namespace RiverCrossingSim.Kernel.Tests;

public sealed class SimultaneousEventsTests
{
    readonly Simulation _sim = new();
    readonly List<string> _log = [];

    [Fact]
    public void Events_at_one_instant_run_in_the_order_in_which_they_were_scheduled()
    {
        _sim.Start(Steps("a", [1, 2]), "a"); // its second delay is scheduled at 1 min
        _sim.Start(Steps("b", [3]), "b"); // this one at the start, and so runs first
        _sim.Start(Steps("c", [2, 1]), "c"); // and this one at 2 min
        _sim.Run(Durations.Forever);
        Assert.Equal(["b", "a", "c"], _log);

        async Process Steps(string who, int[] minutes)
        {
            foreach (var step in minutes)
            {
                await _sim.Delay(step.Minutes);
            }

            _log.Add(who);
        }
    }

    [Fact]
    public void A_delay_of_zero_goes_behind_all_that_is_already_due()
    {
        _sim.Start(Yield(), "a");
        _sim.Start(Say("b"), "b");
        _sim.Run(Durations.Forever);
        Assert.Equal(["a", "b", "a again"], _log);

        async Process Yield()
        {
            _log.Add("a");
            await _sim.Delay(0.Minutes);
            _log.Add("a again");
        }

        async Process Say(string text)
        {
            _log.Add(text);
            await _sim.Delay(0.Minutes);
        }
    }

    [Fact]
    public void Who_was_granted_resumes_behind_what_was_due_before()
    {
        var berths = new Resource(_sim, 1, "berths");
        _sim.Start(Hold("a"), "a");
        _sim.Start(Hold("b"), "b");
        _sim.Start(At5(), "c");
        _sim.Run(5.Minutes);
        Assert.Equal(["a", "a leaves", "c", "b"], _log);

        async Process Hold(string who)
        {
            using (await berths.Request())
            {
                _log.Add(who);
                await _sim.Delay(5.Minutes);
            }

            _log.Add($"{who} leaves");
        }

        async Process At5()
        {
            await _sim.DelayUntil(5.Minutes);
            _log.Add("c");
        }
    }

    [Fact]
    public void A_limit_that_runs_before_the_grant_of_that_instant_wins()
    {
        var berths = new Resource(_sim, 1, "berths");
        _sim.Start(Wait(), "waits");
        _sim.Start(Hold(), "holds");
        _sim.Run(Durations.Forever);
        Assert.Equal(["False"], _log);
        Assert.Equal((0, 0), (berths.InUse, berths.QueueLength));

        async Process Wait()
        {
            await _sim.Delay(0.Minutes); // lets the other take the berth; the limit is then scheduled behind its delay
            await _sim.Delay(1.Minutes);
            using var berth = await berths.Request().Within(4.Minutes);
            _log.Add($"{berth.Granted}");
        }

        async Process Hold()
        {
            using (await berths.Request())
            {
                await _sim.Delay(2.Minutes);
                await _sim.Delay(3.Minutes); // ends at 5 min too, scheduled behind the limit
            }
        }
    }

    [Fact]
    public void The_calendar_takes_any_mix_of_times_in_order()
    {
        var random = new System.Random(1);
        var calendar = new Calendar();
        var expected = new PriorityQueue<int, (long, int)>();
        for (var i = 0; i < 20_000; i++)
        {
            if (random.Next(5) < 3)
            {
                var time = calendar.Now + random.Next(20);
                calendar.Add(time, slot: i, generation: 0);
                expected.Enqueue(i, (time, i));
            }
            else if (calendar.TryTake(long.MaxValue, out var next))
            {
                calendar.Now = next.Time;
                Assert.Equal(expected.Dequeue(), next.Slot);
            }

            Assert.Equal(expected.Count, calendar.Count);
        }
    }

    [Fact]
    public void A_hundred_thousand_interrupted_delays_are_dropped_and_disturb_no_other()
    {
        var waiting = Enumerable.Range(0, 100).Select(i => _sim.Start(Wait(i), "waits")).ToArray();
        _sim.Start(Interrupt(), "interrupts");
        _sim.Run(20.Minutes);
        Assert.InRange(_sim.Calendar.Count, 100, 500);
        Assert.Equal(RunEnd.Finished, _sim.Run(Durations.Forever));
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"{i}"), _log);

        async Process Wait(int i)
        {
            while (await _sim.Delay((100 + i).Minutes).OrInterrupt() is not null) { }
            _log.Add($"{i}");
        }

        async Process Interrupt()
        {
            for (var i = 0; i < 1_000; i++)
            {
                await _sim.Delay(TimeSpan.FromSeconds(1));
                foreach (var process in waiting)
                {
                    process.Interrupt("again");
                }
            }
        }
    }
}
