namespace RiverCrossingSim.Kernel.Tests;

public sealed class SignalTests
{
    readonly Simulation _sim = new();
    readonly List<string> _log = [];

    [Fact]
    public void A_pulse_wakes_all_who_wait_now_and_nobody_later()
    {
        var allClear = new Signal(_sim, "all clear");
        _sim.Start(Pulse(), "pulses");
        _sim.Start(Wait("a"), "a", background: true);
        _sim.Start(Wait("b"), "b", background: true);
        _sim.Run(Durations.Forever);
        Assert.Equal(["a at 5", "b at 5", "a at 10", "b at 10"], _log);
        Assert.Equal(2, allClear.QueueLength);

        async Process Wait(string who)
        {
            while (true)
            {
                await allClear.Wait();
                _log.Add($"{who} at {_sim.Now.TotalMinutes}");
            }
        }

        async Process Pulse()
        {
            allClear.Pulse();
            await _sim.Delay(5.Minutes);
            allClear.Pulse();
            await _sim.Delay(5.Minutes);
            allClear.Pulse();
            allClear.Pulse(); // nobody has come back yet: the second one finds no one
        }
    }

    [Fact]
    public void Patience_says_whether_the_pulse_came()
    {
        var allClear = new Signal(_sim, "all clear");
        _sim.Start(Wait(), "a");
        _sim.Start(Pulse(), "pulses");
        _sim.Run(Durations.Forever);
        Assert.Equal(["False at 3", "True at 5"], _log);
        Assert.Equal(0, allClear.QueueLength);

        async Process Wait()
        {
            for (var i = 0; i < 2; i++)
            {
                _log.Add($"{await allClear.Wait().Within(3.Minutes)} at {_sim.Now.TotalMinutes}");
            }
        }

        async Process Pulse()
        {
            await _sim.Delay(5.Minutes);
            allClear.Pulse();
        }
    }
}
